//! An address as a square that a telephone reads.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

/// What a reader needs around it, in modules.
pub const QUIET: usize = 4;

/// A QR code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// Modules on a side.
    pub side: usize,
    dark: Vec<bool>,
}

impl Qr {
    /// The code of an address; `None` where it is too long. On paper nothing hides a part of it, so that the lowest level
    /// of repair is enough and its modules are as large as can be.
    pub fn of(address: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(address, EcLevel::L).ok()?;
        let side = code.width();
        Some(Self { side, dark: code.to_colors().into_iter().map(|color| color == Color::Dark).collect() })
    }

    /// The dark stretches: column, row and length.
    pub fn stretches(&self) -> Vec<(usize, usize, usize)> {
        let mut found = Vec::new();
        for (row, line) in self.dark.chunks(self.side).enumerate() {
            let mut column = 0;
            for stretch in line.chunk_by(|one, other| one == other) {
                if stretch[0] {
                    found.push((column, row, stretch.len()));
                }
                column += stretch.len();
            }
        }
        found
    }

    /// The same for a page: black on white whatever the colours of the page are, without a word.
    pub fn svg(&self) -> String {
        let size = self.side + 2 * QUIET;
        let mut path = String::new();
        for (column, row, length) in self.stretches() {
            let _ = write!(path, "M{} {}h{length}v1h-{length}z", column + QUIET, row + QUIET);
        }
        format!(
            "<svg viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\" aria-hidden=\"true\">\
             <path fill=\"#fff\" stroke=\"none\" d=\"M0 0h{size}v{size}H0z\"/><path fill=\"#000\" stroke=\"none\" \
             d=\"{path}\"/></svg>"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Qr;

    #[test]
    fn a_code_has_its_three_corners() {
        let code = Qr::of("https://mantelkaart.nl/lijst?aanbod=MK-0001").expect("it fits");
        let stretches = code.stretches();
        for corner in [(0, 0, 7), (code.side - 7, 0, 7), (0, code.side - 1, 7)] {
            assert!(stretches.contains(&corner), "{corner:?}");
        }
        assert!(code.svg().contains("M4 4h7v1h-7z"));
        assert_eq!(Qr::of(&"x".repeat(4_000)), None);
    }
}
