//! Rows that may be about the same thing as an offering that is there, or as another row.

use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;

use super::intake::{HEADER, carried_out, decide, sent};
use crate::support::{Site, database, offering, put_as};

fn site() -> Site {
    let database = database();
    let linde = [(Field::Organisation, "Stichting Zorg en Welzijn"), (Field::Phone, "0320 74 57 80")];
    put_as(&database, "Steunpunt", &[offering("S-1", "Logeerhuis De Linde", &linde)]);
    Site::on(database)
}

#[actix_web::test]
async fn what_is_the_same_and_what_only_nearly_is_told_apart() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    for (row, said) in [
        ("Logeerhuis De Linden;Stichting Zorg en Welzijn", "bijna dezelfde titel, dezelfde aanbieder."),
        ("LOGEERHUIS DE LINDE;St. Zorg & Welzijn", "‘Steunpunt’: dezelfde titel, bijna dezelfde aanbieder."),
        ("Logeerhuis De Linde;Stichting zorg en welzijn.", "‘Steunpunt’: dezelfde titel, dezelfde aanbieder."),
    ] {
        let plan = sent(&editor, &format!("{HEADER}\nX-1;{row};Slapen.;respijtzorg;;\n"), "Steunpunt").await;
        editor.get(&format!("{plan}?tab=nieuw")).await.assert_text("Staat dit er al?").assert_text(said);
    }
}

#[actix_web::test]
async fn rows_of_one_file_that_look_alike_are_named() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = format!(
        "{HEADER}\nX-1;Wandelclub;Natuurclub;Lopen.;informatie;Ede;\nX-2;Koor;Zangclub;Zingen.;informatie;Ede;\n\
         X-3;Wandelclub!;Stichting Natuurclub;Wandelen.;informatie;Ede;\n\
         X-4;Koor;Zangclub;Zingen.;informatie;Arnhem;\n"
    );
    let plan = sent(&editor, &list, "Steunpunt").await;
    let page = editor.get(&format!("{plan}?tab=nieuw")).await;
    page.assert_text("2 nieuwe regels lijken op een andere regel in uw bestand.");
    page.assert_text("Let op: Deze regel lijkt op regel 4 (‘Wandelclub!’). Is het hetzelfde aanbod?");
    page.assert_text("Let op: Deze regel lijkt op regel 2 (‘Wandelclub’).");
    page.assert_no_text("(‘Koor’)");
    page.assert_in_order(&["<h3>Wandelclub</h3>", "<h3>Wandelclub!</h3>", "<h3>Koor</h3>"]);
    decide(&editor, &plan, ("nieuw", "Wandelclub!"), "overslaan").await;
    let result = carried_out(&editor, &plan).await;
    result.assert_text("3 nieuw").assert_text("Deze regel lijkt op regel 4").assert_no_text("Laat er dan een weg");

    // A row that is new beside one that is there.
    let more = format!("{list}X-5;Wandelclub;Natuurclub;Lopen.;informatie;;\n");
    let plan = sent(&editor, &more, "Steunpunt").await;
    editor.get(&format!("{plan}?tab=nieuw")).await.assert_text("Deze regel lijkt op regel 2 (‘Wandelclub’), regel");
}
