//! The agenda: what is on, when, where, and for whom; and what is over.

use jiff::SignedDuration;
use jiff::civil::Date;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::{Cells, Field};
use mantelkaart::model::moment::{now_here, today};

use super::{cafe, next_monday, plus};
use crate::support::{self, Answer, Site, offering};

fn week(day: Date) -> String {
    let week = day.iso_week_date();
    format!("{}-W{:02}", week.year(), week.week())
}

async fn next_week(site: &Site, more: &str) -> Answer {
    site.get(&format!("/agenda?week={}{more}", week(next_monday()))).await
}

fn town() -> Vec<Cells> {
    let monday = next_monday();
    let (tuesday, friday) = (plus(monday, 1), plus(monday, 4));
    vec![
        cafe(
            "MK-1",
            "Alzheimercafé Zutphen",
            &format!("{tuesday} 19:30-21:30 (Zaal <2>)"),
            &[
                (Field::Functions, "emotionele-steun"),
                (Field::Conditions, "dementie"),
                (Field::Place, "Zutphen"),
                (Field::Address, "Turfstraat 12"),
                (Field::Postcode, "7201"),
                (Field::Phone, "0575 12 34 56"),
                (Field::HowToApply, "Loop gerust binnen."),
            ],
        ),
        cafe(
            "MK-2",
            "Cursus omgaan met dementie",
            &format!("elke vrijdag 10:00-12:00 vanaf {friday}"),
            &[(Field::Functions, "educatie"), (Field::Place, "Groningen"), (Field::HowToApply, "Meld u eerst aan.")],
        ),
        cafe("MK-3", "Praten met anderen online", "elke dinsdag 20:00", &[(Field::Serves, "landelijk")]),
        offering("MK-4", "Advies", &[]),
    ]
}

#[actix_web::test]
async fn a_week_says_what_is_on_day_by_day() {
    let site = Site::with(&town());
    let page = next_week(&site, "").await;
    page.assert_page().assert_text("3 bijeenkomsten").assert_no_text("Advies</a>");
    page.assert_in_order(&[
        ">dinsdag ",
        "19.30 tot 21.30 uur",
        "Alzheimercafé Zutphen",
        "Zaal &#60;2&#62;",
        "Turfstraat 12, Zutphen",
        "U kunt zo binnenlopen",
        "tel:+31575123456",
        "20.00 uur",
        "Praten met anderen online",
        ">vrijdag ",
        "10.00 tot 12.00 uur",
        "Cursus omgaan met dementie",
        "Meld u eerst aan",
    ]);
    site.get("/").await.assert_text("href=\"/agenda\"");
}

#[actix_web::test]
async fn one_sees_what_is_near_and_of_a_kind() {
    let site = Site::with(&town());
    let near = next_week(&site, "&plaats=Zutphen").await;
    near.assert_text("Alzheimercafé").assert_text("anderen online").assert_text("0 km").assert_no_text("Cursus");
    near.assert_text("in de buurt van Zutphen");
    next_week(&site, "&functie=educatie").await.assert_text("Cursus").assert_no_text("Alzheimercafé");
    let condition = next_week(&site, "&aandoening=dementie").await;
    condition.assert_text("Alzheimercafé").assert_text("<option value=\"dementie\" selected>");
    let kinds = next_week(&site, "").await;
    kinds.assert_text("<option value=\"educatie\">").assert_no_text("<option value=\"respijtzorg\">");
    let unknown = next_week(&site, "&plaats=Nergenshuizen&functie=toveren").await;
    unknown.assert_text("Nergenshuizen").assert_text("U ziet nu alle plaatsen").assert_text("3 bijeenkomsten");
    unknown.assert_text("Een keuze in het adres kennen wij niet");
}

#[actix_web::test]
async fn where_nothing_is_near_one_may_look_further_away() {
    let site = Site::with(&town()[..1]);
    let near = next_week(&site, "&plaats=Lochem&straal=5&aandoening=dementie").await;
    near.assert_page().assert_text("is er niets").assert_text(" km van Lochem</a>");
    let wider = near.text().split("<a class=\"button quiet\" href=\"").find(|rest| rest.contains("km van Lochem</a>"));
    let address = wider.and_then(|rest| rest.split('"').next()).expect("a link").replace("&#38;", "&");
    site.get(&address).await.assert_text("Alzheimercafé").assert_no_text("is er niets");
    let nowhere = next_week(&site, "&plaats=Maastricht&aandoening=dementie").await;
    nowhere.assert_text("href=\"/zoeken?plaats=Maastricht").assert_text("Bekijk andere hulp bij Maastricht</a>");
    nowhere.assert_text("is er niets").assert_no_text(" km van Maastricht</a>");
}

#[actix_web::test]
async fn what_is_over_is_not_shown() {
    let now = now_here();
    // Far enough ahead that a slow machine has not reached it when the page is asked for.
    let (before, after) = (SignedDuration::from_mins(-1), SignedDuration::from_mins(30));
    let ended = now.saturating_add(before);
    let mut rows = vec![
        cafe("MK-1", "Van gisteren", &format!("{} 10:00", plus(today(), -1)), &[]),
        cafe("MK-2", "Gestopt", &format!("elke dag 10:00 tot en met {}", plus(today(), -1)), &[]),
    ];
    // Just after midnight nothing of today has ended.
    if ended.date() == today() && ended.hour() > 0 {
        let end = format!("{:02}:{:02}", ended.hour(), ended.minute());
        rows.push(cafe("MK-3", "Zojuist afgelopen", &format!("{} 00:00-{end}", today()), &[]));
    }
    let site = Site::with(&rows);
    site.get("/agenda").await.assert_page().assert_text("Deze week en volgende week is er niets").assert_none(&[
        "Van gisteren",
        "Gestopt</a>",
        "Zojuist",
    ]);
    let offering = site.get("/aanbod/MK-1/van-gisteren").await;
    offering.assert_text("geen nieuwe data").assert_no_text("/agenda/MK-1.ics");
    let goes_on = now.saturating_add(after);
    if goes_on.date() == today() && goes_on.hour() > 0 {
        let end = format!("{:02}:{:02}", goes_on.hour(), goes_on.minute());
        let site = Site::with(&[cafe("MK-1", "Nog bezig", &format!("{} 00:00-{end}", today()), &[])]);
        site.get("/agenda").await.assert_text("Nog bezig").assert_text("Vandaag, ");
    }
}

#[actix_web::test]
async fn an_empty_week_leads_to_the_next_one_with_something() {
    let far = plus(next_monday(), 30);
    let site = Site::with(&[cafe("MK-1", "Café", &format!("{far} 10:00"), &[(Field::Place, "Groningen")])]);
    let page = site.get("/agenda").await;
    page.assert_text("Deze week en volgende week is er niets")
        .assert_text(&format!("href=\"/agenda?week={}#week\"", week(far)));
    let elsewhere = site.get("/agenda?plaats=Maastricht").await;
    elsewhere.assert_text("Deze week en volgende week is er niets").assert_text("Bekijk alle bijeenkomsten");
    let none = Site::with(&[offering("MK-1", "Advies", &[])]);
    none.get("/agenda").await.assert_page().assert_text("nog geen bijeenkomsten");
    none.get("/").await.assert_no_text("href=\"/agenda\"");
}

#[actix_web::test]
async fn weeks_are_those_to_come_for_a_year() {
    let site = Site::with(&town());
    let now = site.get("/agenda").await;
    now.assert_text("Deze week en volgende week").assert_text("rel=\"next\"").assert_no_text("rel=\"prev\"");
    now.assert_text(&format!("href=\"/agenda?week={}#week\" rel=\"next\">Later", week(plus(next_monday(), 7))));
    for address in
        ["/agenda?week=2001-W01", "/agenda?week=volgende", "/agenda?week=2026-W60", "/agenda?pagina=99999999999"]
    {
        site.get(address).await.assert_page().assert_text("Deze week en volgende week").assert_no_text("rel=\"prev\"");
    }
    let last = site.get("/agenda?week=9999-W01").await;
    last.assert_page().assert_text("rel=\"prev\"").assert_no_text("rel=\"next\"").assert_text("Praten met anderen");
    next_week(&site, "").await.assert_text("<meta name=\"robots\" content=\"noindex\">");
    now.assert_text("<link rel=\"canonical\"");
}

#[actix_web::test]
async fn a_busy_week_has_pages_and_answers_at_once() {
    let meetings = |number: usize| {
        (0..10).map(|each| format!("elke dag {:02}:{:02}", 8 + each, number % 60)).collect::<Vec<_>>().join(" | ")
    };
    let rows: Vec<Cells> = (0..2_000)
        .map(|number| cafe(&format!("MK-{number}"), &format!("Groep {number}"), &meetings(number), &[]))
        .collect();
    let site = Site::with(&rows);
    let began = std::time::Instant::now();
    let page = next_week(&site, "").await;
    // Without optimising: the program itself takes a tenth.
    assert!(began.elapsed() < std::time::Duration::from_secs(2), "{:?}", began.elapsed());
    page.assert_text("140.000 bijeenkomsten").assert_text("pagina=2").assert_no_text("Eerdere bijeenkomsten");
    assert_eq!(page.text().matches("<li class=\"result\">").count(), 50);
    next_week(&site, "&pagina=2800").await.assert_text("Eerdere bijeenkomsten").assert_no_text("Meer bijeenkomsten");
}

#[actix_web::test]
async fn the_page_of_an_offering_says_when_it_is_next() {
    let site = Site::with(&town());
    let page = site.get("/aanbod/MK-1/alzheimercafe-zutphen").await;
    page.assert_in_order(&[
        "Volgende bijeenkomsten",
        "dinsdag ",
        "19.30 tot 21.30 uur",
        "(<bdi>Zaal &#60;2&#62;</bdi>)",
    ]);
    page.assert_text("href=\"/agenda/MK-1.ics\"").assert_text("\"@type\":\"Event\"").assert_text("Turfstraat 12");
    site.get("/aanbod/MK-3/praten-met-anderen-online").await.assert_no_text("\"@type\":\"Event\"");
    site.get("/aanbod/MK-4/advies").await.assert_no_text("bijeenkomsten</h2>");
    let desk = site.colleague(Role::Desk);
    desk.get("/loket?open=MK-1").await.assert_in_order(&["Volgende bijeenkomsten", "19.30 tot 21.30 uur"]);
}

#[actix_web::test]
async fn an_event_has_the_clock_of_its_day() {
    let site = Site::with(&[cafe(
        "MK-1",
        "Café",
        "2098-07-01 10:00-11:00 | 2098-12-01 10:00",
        &[(Field::Address, "Straat 1"), (Field::Place, "Zutphen")],
    )]);
    let page = site.get("/aanbod/MK-1/cafe").await;
    page.assert_text("\"startDate\":\"2098-07-01T10:00:00+02:00\",\"endDate\":\"2098-07-01T11:00:00+02:00\"");
    page.assert_text("\"startDate\":\"2098-12-01T10:00:00+01:00\"");
}

#[actix_web::test]
async fn the_agenda_speaks_other_languages_and_help_stays_dutch() {
    let site = Site::with(&town());
    let english = next_week(&site, "&taal=en").await;
    english.assert_text(">Tuesday ").assert_text("19:30 to 21:30").assert_text("You can just walk in");
    english.assert_text("<h4><a href=\"/aanbod/MK-1/alzheimercafe-zutphen\"><bdi lang=\"nl\" dir=\"ltr\">");
    next_week(&site, "&taal=ar").await.assert_text("dir=\"rtl\"").assert_text("الثلاثاء");
    next_week(&site, "&taal=tr").await.assert_text("Salı").assert_text("buluşma");
}

#[actix_web::test]
async fn an_editor_types_meetings_and_is_told_what_can_not_be() {
    let site = Site::with(&[]);
    support::put_as(&site.database, "lijst", &[offering("MK-1", "Café", &[])]);
    site.app.follow();
    let version = site.database.generation().expect("it answers").to_string();
    let editor = site.colleague(Role::Editor);
    let form = editor.get("/beheer/aanbod/MK-1").await;
    form.assert_text("<textarea id=\"bijeenkomsten\"");
    let typed = |meetings: &'static str| {
        vec![
            ("versie", version.clone()),
            ("titel", "Café".to_owned()),
            ("aanbieder", "Steunpunt Proefdorp".to_owned()),
            ("samenvatting", "Hulp.".to_owned()),
            ("functies", "informatie".to_owned()),
            ("bijeenkomsten", meetings.to_owned()),
        ]
    };
    let post = async |meetings| {
        let fields = typed(meetings);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        editor.post("/beheer/aanbod/MK-1", &fields).await
    };
    let wrong = post("30-2-2099 14:00\r\nelke dinsdag 10 uur").await;
    wrong.assert_status(422).assert_text("href=\"#bijeenkomsten\"").assert_text("De datum 30-2-2099 bestaat niet");
    wrong.assert_text("elke dinsdag 10 uur</textarea>");
    post("3 maart 2099 14 uur\r\nelke dinsdag 10-12 uur").await.assert_redirect("/beheer/aanbod/MK-1");
    let saved = editor.get("/beheer/aanbod/MK-1").await;
    saved.assert_text("elke dinsdag 10:00-12:00\n2099-03-03 14:00</textarea>");
    next_week(&site, "").await.assert_text("Café").assert_text("10.00 tot 12.00 uur");
}
