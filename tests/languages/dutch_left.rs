//! No page that is asked for in another language says anything of ours in Dutch.

use std::collections::BTreeSet;

use mantelkaart::model::field::Field;

use super::support::{Site, offering};
use super::texts::messages;

/// Words by which Dutch is known, wherever it stands.
const TELLING: [&str; 8] = [" de ", " het ", " een ", " niet ", " wij ", " u ", " uw ", " voor "];
/// Pieces of Dutch sentences that are too short to tell them by.
const SHORTEST: usize = 12;

fn site() -> Site {
    let full = [
        (Field::Organisation, "Zorggroep"),
        (Field::Functions, "respijtzorg|informatie"),
        (Field::CarerTypes, "jonge-mantelzorger"),
        (Field::CaresFor, "partner"),
        (Field::Conditions, "dementie"),
        (Field::Place, "Zutphen"),
        (Field::Serves, "Zutphen|Lochem|Brummen"),
        (Field::Neighbourhood, "Noord"),
        (Field::Address, "Markt 1"),
        (Field::Funding, "wmo|eigen-bijdrage"),
        (Field::Indication, "ja"),
        (Field::Forms, "thuis|groep"),
        (Field::GivenBy, "vrijwilligers|ervaringsdeskundigen"),
        (Field::Languages, "nederlands|turks"),
        (Field::WaitingTime, "zes weken"),
        (Field::WaitingTimeOn, "2026-03-12"),
        (Field::ReviewedOn, "2020-03-12"),
        (Field::Phone, "0575 12 34 56"),
    ];
    let plain = [(Field::Organisation, "Zorggroep"), (Field::Functions, "respijtzorg"), (Field::Place, "Zutphen")];
    Site::with(&[offering("A-1", "Oppas thuis", &full), offering("A-2", "Logeren", &plain)])
}

const ADDRESSES: [&str; 34] = [
    "/",
    "/zoeken",
    "/zoeken?q=oppas",
    "/zoeken?q=oppas&letterlijk=1",
    "/zoeken?q=oppas+in+zutphen&functie=respijtzorg&bekostiging=wmo&sorteer=titel",
    "/zoeken?q=respeitzorg&plaats=Nergenshuizen&vorm=onzin",
    "/zoeken?q=qqqq+xxxx",
    "/zoeken?q=zelfmoord",
    "/zoeken?voor=jonge-mantelzorger&taal-aanbod=turks&door=ervaringsdeskundigen",
    "/zoeken?bekostiging=pgb&vorm=online&plaats=Zutphen&straal=5",
    "/aanbod/A-1/oppas-thuis",
    "/aanbod/A-2/logeren",
    "/lijst",
    "/lijst?aanbod=A-1&aanbod=A-2&aanbod=A-9",
    "/vergelijken",
    "/vergelijken?aanbod=A-1",
    "/vergelijken?aanbod=A-1&aanbod=A-2&aanbod=A-9",
    "/functies/respijtzorg",
    "/functies/educatie",
    "/voor/jonge-mantelzorger",
    "/voor/partner",
    "/aandoeningen/dementie",
    "/balans",
    "/aanbieders",
    "/aanbieders/zorggroep",
    "/over",
    "/privacy",
    "/toegankelijkheid",
    "/melding/A-1",
    "/agenda",
    "/zonder-internet",
    "/inbedden/zoeken?plaats=Zutphen",
    "/inbedden/aanbod?functie=respijtzorg&plaats=Zutphen",
    "/weg",
];

#[actix_web::test]
async fn no_dutch_of_ours_is_left_on_an_english_page() {
    let (site, dutch) = (site(), Dutch::read());
    let mut left = Vec::new();
    for address in ADDRESSES {
        let page = site.get(&format!("{address}{}taal=en", if address.contains('?') { '&' } else { '?' })).await;
        page.assert_text("<html lang=\"en\"");
        left.extend(said(page.text()).into_iter().filter(|text| dutch.has(text)).map(|text| (address, text)));
    }
    assert!(left.is_empty(), "{left:#?}");
}

/// The search, an offering and a list as somebody reads them who reads Arabic.
#[actix_web::test]
async fn a_carer_finds_and_reads_help_in_arabic() {
    let site = site();
    let found = site.get("/zoeken?q=oppas&taal=ar").await;
    found.assert_page().assert_in_order(&["dir=\"rtl\"", "نوع المساعدة", "لغات من يساعدك", "التركية", "وجدنا"]);
    found.assert_in_order(&[
        "<h2 lang=\"nl\" dir=\"ltr\"><a href=\"/aanbod/A-1/oppas-thuis\">",
        "في بيتك، \u{2068}Zutphen\u{2069}",
    ]);
    let offering = site.get("/aanbod/A-1/oppas-thuis?taal=ar").await;
    offering.assert_page().assert_in_order(&[
        "<h1 lang=\"nl\" dir=\"ltr\">Oppas thuis</h1>",
        "0575 12 34 56",
        "باختصار",
    ]);
    offering.assert_in_order(&["الهولندية، التركية", "12 مارس 2020"]);
    site.get("/lijst?aanbod=A-1&taal=ar")
        .await
        .assert_page()
        .assert_in_order(&["<h1>قائمة مساعدة</h1>", "Oppas thuis"]);
}

#[actix_web::test]
async fn suggestions_say_what_they_are_in_the_language_of_the_page() {
    let kinds = async |address: &str| {
        let answer = site().get(address).await.json();
        answer["suggestions"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|each| each["kind"].to_string())
            .collect::<String>()
    };
    let english = kinds("/suggesties?q=resp&taal=en").await;
    assert!(english.contains("kind of help") && !english.contains("soort hulp"), "{english}");
    assert!(kinds("/suggesties?q=resp").await.contains("soort hulp"));
}

/// The Dutch texts that say something else in English.
struct Dutch {
    whole: BTreeSet<String>,
    pieces: BTreeSet<String>,
}

impl Dutch {
    fn read() -> Self {
        let english: BTreeSet<_> = messages("en").into_iter().map(|(_, text)| text.trim().to_owned()).collect();
        let is_told = |text: &String| text.contains(char::is_alphabetic);
        let texts = messages("nl").into_iter().map(|(_, text)| text.trim().to_owned()).filter(is_told);
        let whole: BTreeSet<_> = texts.filter(|text| !english.contains(text)).collect();
        let pieces = whole.iter().flat_map(|text| text.split(['{', '}', '\n', '[', ']']));
        let long = |piece: &&str| piece.len() >= SHORTEST && piece.trim().contains(' ') && !piece.contains('$');
        let pieces = pieces.map(str::trim).filter(long).map(str::to_owned).collect();
        Self { whole, pieces }
    }

    fn has(&self, text: &str) -> bool {
        let spaced = format!(" {} ", text.to_lowercase());
        TELLING.iter().any(|word| spaced.contains(word))
            || self.whole.contains(text.trim_end_matches(':'))
            || self.pieces.iter().any(|piece| text.contains(piece.as_str()))
    }
}

/// What is read on a page outside what is marked as Dutch: the texts, and the names that only some hear.
fn said(html: &str) -> Vec<String> {
    const SILENT: [&str; 6] = ["meta", "link", "input", "br", "img", "use"];
    let (mut said, mut open): (Vec<String>, Vec<(String, bool)>) = (Vec::new(), Vec::new());
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.split([' ', '/']).find(|name| !name.is_empty()).unwrap_or_default().to_owned();
        let hidden = open.last().is_some_and(|(_, hidden)| *hidden);
        if tag.starts_with('/') {
            while open.pop().is_some_and(|(each, _)| each != name) {}
        } else if !SILENT.contains(&&*name) && !tag.starts_with('!') && !tag.ends_with('/') {
            let hides = hidden || tag.contains("lang=\"nl\"") || ["script", "style", "option"].contains(&&*name);
            open.push((name, hides));
        }
        if !hidden && !tag.contains("lang=\"nl\"") {
            for before in ["aria-label=\"", "data-done=\"", "data-gekozen=\"", "data-past=\"", "data-bezig=\""] {
                said.extend(tag.split(before).nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned));
            }
        }
        if !open.last().is_some_and(|(_, hidden)| *hidden) && !text.trim().is_empty() {
            said.push(text.trim().to_owned());
        }
    }
    said
}
