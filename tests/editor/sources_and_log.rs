//! `/beheer/bronnen` and `/beheer/logboek`.

use mantelkaart::model::choice::Role;
use mantelkaart::model::column_choice;
use mantelkaart::model::log_entry::{self, LogEntry};
use mantelkaart::model::source::{self, SAMPLE, Source};

use crate::support::{Site, database, offering, put_as};

fn sources(site: &Site) -> Vec<Source> {
    site.database.read(source::all).expect("it answers")
}

#[actix_web::test]
async fn sources_are_added_renamed_and_removed_while_empty() {
    let site = Site::with(&[offering("MK-0001", "Even vrij", &[])]);
    let admin = site.colleague(Role::Admin);
    admin.get("/beheer/bronnen").await.assert_page().assert_text("1 aanbod").assert_text("Nog nooit geïmporteerd");
    admin
        .post("/beheer/bronnen", &[("naam", "voorbeeld")])
        .await
        .assert_status(422)
        .assert_text("al een lijst met deze naam");
    admin.post("/beheer/bronnen", &[("naam", "  ")]).await.assert_status(422).assert_text("Typ een naam");
    admin.post("/beheer/bronnen", &[("naam", "Welzijn <b>")]).await.assert_redirect("/beheer/bronnen");
    admin.get("/beheer/bronnen").await.assert_text("is toegevoegd").assert_no_text("<b>").assert_text("Nog nooit");
    let all = sources(&site);
    let [full, empty] =
        ["voorbeeld", "Welzijn <b>"].map(|name| all.iter().find(|source| source.name == name).expect(name));

    let path = format!("/beheer/bronnen/{}", full.id);
    admin.post(&path, &[("naam", "Welzijn <b>")]).await.assert_status(422).assert_text("al een lijst");
    admin.post(&path, &[("naam", "Steunpunt")]).await.assert_redirect("/beheer/bronnen");
    admin.get("/beheer/bronnen").await.assert_text("De lijst heet nu ‘Steunpunt’");
    admin.post(&format!("{path}/verwijderen"), &[]).await.assert_redirect("/beheer/bronnen");
    admin.get("/beheer/bronnen").await.assert_text("is niet leeg");
    admin.post(&format!("/beheer/bronnen/{}/verwijderen", empty.id), &[]).await;
    assert_eq!(sources(&site).len(), 1);
    admin.post("/beheer/bronnen/verzonnen", &[("naam", "x")]).await.assert_status(404);
    let log = admin.get("/beheer/logboek").await;
    log.assert_in_order(&["Lijst verwijderd", "Lijst hernoemd", "voorbeeld → Steunpunt.", "Lijst toegevoegd"]);
}

/// By its name: what somebody said about its files goes along with the name, and away with the source.
#[actix_web::test]
async fn what_is_remembered_of_files_follows_the_source() {
    let site = Site::with(&[]);
    let admin = site.colleague(Role::Admin);
    admin.post("/beheer/bronnen", &[("naam", "Welzijn")]).await;
    let path = format!("/beheer/bronnen/{}", sources(&site)[0].id);
    let links =
        |name: &str| site.database.read(|connection| column_choice::links(connection, name)).expect("it answers");
    let remember = |name: &str| {
        let link = [("1".to_owned(), "een".to_owned())];
        let remembered =
            site.database.write_beside(|connection| column_choice::remember_links(connection, name, &link));
        remembered.expect("it is written");
    };
    remember("Welzijn");
    // Of a file for a new source that was thrown away.
    remember("Steunpunt");
    admin.post(&path, &[("naam", "Steunpunt")]).await.assert_redirect("/beheer/bronnen");
    assert_eq!((links("Welzijn").len(), links("Steunpunt").len()), (0, 1));
    admin.post(&format!("{path}/verwijderen"), &[]).await.assert_redirect("/beheer/bronnen");
    assert!(links("Steunpunt").is_empty(), "a later source of this name has other files");
}

#[actix_web::test]
async fn the_sample_has_one_name_on_every_page() {
    let database = database();
    put_as(&database, SAMPLE, &[offering("MK-1", "Proef een", &[]), offering("MK-2", "Proef twee", &[])]);
    let site = Site::on(database);
    let admin = site.colleague(Role::Admin);
    let organisation = "/beheer/aanbieders/steunpunt-proefdorp";
    for page in ["/beheer/aanbod", "/beheer/controle", "/beheer/bronnen", "/beheer/ritme", organisation] {
        let page = admin.get(page).await;
        page.assert_page().assert_text("Voorbeelden").assert_none(&[">voorbeeld<", "· voorbeeld", "‘voorbeeld’"]);
    }
    admin.get("/beheer/aanbod").await.assert_text("Allebei</label>");
}

/// One entry a minute.
fn write(site: &Site, entries: &[(&str, &str, &str, &str, Option<i64>)]) {
    let entry = |(minute, (actor, action, kind, details, import)): (usize, &(&str, &str, &str, &str, Option<i64>))| {
        let at = format!("2026-03-{:02}T22:{:02}:00Z", 10 + minute / 60 % 20, minute % 60);
        let entry = LogEntry::new(&at, actor, action).to(kind, "MK-0001", "Even vrij").because(*details);
        LogEntry { import_id: *import, ..entry }
    };
    let entries: Vec<LogEntry> = entries.iter().enumerate().map(entry).collect();
    site.database.write_beside(|connection| log_entry::add(connection, &entries)).expect("it is written");
}

#[actix_web::test]
async fn the_log_is_narrowed_by_who_what_when_and_words() {
    let site = Site::with(&[]);
    let admin = site.colleague(Role::Admin);
    admin.get("/beheer/logboek").await.assert_page().assert_text("0 regels").assert_text("Zodra iemand iets wijzigt");
    write(
        &site,
        &[
            ("a@b.nl", "aanbod-gewijzigd", "aanbod", "Telefoon: 1 → 2.", None),
            ("c@d.nl", "import-doorgevoerd", "import", "100% gelezen", Some(7)),
            ("c@d.nl", "aanbod-gestopt", "aanbod", "<script>alert(1)</script>", Some(7)),
        ],
    );
    let count = async |query: &str| {
        let page = admin.get(&format!("/beheer/logboek?{query}")).await;
        page.assert_page();
        ["0 regels", "1 regel ", "2 regels", "3 regels"].iter().position(|said| page.text().contains(said))
    };
    for (query, expected) in [
        ("", 3),
        ("wie=c%40d.nl", 2),
        ("soort=aanbod", 2),
        ("soort=aanbod&wie=c%40d.nl", 1),
        ("import=7", 2),
        ("woorden=TELEFOON", 1),
        ("woorden=even+gestopt", 1),
        ("woorden=%25", 1),
        ("woorden=_", 0),
        ("van=2026-03-10&tot=2026-03-10", 3),
        ("van=2026-03-11", 0),
        ("tot=2026-03-09", 0),
        ("van=onzin&import=onzin&pagina=onzin", 3),
        ("pagina=99", 3),
    ] {
        assert_eq!(count(query).await, Some(expected), "{query}");
    }
    let page = admin.get("/beheer/logboek?soort=aanbod").await;
    page.assert_no_text("<script>alert").assert_text("10 maart 2026 om 23.02 uur").assert_text("import 7");
    page.assert_text("/beheer/logboek.csv?soort=aanbod");
}

#[actix_web::test]
async fn a_long_log_has_pages_and_goes_along_as_a_file_without_formulas() {
    let site = Site::with(&[]);
    let admin = site.colleague(Role::Admin);
    let many: Vec<_> = (0..101).map(|_| ("=HYPERLINK(\"x\")", "aanbod-gewijzigd", "aanbod", "+31 6", None)).collect();
    write(&site, &many);
    let first = admin.get("/beheer/logboek?soort=aanbod").await;
    first.assert_text("Pagina 1 van 2").assert_text("href=\"/beheer/logboek?soort=aanbod&#38;pagina=2\"");
    let second = admin.get("/beheer/logboek?soort=aanbod&pagina=2").await;
    assert_eq!(
        (
            first.text().matches("<tr><td data-label=\"Wanneer\">").count(),
            second.text().matches("<tr><td data-label=\"Wanneer\">").count()
        ),
        (100, 1)
    );
    let csv = admin.get("/beheer/logboek.csv?soort=aanbod").await;
    csv.assert_status(200).assert_header("content-disposition", "attachment; filename=\"logboek.csv\"");
    let text = csv.text();
    assert_eq!(text.lines().count(), 102);
    assert!(text.contains(";\"'=HYPERLINK") && text.contains(";'+31 6") && !text.contains(";="), "{}", &text[..400]);
    let book = admin.get("/beheer/logboek.xlsx").await;
    assert!(book.assert_status(200).body.starts_with(b"PK"));
}

#[actix_web::test]
async fn a_file_of_the_log_holds_every_entry_however_many() {
    let site = Site::with(&[]);
    let admin = site.colleague(Role::Admin);
    // More than are read at a time, and all of one moment.
    let many: Vec<String> = (0..10_001).map(|number| format!("regel {number:05}")).collect();
    let entries: Vec<_> =
        many.iter().map(|text| ("els@b.nl", "aanbod-gewijzigd", "aanbod", text.as_str(), None)).collect();
    write(&site, &entries);
    let csv = admin.get("/beheer/logboek.csv?soort=aanbod").await;
    let lines: Vec<&str> = csv.assert_status(200).text().lines().skip(1).collect();
    assert_eq!(lines.len(), many.len());
    let different: std::collections::HashSet<&str> =
        lines.iter().map(|line| line.rsplit(';').next().expect("a cell")).collect();
    assert_eq!(different.len(), many.len(), "some came twice");
}
