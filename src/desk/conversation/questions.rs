//! What the guide asks, in our own words. The situation after the five parts of Frieslab's analysis (2012); load and
//! strength after what carers and research name most: hours, nights, alone or together, health, work, money, worry. It is
//! no test and measures nothing.

use crate::model::support::Grade;

/// One part of the situation: room for the worker's own words.
pub struct Topic {
    /// The field.
    pub slug: &'static str,
    /// What it is about.
    pub title: &'static str,
    /// What one may ask.
    pub ask: &'static str,
}

/// Something that holds a little, much or not at all.
pub struct Statement {
    /// The field.
    pub slug: &'static str,
    /// As the worker reads it.
    pub text: &'static str,
}

const fn topic(slug: &'static str, title: &'static str, ask: &'static str) -> Topic {
    Topic { slug, title, ask }
}

const fn say(slug: &'static str, text: &'static str) -> Statement {
    Statement { slug, text }
}

/// The situation.
pub static TOPICS: &[Topic] = &[
    topic("naaste", "De naaste", "Voor wie zorgt u? Wat is er aan de hand? Wat kan uw naaste zelf nog?"),
    topic(
        "ziekte",
        "Wat er te verwachten is",
        "Wat zegt de arts? Blijft het zo, gaat het op en neer, of wordt het erger?",
    ),
    topic("doet", "Wat de mantelzorger doet", "Hoe ziet een gewone dag eruit? En een nacht? Wat doet u allemaal?"),
    topic("anderen", "Wat anderen doen", "Wie helpen er mee, en waarmee? Wie zou nog iets kunnen doen?"),
    topic("zwaarst", "Wat het zwaarst is", "Wat kost u de meeste kracht? Wat zou u het liefst kwijt zijn?"),
];

/// What weighs on the carer. Not at all, sometimes or often.
pub static LOAD: &[Statement] = &[
    say("last-tijd", "De zorg kost elke dag veel tijd, of de naaste kan niet alleen zijn."),
    say("last-nacht", "De zorg gaat ’s nachts door."),
    say("last-lichaam", "De zorg is zwaar voor het lichaam: tillen, wassen, steunen."),
    say("last-gedrag", "De naaste is veranderd: in de war, boos of heel stil."),
    say("last-regelen", "Er is veel te regelen: papieren, geld, afspraken."),
    say("last-werk", "Werk, school of het eigen gezin komt in de knel."),
    say("last-zorgen", "Er zijn veel zorgen: over de ziekte, over geld of over later."),
];

/// What carries the carer. Yes, a little or no.
pub static STRENGTH: &[Statement] = &[
    say("kracht-gezond", "De mantelzorger is zelf gezond en slaapt genoeg."),
    say("kracht-samen", "Anderen helpen mee: familie, vrienden of buren."),
    say("kracht-praten", "Er is iemand om mee te praten."),
    say("kracht-vrij", "Er is tijd over voor iets leuks."),
    say("kracht-weten", "De mantelzorger weet wat de ziekte doet en waar hulp is."),
    say("kracht-naaste", "De naaste neemt ook hulp van anderen aan."),
    say("kracht-volhouden", "De mantelzorger wil en kan dit nog een tijd volhouden."),
];

/// Signs of overload.
pub static SIGNS: &[Statement] = &[
    say("moe", "Blijft moe, ook na rust, of slaapt slecht."),
    say("prikkelbaar", "Is snel boos, huilt vaak of is somber."),
    say("lichaam", "Heeft zelf klachten: hoofdpijn, rugpijn, een hoge bloeddruk."),
    say("alleen", "Ziet bijna niemand meer en zegt alles af."),
    say("vergeten", "Vergeet dingen en kan de gedachten er niet bij houden."),
    say("middelen", "Drinkt of rookt meer, of neemt meer pillen."),
    say("schuldig", "Voelt zich schuldig en durft geen nee te zeggen."),
];

/// What makes it urgent by itself.
pub static DANGER: Statement = say("nood", "Zegt ‘ik kan niet meer’, of is bang iets te doen waar spijt van komt.");

/// The four roles of a carer for professionals (SOFA, Movisie), with one sentence each.
pub static ROLES: &[(&str, &str)] = &[
    ("Samenwerken", "De mantelzorger is uw partner in de zorg: spreek samen af wie wat doet."),
    ("Ondersteunen", "De mantelzorger heeft soms zelf hulp nodig: vraag ernaar en help die te vinden."),
    ("Faciliteren", "De mantelzorger is eerst partner, kind, ouder of vriend: zorg dat daar ruimte voor blijft."),
    ("Afstemmen", "De mantelzorger kent de naaste het best: luister, en laat de zorg daarop aansluiten."),
];

/// What a grade means, in a few words.
pub const fn named(grade: Grade) -> &'static str {
    match grade {
        Grade::Enough => "De mantelzorger redt het",
        Grade::Mostly => "De mantelzorger redt het, met wat hulp",
        Grade::Little => "De mantelzorger redt het nog maar net",
        Grade::TooLittle => "De mantelzorger redt het niet meer",
    }
}

/// What to do with it.
pub const fn advised(grade: Grade) -> &'static str {
    match grade {
        Grade::Enough => "Goede informatie is nu genoeg. Spreek af wanneer u weer vraagt hoe het gaat.",
        Grade::Mostly => "Help nu, dan blijft het vol te houden. Vaak is hulp van vrijwilligers genoeg.",
        Grade::Little => "Er moet nu iets van de schouders. Zoek hulp die taken overneemt.",
        Grade::TooLittle => "Regel vandaag nog iets. Bel samen, en laat de mantelzorger het niet zelf uitzoeken.",
    }
}
