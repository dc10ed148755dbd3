//! How a list is handed on: to another device, by mail, by WhatsApp. Of a list only its address goes, and by mail the
//! titles with a number to call.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::handout::qr::Qr;
use crate::language::Texts;

/// As many letters as every mail program takes from a link.
const LONGEST_MAIL: usize = 1_800;

/// The ways.
pub struct Shared {
    /// Absolute.
    pub address: String,
    /// A letter with the titles, their numbers and the address.
    pub mail: String,
    /// What it is, and the address.
    pub whatsapp: String,
    /// The address as a square, as HTML; `None`: it is too long for one.
    pub code: Option<String>,
}

impl Shared {
    /// Those of a list of which these lines say in short what is on it.
    pub fn new(t: &Texts, address: String, lines: impl Iterator<Item = String>) -> Self {
        Self {
            mail: mail(t, &address, &lines.collect::<Vec<_>>()),
            whatsapp: format!("https://wa.me/?text={}", encoded(&format!("{}: {address}", t["lijst-kop"]))),
            code: Qr::of(&address).map(|code| code.svg()),
            address,
        }
    }
}

/// With as many lines as it has room for.
fn mail(t: &Texts, address: &str, lines: &[String]) -> String {
    let mut letter = format!("mailto:?subject={}&body=", encoded(&t["lijst-kop"]));
    let end = format!("{}{}", encoded("\r\n"), encoded(&format!("{} {address}\r\n", t["lijst-op-internet"])));
    for (place, line) in lines.iter().enumerate() {
        let line = encoded(&format!("- {line}\r\n"));
        if letter.len() + line.len() + end.len() > LONGEST_MAIL {
            let more = t.with("lijst-mail-meer").number("aantal", lines.len() - place).to_string();
            letter.push_str(&encoded(&format!("{more}\r\n")));
            break;
        }
        letter.push_str(&line);
    }
    letter + &end
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
