//! What the steunpunt gets in its mail: Dutch, plain text, and no more than was asked.

use super::typed::{About, Typed};

/// What our languages call themselves, for who reads only Dutch.
const IN_DUTCH: [(&str, &str); 3] = [("English", "Engels"), ("Türkçe", "Turks"), ("العربية", "Arabisch")];

/// The subject, which names nobody, and the text. `promise` is what the site says of when they call.
pub fn of(typed: &Typed<'_>, site: &str, promise: &str) -> (&'static str, String) {
    let (subject, begins, who) = match typed.about {
        About::Me => ("Vraag: wilt u mij bellen?", "Iemand vraagt of u belt.", "Naam"),
        About::Another => (
            "Vraag: wilt u een mantelzorger bellen?",
            "Iemand vraagt of u een mantelzorger belt. De mantelzorger weet dit en vindt het goed.",
            "Mantelzorger",
        ),
    };
    let said = |name: &str, text: &str| if text.is_empty() { String::new() } else { format!("{name}: {text}\n") };
    let mut lines = said(who, &typed.line("naam"));
    lines += &said("Telefoon", &typed.phone());
    lines += &said("Wanneer", typed.time().dutch);
    lines += &said("Taal", &language(&typed.line("taal")));
    if let Some(familiarity) = typed.familiarity().filter(|_| typed.about == About::Another) {
        lines += &said("Gevraagd door", &format!("{} ({})", typed.line("uw-naam"), familiarity.dutch));
    }
    lines += &said("Erbij geschreven", &typed.line("bericht"));
    let ends = format!(
        "De vraag komt van {site}. Daar staat: {promise}\n\
         De site heeft deze vraag niet bewaard. Gooi deze mail weg als het niet meer nodig is.\n"
    );
    (subject, format!("{begins}\n\n{lines}\n{ends}"))
}

fn language(typed: &str) -> String {
    let dutch = IN_DUTCH.iter().find(|(own, _)| *own == typed);
    dutch.map_or_else(|| typed.to_owned(), |(own, dutch)| format!("{dutch} ({own})"))
}
