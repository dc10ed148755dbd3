//! Codes of six digits that an app makes from a shared secret and the time (RFC 6238).

use data_encoding::BASE32_NOPAD;
use qrcode::QrCode;
use qrcode::render::svg;
use totp_rs::{Builder, Secret, Totp};

use crate::session::chance;

/// A new secret of 160 bits, in base32.
pub fn new_secret() -> String {
    BASE32_NOPAD.encode(&chance::<20>())
}

/// The time step whose code this is: now, the one before or the one after. `None`: of none.
pub fn step(secret: &str, code: &str, now: i64) -> Option<i64> {
    let time = u64::try_from(now).ok()?;
    totp(secret, "", "")?.check(code, time).and_then(|step| i64::try_from(step).ok())
}

/// The secret for a camera: a picture in SVG. `None` where it is no secret.
pub fn picture(secret: &str, site: &str, email: &str) -> Option<String> {
    let address = totp(secret, site, email)?.to_url().ok()?;
    let code = QrCode::new(address).ok()?;
    let picture = code.render::<svg::Color>().min_dimensions(240, 240).build();
    let at = picture.find("<svg")?;
    Some(picture[at..].replacen("<svg", "<svg role=\"img\" aria-label=\"QR-code voor uw app\"", 1))
}

/// Letters to type over, in fours with this between them.
pub fn in_fours(letters: &str, between: &str) -> String {
    letters.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(between)
}

/// SHA-1, six digits and half minutes: what every app knows. A colon would end the name in the address.
fn totp(secret: &str, site: &str, email: &str) -> Option<Totp> {
    let issuer = Some(site.replace(':', " ")).filter(|site| !site.is_empty());
    Builder::new()
        .with_secret(Secret::try_from_base32(secret).ok()?)
        .with_skew(1)
        .with_issuer(issuer)
        .with_account_name(email.replace(':', " "))
        .build()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B.
    const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    #[test]
    fn the_codes_of_the_standard_fit_their_step_and_its_neighbours() {
        assert_eq!(step(SECRET, "287082", 59), Some(1));
        assert_eq!(step(SECRET, "287082", 59 + 30), Some(1));
        assert_eq!(step(SECRET, "287082", 59 + 61), None);
        assert_eq!(step(SECRET, "081804", 1_111_111_109), Some(37_037_036));
        assert_eq!(step(SECRET, "081805", 1_111_111_109), None);
    }

    #[test]
    fn the_picture_is_a_picture() {
        let picture = picture(&new_secret(), "Zorg: Proefdorp", "a@b.nl").expect("a picture");
        assert!(picture.starts_with("<svg role=\"img\"") && picture.ends_with("</svg>"), "{picture}");
    }
}
