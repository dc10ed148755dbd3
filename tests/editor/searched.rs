//! What visitors search for, as an editor sees it.

use jiff::ToSpan;
use mantelkaart::app::today;
use mantelkaart::model::choice::Role;
use mantelkaart::model::search_count::{self, SearchCount};

use crate::support::Site;

/// (query, days ago, asked, without result, chosen)
fn counted(site: &Site, counts: &[(&str, i64, i64, i64, i64)]) {
    let counts: Vec<_> = counts
        .iter()
        .map(|(query, ago, searches, without_result, clicks)| SearchCount {
            day: today().saturating_sub(ago.days()).to_string(),
            query: (*query).to_owned(),
            searches: *searches,
            without_result: *without_result,
            clicks: *clicks,
        })
        .collect();
    site.database.write_beside(|connection| search_count::add(connection, &counts)).expect("it is written");
}

#[actix_web::test]
async fn what_found_nothing_comes_first() {
    let site = Site::with(&[]);
    counted(
        &site,
        &[
            ("hondenuitlaat", 1, 4, 4, 0),
            ("dagje uit & terug", 2, 9, 9, 0),
            ("oppas", 3, 20, 0, 11),
            ("vervoer", 3, 7, 0, 0),
            ("lang geleden", 200, 50, 50, 0),
            ("", 1, 6, 2, 0),
        ],
    );
    let editor = site.colleague(Role::Editor);
    let page = editor.get("/beheer/zoekvragen").await;
    page.assert_page().assert_in_order(&[
        "/zoeken?q=dagje%20uit%20%26%20terug",
        "dagje uit &#38; terug",
        "hondenuitlaat",
    ]);
    page.assert_none(&[">oppas<", ">vervoer<", "lang geleden"]);
    page.assert_text("is 46 keer gezocht; 15 keer werd niets gevonden");
    let most = editor.get("/beheer/zoekvragen?lijst=meest&dagen=365").await;
    most.assert_page().assert_in_order(&["lang geleden", ">oppas<", "dagje uit"]);
    let unchosen = editor.get("/beheer/zoekvragen?lijst=zonder-keuze").await;
    unchosen.assert_page().assert_text(">vervoer<").assert_none(&[">oppas<", "hondenuitlaat"]);
    editor.get("/beheer").await.assert_page().assert_text("<strong>2</strong> zoekvragen zonder resultaat");
}

#[actix_web::test]
async fn an_empty_list_and_an_address_that_makes_no_sense_are_no_fault() {
    let site = Site::with(&[]);
    let editor = site.colleague(Role::Editor);
    editor.get("/beheer/zoekvragen").await.assert_page().assert_text("Er is in deze tijd nog niet gezocht.");
    editor.get("/beheer/zoekvragen?lijst=x&dagen=-1").await.assert_page().assert_text("Niets gevonden");
    site.colleague(Role::Desk).get("/beheer/zoekvragen").await.assert_status(403);
}

#[actix_web::test]
async fn an_empty_list_is_good_news_only_where_nothing_is_hidden() {
    let site = Site::with(&[]);
    let editor = site.colleague(Role::Editor);
    counted(&site, &[("oppas", 1, 3, 0, 3)]);
    editor.get("/beheer/zoekvragen").await.assert_page().assert_text("Dat is goed nieuws");
    counted(&site, &[("", 1, 1, 1, 0)]);
    let page = editor.get("/beheer/zoekvragen").await;
    page.assert_page().assert_text("1 keer werd niets gevonden").assert_no_text("goed nieuws");
    page.assert_text("de woorden laten wij nog niet zien").assert_text("op één dag 5 keer");
}
