//! One offering changed by two, and one that has a history.

use mantelkaart::import::reverse::reverse;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;
use mantelkaart::model::offering::Offering;

use super::offering::{HERE, form, now, save, site};
use crate::support::Site;
use crate::support::lists::{LIST, brought};

#[actix_web::test]
async fn a_stale_save_shows_both_versions_and_takes_what_is_chosen() {
    let site = site();
    let (first, second) = (site.colleague(Role::Editor), site.colleague(Role::Editor));
    let seen = now(&site, "A-1");
    save(&site, &first, &[("titel", "Van de eerste"), ("kosten", "Tien euro")]).await.assert_redirect(HERE);
    let old = seen.version.to_string();
    let mine = [("titel", "Van de tweede"), ("wanneer", "Elke dinsdag")];
    let answer = second.post(HERE, &form(&seen, &old, &mine)).await;
    answer.assert_status(422).assert_text(&first.account.email).assert_text("keuze-titel").assert_text("Tien euro");
    answer.assert_none(&["keuze-wanneer", "keuze-kosten", "keuze-plaats", "<del>Van de"]);
    answer.assert_in_order(&["In beide vensters gewijzigd", "Overgenomen van", "Kosten", "Tien", "Van u", "Wanneer"]);
    let current = now(&site, "A-1");
    assert_eq!((current.cells[Field::Title].as_str(), current.cells[Field::Times].as_str()), ("Van de eerste", ""));
    let version = current.version.to_string();
    let carried = carried(answer.text());
    let mut chosen = borrowed(&carried);
    assert!(chosen.contains(&("versie", version.as_str())) && chosen.contains(&("kosten", "Tien euro")), "{chosen:?}");
    chosen.push(("keuze-titel", "mijn"));
    second.post(HERE, &chosen).await.assert_redirect(HERE);
    let Offering { cells, .. } = now(&site, "A-1");
    let got = [Field::Title, Field::Costs, Field::Times].map(|field| cells[field].clone());
    assert_eq!(got, ["Van de tweede", "Tien euro", "Elke dinsdag"]);
}

#[actix_web::test]
async fn without_every_choice_nothing_is_saved_and_nothing_is_lost() {
    let site = site();
    let (first, second) = (site.colleague(Role::Editor), site.colleague(Role::Editor));
    let seen = now(&site, "A-1");
    save(&site, &first, &[("titel", "Van de eerste"), ("kosten", "Tien euro"), ("plaats", "Ede")]).await;
    let old = seen.version.to_string();
    let mine = [("titel", "Van de tweede"), ("kosten", "Elf euro"), ("wanneer", "Elke dinsdag")];
    let asked = second.post(HERE, &form(&seen, &old, &mine)).await;
    asked.assert_status(422).assert_no_text("U koos nog niet alles").assert_no_text(" checked");
    let before = now(&site, "A-1");
    let mut sent = carried(asked.text());
    for wrong in [("keuze-titel", "ander"), ("keuze-kosten", "allebei")] {
        sent.push((wrong.0.to_owned(), wrong.1.to_owned()));
    }
    let again = second.post(HERE, &borrowed(&sent)).await;
    again.assert_status(422).assert_in_order(&["U koos nog niet alles", "Kosten: kies wat het moet worden.", "Plaats"]);
    again.assert_text("href=\"#keuze-kosten\"").assert_text("id=\"keuze-kosten\"").assert_text("id=\"kosten-fout\"");
    again.assert_none(&["href=\"#keuze-titel\"", "titel-fout"]);
    assert_eq!(again.text().matches(" checked").count(), 1, "what was chosen stays chosen");
    assert_eq!(now(&site, "A-1"), before);
    let mut sent = carried(again.text());
    assert!(sent.contains(&("titel".to_owned(), "Van de tweede".to_owned())), "{sent:?}");
    sent.extend(["titel", "kosten"].map(|header| (format!("keuze-{header}"), "mijn".to_owned())));
    second.post(HERE, &borrowed(&sent)).await.assert_redirect(HERE);
    let Offering { cells, .. } = now(&site, "A-1");
    let got = [Field::Title, Field::Costs, Field::Place, Field::Times].map(|field| cells[field].clone());
    assert_eq!(got, ["Van de tweede", "Elf euro", "Ede", "Elke dinsdag"]);
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (&**name, &**value)).collect()
}

/// The hidden fields of the form that asks to choose.
fn carried(page: &str) -> Vec<(String, String)> {
    let form = page.split("<form class=\"gap\"").nth(1).expect("it asks to choose");
    let hidden = form.split("type=\"hidden\" name=\"").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once("\" value=\"")?;
        Some((name.to_owned(), rest.split('"').next()?.to_owned()))
    });
    hidden.filter(|(name, _)| name != "csrf").collect()
}

#[actix_web::test]
async fn who_changed_something_else_is_asked_nothing_and_sees_what_is_taken_over() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let text = "Regel een\r\nRegel twee";
    save(&site, &editor, &[("kosten", "Tien euro"), ("omschrijving", text)]).await.assert_redirect(HERE);
    let old = now(&site, "A-1");
    save(&site, &editor, &[("kosten", "Elf euro")]).await.assert_redirect(HERE);
    let stale = old.version.to_string();
    let answer = editor.post(HERE, &form(&old, &stale, &[("titel", "Mijn titel"), ("omschrijving", text)])).await;
    answer.assert_status(422).assert_none(&["keuze-"]).assert_text("U, in een ander venster,");
    answer.assert_in_order(&["Overgenomen van uzelf", "Kosten", "Van u", "Titel"]);
    assert_eq!(now(&site, "A-1").cells[Field::Title], "Oppas thuis");
}

#[actix_web::test]
async fn the_same_form_twice_is_saved_once() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let seen = now(&site, "A-1");
    let version = seen.version.to_string();
    let sent = form(&seen, &version, &[("titel", "Eén keer"), ("doe", "gecontroleerd"), ("hoe", "mail")]);
    editor.post(HERE, &sent).await.assert_redirect(HERE);
    editor.post(HERE, &sent).await.assert_redirect(HERE);
    let id = seen.id.clone();
    let counted = site.app.read(|connection| {
        let history = mantelkaart::model::revision::of_offering(connection, &id)?.len();
        Ok((history, mantelkaart::model::review::of_offering(connection, &id)?.len()))
    });
    assert_eq!(counted.expect("it answers"), (1, 1));
    let page = editor.get(&format!("{HERE}/geschiedenis")).await;
    page.assert_page().assert_text("zo is het nu").assert_text(": gemaild");
}

#[actix_web::test]
async fn an_old_version_comes_back_as_a_new_one() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    save(&site, &editor, &[("titel", "Tweede")]).await.assert_redirect(HERE);
    save(&site, &editor, &[("titel", "Derde")]).await.assert_redirect(HERE);
    let id = now(&site, "A-1").id;
    let history = site.app.read(|connection| mantelkaart::model::revision::of_offering(connection, &id));
    let history = history.expect("it answers");
    let second = history.last().expect("it was changed").id.clone();
    let show = format!("{HERE}/herstel?versie={second}");
    editor.get(&show).await.assert_page().assert_text("Tweede").assert_text("Derde");
    let stale = [("van", second.as_str()), ("versie", "1")];
    editor.post(&format!("{HERE}/herstel"), &stale).await.assert_status(422).assert_text("nog niets hersteld");
    let version = now(&site, "A-1").version.to_string();
    let fresh = [("van", second.as_str()), ("versie", version.as_str())];
    editor.post(&format!("{HERE}/herstel"), &fresh).await.assert_redirect(HERE);
    site.get("/aanbod/A-1/tweede").await.assert_page();
    editor.get("/beheer/aanbod/bestaat-niet/geschiedenis").await.assert_status(404);
}

#[actix_web::test]
async fn the_history_says_which_import_was_undone_and_when_in_words() {
    let site = Site::with(&[]);
    brought(&site.database, LIST);
    brought(&site.database, &LIST.replace("Kort.", "Anders."));
    reverse(&site.database, 2, "2026-03-02T13:05:00Z").expect("it can be taken back");
    let page = site.colleague(Role::Editor).get("/beheer/aanbod/1/geschiedenis").await;
    page.assert_page().assert_text("2 maart 2026 om 14.05 uur").assert_none(&["2026-0", ">respijtzorg<"]);
    page.assert_in_order(&["terugdraaien import 2", "import 2. <strong>Deze import is teruggedraaid.", "import 1</p>"]);
    assert_eq!(page.text().matches("is teruggedraaid").count(), 1);
    page.assert_text(">Herstel de versie van ");
    let ends = [", wijziging 1</h2>", ", wijziging 2</h2>"].map(|end| page.text().matches(end).count());
    assert_eq!(ends, [1, 1], "of one minute, and told apart all the same");
}
