//! Posters and folders: what an editor chooses, what comes out of the printer, and who came by them.

use actix_web::http::Method;
use actix_web::test::TestRequest;
use mantelkaart::app::today;
use mantelkaart::files::Files;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;
use mantelkaart::model::poster_count::{self, PosterCount};
use mantelkaart::model::vocabulary::Vocabulary;

use crate::support::{Site, database, offering, put};

fn site() -> Site {
    site_with("adres = \"https://zorg.nl\"\n")
}

fn site_with(settings: &str) -> Site {
    let database = database();
    let school = [(Field::Place, "Zutphen"), (Field::CarerTypes, "jong"), (Field::Functions, "emotionele-steun")];
    put(
        &database,
        &[
            offering("MK-1", "Praten op school", &school),
            offering("MK-2", "Meidenclub", &[(Field::Place, "Amsterdam"), (Field::CarerTypes, "jong")]),
        ],
    );
    std::fs::write(database.options().site_file(), settings).expect("a file");
    Site::on(database)
}

fn counted(site: &Site) -> Vec<(String, i64)> {
    site.app.write_counts();
    let counts = site.database.read(|connection| poster_count::since(connection, "")).expect("it answers");
    assert!(counts.iter().all(|count| count.day == today().to_string()), "{counts:?}");
    counts.into_iter().map(|count| (count.poster, count.visits)).collect()
}

#[actix_web::test]
async fn a_short_address_leads_on_and_counts_every_visit_but_no_robot() {
    let site = site();
    for _ in 0..10 {
        let to = site.get("/p/jong-school-zutphen").await;
        to.assert_status(303).assert_redirect("/voor/jong?plaats=Zutphen").assert_header("cache-control", "no-store");
        assert_eq!(to.header("set-cookie"), "");
    }
    site.get("/p/Jong-School-Zutphen/").await.assert_redirect("/voor/jong?plaats=Zutphen");
    site.get("/p/jong-school-zutphen-tr").await.assert_redirect("/voor/jong?plaats=Zutphen&taal=tr");
    site.get("/p/familie-moskee-ar").await.assert_redirect("/voor/migratieachtergrond?taal=ar");
    site.get("/p/werk-werkgever-nergenshuizen").await.assert_redirect("/voor/werkend");
    let robot = TestRequest::get().uri("/p/jong-school").insert_header(("user-agent", "Googlebot/2.1"));
    site.ask(robot).await.assert_redirect("/voor/jong");
    site.ask(TestRequest::with_uri("/p/jong-school").method(Method::HEAD)).await.assert_status(303);
    let expected = [("familie-moskee", 1), ("jong-school-zutphen", 12), ("werk-werkgever", 1)];
    assert_eq!(counted(&site), expected.map(|(poster, visits)| (poster.to_owned(), visits)));
}

#[actix_web::test]
async fn an_address_that_is_no_posters_leads_home_and_counts_nothing() {
    let site = site();
    for odd in
        ["", "x", "jong", "jong-", "school-jong", "jong-nergens", "oud-school", "a/b/c", "%C3%A9%00%22", "--", "-tr"]
    {
        site.get(&format!("/p/{odd}")).await.assert_status(303).assert_redirect("/");
    }
    assert_eq!(counted(&site), []);
    site.get("/robots.txt").await.assert_text("Disallow: /p/");
}

#[actix_web::test]
async fn nothing_is_counted_where_the_settings_say_so() {
    let site = site_with("zoekvragen_tellen = false\n");
    site.get("/p/jong-school").await.assert_redirect("/voor/jong");
    assert_eq!(counted(&site), []);
    site.get("/privacy").await.assert_no_text("poster");
    let editor = site.colleague(Role::Editor);
    editor.get("/beheer/posters/bezoek").await.assert_page().assert_text("Er wordt nu niet geteld");
}

#[actix_web::test]
async fn the_page_it_leads_to_is_about_that_place() {
    let site = site();
    let page = site.get("/voor/jong?plaats=Zutphen").await;
    page.assert_page()
        .assert_text("value=\"Zutphen\"")
        .assert_text("Hulp in en om Zutphen")
        .assert_text("Praten op school");
    page.assert_no_text("Meidenclub").assert_header("cache-control", "private, max-age=60");
    site.get("/voor/jong").await.assert_page().assert_text("Meidenclub").assert_no_text("Hulp in en om");
    let unknown = site.get("/voor/jong?plaats=%22Nergens%3Cb%3E").await;
    unknown.assert_page().assert_text("kennen wij niet").assert_text("Meidenclub").assert_no_text("<b>");
    site.get("/privacy?taal=en").await.assert_text("one visit for that poster");
}

#[actix_web::test]
async fn an_editor_chooses_and_sees_what_will_hang_there() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let first = editor.get("/beheer/posters").await;
    first.assert_page().assert_text("Kies hierboven voor wie").assert_text("href=\"/beheer/posters?groep=jong\"");
    let spots = editor.get("/beheer/posters?groep=migratieachtergrond").await;
    spots.assert_page().assert_text("Moskee</a></th>").assert_text("Expertisecentrum Mantelzorg 2010");
    spots.assert_no_text("School</a></th>").assert_no_text("Poster afdrukken");
    let shown = editor.get("/beheer/posters?groep=jong&vindplaats=school&plaats=zutphen").await;
    shown.assert_page().assert_in_order(&[
        "Is er thuis iemand ziek? Jij mag er ook zijn.",
        "Hulp in en om Zutphen",
        "<path fill=\"#000\"",
        "zorg.nl/p/jong-school-zutphen",
        "Even vrij",
        "Ik wil met iemand praten",
    ]);
    shown.assert_text("/beheer/posters/poster.pdf?groep=jong&#38;vindplaats=school&#38;plaats=zutphen");
    for language in ["en", "tr", "ar"] {
        let other = editor.get(&format!("/beheer/posters/poster?groep=jong&vindplaats=school&taal={language}")).await;
        other.assert_page().assert_text(&format!("zorg.nl/p/jong-school-{language}<")).assert_text("<svg");
        other.assert_no_text("Is er thuis").assert_text(&format!("fit100\" lang=\"{language}\""));
    }
    site.colleague(Role::Desk).get("/beheer/posters").await.assert_status(403);
    site.get("/beheer/posters/poster.pdf?groep=jong&vindplaats=school").await.assert_status(303);
}

#[actix_web::test]
async fn what_can_not_be_chosen_is_said_at_its_field_and_what_was_typed_stays() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let odd = "groep=jong&vindplaats=maan&plaats=%22Nergens%22%3Ci%3E&taal=xx";
    let page = editor.get(&format!("/beheer/posters?{odd}")).await;
    page.assert_status(422).assert_in_order(&["href=\"#vindplaats\"", "href=\"#plaats\"", "href=\"#taal\""]);
    page.assert_text("value=\"&#34;Nergens&#34;&#60;i&#62;\"").assert_none(&["<i>", "Poster afdrukken"]);
    editor.get("/beheer/posters?groep=marsmannen").await.assert_status(422).assert_text("href=\"#groepen\"");
    for kind in ["poster", "folder", "poster.pdf", "folder.pdf"] {
        let back = editor.get(&format!("/beheer/posters/{kind}?{odd}")).await;
        back.assert_status(303);
        assert!(back.header("location").starts_with("/beheer/posters?groep=jong&vindplaats=maan"));
    }
    let arabic = editor.get("/beheer/posters/poster.pdf?groep=jong&vindplaats=school&taal=ar").await;
    arabic.assert_redirect("/beheer/posters?groep=jong&vindplaats=school&taal=ar");
    editor
        .get(arabic.header("location"))
        .await
        .assert_page()
        .assert_text("Opslaan als PDF")
        .assert_no_text("Poster als PDF");
}

#[actix_web::test]
async fn paper_fits_whatever_the_place_is_called() {
    let database = database();
    let long = "Ter-Apelkanaal-aan-den-Nieuwen-Noord-Hollandschen-Zijtak-van-Oost";
    let towns = format!(
        "naam;gemeente;provincie;lat;lon;andere_namen\n{long};Vlagtwedde;Groningen;52.9;7.1;\n\
         Hengelo;Hengelo;Overijssel;52.3;6.8;\nHengelo;Bronckhorst;Gelderland;52.0;6.3;\n'tGouwen \"Dorp\";Wijk;Utrecht;52;5;\n"
    );
    std::fs::create_dir_all(database.data_dir().join("data")).expect("a folder");
    std::fs::write(database.data_dir().join("data/plaatsen.csv"), towns).expect("a file");
    let site = Site::on(database);
    let editor = site.colleague(Role::Editor);
    let names =
        [(long, "Ter-Apel"), ("Hengelo (Bronckhorst)", "Hengelo (Bronckhorst)"), ("'tGouwen \"Dorp\"", "tGouwen")];
    for (typed, shown) in names {
        let typed: String = form_urlencoded::byte_serialize(typed.as_bytes()).collect();
        let asked = format!("groep=migratieachtergrond&vindplaats=huisarts&taal=tr&plaats={typed}");
        let page = editor.get(&format!("/beheer/posters?{asked}")).await;
        page.assert_page().assert_text(shown);
        let path = page.text().split("/p/familie").nth(1).and_then(|rest| rest.split('<').next()).expect("an address");
        let to = site.get(&format!("/p/familie{path}")).await;
        let place = to.header("location").split("plaats=").nth(1).expect("a place").to_owned();
        assert_eq!(place, format!("{typed}&taal=tr"), "{path}");
        for kind in ["poster", "folder"] {
            let file = editor.get(&format!("/beheer/posters/{kind}.pdf?{asked}")).await;
            file.assert_status(200).assert_header("content-type", "application/pdf");
            assert!(file.body.starts_with(b"%PDF-1"), "{typed} {kind}");
            let pages = file.body.windows(11).filter(|window| *window == b"/Type/Page/").count();
            assert_eq!(pages, if kind == "poster" { 1 } else { 2 }, "{typed} {kind}");
        }
    }
}

#[actix_web::test]
async fn visits_are_told_by_month_and_day_and_as_csv() {
    let site = site();
    let count =
        |day: &str, poster: &str, visits| PosterCount { day: day.to_owned(), poster: poster.to_owned(), visits };
    let today = today().to_string();
    let counts = [
        count(&today, "jong-school-zutphen", 2),
        count(&today, "familie-moskee", 31),
        count(&today, "jong-weg", 1),
        count("2020-01-01", "ouder-apotheek", 4),
    ];
    site.database.write_beside(|connection| poster_count::add(connection, &counts)).expect("it is written");
    site.database.write_beside(|connection| poster_count::add(connection, &counts[..1])).expect("it adds up");
    let editor = site.colleague(Role::Editor);
    for address in ["/beheer/posters/bezoek", "/beheer/posters/bezoek?per=dag&pagina=99"] {
        let page = editor.get(address).await;
        page.assert_page().assert_in_order(&[
            "/p/familie-moskee",
            ">31<",
            "/p/jong-school-zutphen",
            ">School<",
            ">4<",
            "/p/jong-weg",
        ]);
        page.assert_text("In deze tijd: 36 keer").assert_no_text("ouder-apotheek");
    }
    let file = editor.get("/beheer/posters/bezoek.csv").await;
    file.assert_status(200).assert_header("content-disposition", "attachment; filename=\"posters.csv\"");
    file.assert_text("2020-01-01;ouder-apotheek;")
        .assert_text(";School;Zutphen;4")
        .assert_text("jong-weg;jong-weg;;;1");
    let spots = editor.get("/beheer/posters?groep=jong").await;
    spots.assert_in_order(&["School</a></th>", ">4</td>", "Sportclub</a></th>", ">0</td>"]);
}

#[test]
fn a_list_of_spots_with_a_fault_names_its_line() {
    let home = database();
    let files = Files::new(home.data_dir());
    std::fs::create_dir_all(home.data_dir().join("data")).expect("a folder");
    let faulty = [
        ("bank-hal;Bank;jong;;", "streepje"),
        ("bank;Bank;jong|buren;;", "buren"),
        ("school;School;jong;;\nschool;School;ouder;;", "staat er al"),
    ];
    for (rows, said) in faulty {
        let file = format!("slug;naam;groepen;uitleg;bron\n{rows}\n");
        std::fs::write(home.data_dir().join("data/vindplaatsen.csv"), file).expect("a file");
        let error = Vocabulary::load(&files).expect_err(rows);
        assert_eq!(error.file, "data/vindplaatsen.csv");
        assert!(error.reason.starts_with("regel ") && error.reason.contains(said), "{}", error.reason);
    }
}
