use super::*;
use crate::files::Files;
use crate::model::vocabulary::Vocabulary;

fn words() -> Words {
    Words::new(&Vocabulary::load(&Files::new("nergens")).expect("woordenlijst"))
}

/// The canonical text, with `!` per error and `?` per warning behind it.
fn said(field: Field, raw: &str) -> String {
    let parsed = parse(field, raw, &words());
    let marks: String =
        parsed.remarks.iter().map(|remark| if remark.severity == Severity::Error { '!' } else { '?' }).collect();
    parsed.text + &marks
}

#[test]
fn functions_go_by_every_name_in_use() {
    for (raw, expected) in [
        ("respijtzorg", "respijtzorg"),
        ("VERVANGENDE MANTELZORG", "respijtzorg"),
        ("Even vrij", "respijtzorg"),
        (
            "Informatie en advies, Persoonlijke begeleiding, Vervangende mantelzorg",
            "respijtzorg|advies-en-begeleiding|informatie",
        ),
        ("Informatie + Advies en begeleiding + Respijtzorg", "respijtzorg|advies-en-begeleiding|informatie"),
        ("Emotionele steun en Informatie en advies", "emotionele-steun|informatie"),
        ("Educatie en praktische hulp", "praktische-hulp|educatie"),
        ("Financiële regelingen\nMateriele hulp", "financiele-tegemoetkoming|materiele-hulp"),
        ("financiele  HULP;educatie;educatie", "financiele-tegemoetkoming|educatie"),
        ("Advies & begeleiding", "advies-en-begeleiding"),
    ] {
        assert_eq!(said(Field::Functions, raw), expected, "{raw}");
    }
    assert_eq!(said(Field::Functions, "Educatie, Toveren"), "educatie!");
    let remark = &parse(Field::Functions, "Toveren", &words()).remarks[0];
    assert!(remark.message.contains("Toveren") && remark.message.contains("Respijtzorg"), "{}", remark.message);
}

#[test]
fn lists_of_whom_and_who_pays() {
    assert_eq!(said(Field::CarerTypes, "Jonge mantelzorgers / Werkende mantelzorgers"), "jong|werkend");
    assert_eq!(said(Field::CarerTypes, "Alle mantelzorgers"), "");
    assert_eq!(said(Field::CarerTypes, "Marsmannetjes"), "?");
    assert_eq!(said(Field::Conditions, "Alzheimer, NAH"), "dementie|niet-aangeboren-hersenletsel");
    assert_eq!(said(Field::Funding, "Gratis, zorgverzekering en eigen bijdrage"), "gratis|zvw|eigen-bijdrage");
    assert_eq!(said(Field::Funding, "€ 5"), "?");
    assert_eq!(said(Field::Forms, "Thuis of zo|online"), "online?");
    assert_eq!(said(Field::Languages, "Nederlands, Engels en Turks"), "nederlands|engels|turks");
    assert_eq!(said(Field::Serves, "Gemeente Zutphen; Berg en Dal"), "Zutphen|Berg en Dal");
    assert_eq!(said(Field::Serves, "Heel Nederland"), "landelijk");
}

#[test]
fn indication_and_status_in_plain_words() {
    for (raw, expected) in
        [("JA", "ja"), ("Nee.", "nee"), ("niet nodig", "nee"), ("geen", "nee"), ("onbekend", ""), ("soms", "?")]
    {
        assert_eq!(said(Field::Indication, raw), expected, "{raw}");
    }
    for (raw, expected) in [("", "gepubliceerd"), ("Gestopt", "gestopt"), ("CONCEPT", "concept"), ("weg", "!")] {
        assert_eq!(said(Field::Status, raw), expected, "{raw}");
    }
}

#[test]
fn dates_in_every_style() {
    for raw in [
        "12-3-2026",
        "12-03-26",
        "12 maart 2026",
        "46093",
        "12/3/2026",
        "12.3.2026",
        "2026-03-12",
        "2026-03-12 00:00:00",
        "12 mrt. 2026",
        "12-mrt-26",
    ] {
        assert_eq!(said(Field::ReviewedOn, raw), "2026-03-12", "{raw}");
    }
    for (raw, expected) in [
        ("31-02-2026", "!"),
        ("13-13-2026", "!"),
        ("binnenkort", "!"),
        ("2026", "!"),
        ("mrt-26", "2026-03-01?"),
        ("maart 2026", "2026-03-01?"),
        ("3-2026", "2026-03-01?"),
        ("onbekend", ""),
    ] {
        assert_eq!(said(Field::ReviewedOn, raw), expected, "{raw}");
    }
    assert_eq!(said(Field::ValidUntil, "feb 2028"), "2028-02-29?");
    for (raw, expected) in [("2026", "2026"), ("2026-03", "2026-03"), ("mrt-26", "2026-03"), ("13-2026", "!")] {
        assert_eq!(said(Field::OriginDate, raw), expected, "{raw}");
    }
}

#[test]
fn telephone_numbers_keep_their_digits() {
    for (raw, expected) in [
        ("0320-745780", "0320 74 57 80"),
        ("0575 - 519613", "0575 51 96 13"),
        ("(0299) 409 409", "0299 40 94 09"),
        ("030 760 60 55", "030 760 60 55"),
        ("0612345678", "06 1234 5678"),
        ("612345678", "06 1234 5678?"),
        ("320745780", "0320 74 57 80?"),
        ("024 254 157 12", "024 254 157 12?"),
        ("08001234", "0800 1234"),
        ("14 0320", "14 0320"),
        ("112", "112"),
        ("+31 (0)6 1234 5678", "+31 6 1234 5678"),
        ("0320-745780 of 06-12345678", "0320 74 57 80 / 06 1234 5678"),
        ("Vraag naar Jan", "Vraag naar Jan?"),
        ("0320 745780 (ma/di)", "0320 745780 (ma/di)?"),
        ("0314 357072, vraag naar Jan", "0314 35 70 72 / vraag naar Jan?"),
        ("0314357071 / 06 12 34 56 789", "0314 35 70 71 / 06 12 34 56 789?"),
        ("0044123456", "0044123456"),
    ] {
        assert_eq!(said(Field::Phone, raw), expected, "{raw}");
    }
}

#[test]
fn addresses_of_mail_web_and_post() {
    assert_eq!(said(Field::Email, "mailto:info@x.nl"), "info@x.nl");
    assert_eq!(said(Field::Email, "Mail ons via de site"), "Mail ons via de site?");
    assert_eq!(said(Field::Website, "www.x.nl/pad"), "https://www.x.nl/pad?");
    assert_eq!(said(Field::Website, "https://x.nl"), "https://x.nl");
    assert_eq!(said(Field::Website, "https://x.nl | https://y.nl/z"), "https://x.nl|https://y.nl/z");
    assert_eq!(said(Field::Website, "https://x.nl@evil.example/"), "https://x.nl@evil.example/?");
    assert_eq!(said(Field::Whatsapp, "https://wa.me/31612345678"), "https://wa.me/31612345678");
    assert_eq!(said(Field::Website, "zie de folder"), "zie de folder?");
    assert_eq!(said(Field::Website, "javascript:alert(1)"), "javascript:alert(1)?");
    assert_eq!(said(Field::Postcode, "1234ab"), "1234 AB");
    assert_eq!(said(Field::Postcode, "1234"), "1234");
    assert_eq!(said(Field::Postcode, "12345"), "12345?");
}

#[test]
fn text_keeps_its_paragraphs_and_loses_what_cannot_be_seen() {
    assert_eq!(
        said(Field::Description, " een\u{a0}\u{a0}twee \r\n\r\n\r\ndrie\u{0}\u{200b} \r vier\n"),
        "een twee\n\ndrie\nvier"
    );
    assert_eq!(said(Field::Title, "een\ntwee\t drie"), "een twee drie");
    assert_eq!(said(Field::Title, "cafe\u{301}"), "café");
    assert_eq!(said(Field::Costs, "12,50 per keer"), "12,50 per keer");
}

#[test]
fn a_code_can_stand_in_an_address() {
    assert_eq!(said(Field::Code, " MK-0001 "), "MK-0001");
    assert_eq!(said(Field::Code, "a/b"), "!");
    assert_eq!(said(Field::Code, ".."), "!");
    assert_eq!(said(Field::Code, "twee woorden"), "!");
}

#[test]
fn an_audience_is_read_part_by_part() {
    let read = |text: &str| audience(text, &words());
    assert_eq!(read("Alle mantelzorgers"), Audience { understood: true, ..Audience::default() });
    let dementia = read("Mantelzorgers bij dementie");
    assert_eq!((dementia.conditions.as_str(), dementia.understood), ("dementie", true));
    let several = read("Jonge mantelzorgers / partners van mensen met ALS");
    assert_eq!(
        (several.carer_types.as_str(), several.cares_for.as_str(), several.conditions.as_str()),
        ("jong", "partner", "als")
    );
    let mixed = read("Ouderen / Mensen die zorg krijgen");
    assert_eq!((mixed.carer_types.as_str(), mixed.understood), ("", false));
    let older = read("Oudere mantelzorgers");
    assert_eq!((older.carer_types.as_str(), older.understood), ("ouder", true));
    assert!(!read("Ouderen").understood);
    assert_eq!(read("Mensen die als vrijwilliger helpen").conditions, "");
}

#[test]
fn what_comes_out_goes_in_unchanged() {
    let words = words();
    let samples = [
        "Informatie en advies, Respijtzorg",
        "12-3-2026",
        "0320-745780",
        "www.x.nl",
        "1234ab",
        "mailto:a@b.nl",
        "een\n\n\ntwee",
        "Nederlands en Engels",
        "JA",
        "gestopt",
        "'s-Hertogenbosch",
        "a, b; c | d",
        "=1+1",
        "612345678",
        "024 254 157 12",
    ];
    for field in Field::ALL.iter().copied() {
        for raw in samples {
            let once = parse(field, raw, &words);
            if once.remarks.iter().any(|remark| remark.severity == Severity::Error) {
                continue;
            }
            let once = once.text;
            assert_eq!(parse(field, &once, &words).text, once, "{field:?} {raw}");
        }
    }
}
