//! Files that can't be read, files that mean harm, and files to take away.

use actix_web::test::TestRequest;
use mantelkaart::model::choice::Role;
use mantelkaart::session::cookie;

use super::intake::{HEADER, carried_out, sent, site};
use crate::support::{Answer, Colleague};

const BRING: [(&str, &str); 2] = [("bron", ""), ("nieuwe_bron", "Steunpunt")];

async fn brought(editor: &Colleague<'_>, name: &str, content: &[u8]) -> Answer {
    editor.upload("/beheer/import", &BRING, (name, content)).await
}

#[actix_web::test]
async fn what_is_no_list_is_refused_in_one_sentence_and_not_kept() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let locked: Vec<u8> = b"\xD0\xCF\x11\xE0 "
        .iter()
        .copied()
        .chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let files: [(&str, &[u8], &str); 5] = [
        ("lijst.pdf", b"%PDF-1.7", "dit is een PDF"),
        ("lijst.xlsx", &locked, "beveiligd met een wachtwoord"),
        ("lijst.csv", b"", "het bestand is leeg"),
        ("lijst.xlsx", b"PK\x03\x04 kapot", "beschadigd of niet compleet"),
        ("", b"", "Kies een bestand"),
    ];
    for (name, content, said) in files {
        let answer = brought(&editor, name, content).await;
        answer.assert_status(422).assert_text(said).assert_text("Dit bestand is niet ingelezen");
        answer.assert_text("value=\"Steunpunt\"");
    }
    editor.get("/beheer/import").await.assert_no_text("Wacht op u");
}

#[actix_web::test]
async fn too_large_a_file_is_refused_and_not_kept() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let large = vec![b'a'; 20 * 1024 * 1024 + 1];
    brought(&editor, "groot.csv", &large).await.assert_status(413).assert_text("groter dan 20 MB");
    editor.get("/beheer/import").await.assert_no_text("groot.csv");
}

#[actix_web::test]
async fn a_forged_form_is_refused_before_its_file_is_read() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let body =
        "--proef\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.csv\"\r\n\r\nx\r\n--proef--\r\n";
    let kind = ("content-type", "multipart/form-data; boundary=proef");
    let forged = TestRequest::post().uri("/beheer/import").insert_header(kind).set_payload(body);
    editor.ask(forged).await.assert_status(403);
}

#[actix_web::test]
async fn without_a_session_one_signs_in_first_and_the_plan_waits() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &format!("{HEADER}\nS-9;Wandelclub;S;Samen.;informatie;;\n"), "Steunpunt").await;
    editor.post("/uitloggen", &[]).await;
    assert!(editor.get(&plan).await.header("location").starts_with("/inloggen"));
    editor.post(&format!("{plan}/doorvoeren"), &[]).await.assert_status(401);
    let gone = TestRequest::post().uri("/beheer/import").cookie(cookie("weg"));
    let gone = gone.insert_header(("content-type", "multipart/form-data; boundary=proef")).set_payload("--proef--");
    site.ask(gone).await.assert_redirect("/inloggen?verder=%2Fbeheer%2Fimport");
    let colleague = site.colleague(Role::Editor);
    colleague.get("/beheer/import").await.assert_text("Het voorstel wacht op u");
    carried_out(&colleague, &plan).await.assert_text("1 nieuw");
}

#[actix_web::test]
async fn html_script_and_formulas_are_text_everywhere() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = format!(
        "{HEADER};<b>kop</b>\nS-9;<script>alert(1)</script>;\"=HYPERLINK(\"\"http://x\"\")\";<img src=x onerror=alert(1)>;informatie;;x\n\
         S-8;=1+1;@S;<svg onload=alert(1)>;onzin</td>;;\n"
    );
    let columns = sent(&editor, &list, "Steunpunt").await;
    assert!(columns.ends_with("/kolommen"), "{columns}");
    let harmful = ["<script>alert", "<img src=x", "<svg onload", "<b>kop", "onzin</td>"];
    editor.get(&columns).await.assert_page().assert_text("&#60;script&#62;").assert_none(&harmful);
    let plan = columns.trim_end_matches("/kolommen").to_owned();
    editor.post(&columns, &[("kolom7", "")]).await.assert_redirect(&plan);
    for tab in ["nieuw", "fout"] {
        editor.get(&format!("{plan}?tab={tab}")).await.assert_page().assert_none(&harmful);
    }
    let faulty = editor.get(&format!("{plan}/fouten.csv")).await;
    faulty.assert_status(200).assert_text("'=1+1").assert_text("'@S").assert_text(";melding");
    assert!(faulty.header("content-disposition").starts_with("attachment"));
    let result = carried_out(&editor, &plan).await;
    result.assert_page().assert_none(&harmful);
    editor.get("/beheer/import/1/terugdraaien").await.assert_page().assert_none(&harmful);
    site.get("/zoeken").await.assert_page().assert_none(&harmful);
}

#[actix_web::test]
async fn the_faulty_rows_come_as_a_file_that_comes_back_once_mended() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = format!("{HEADER}\nS-2;Samen eten;S;Anders.;informatie;;\nS-8;Kookles;S;Koken.;;;0320745780\n");
    let plan = sent(&editor, &list, "Steunpunt").await;
    let faulty = editor.get(&format!("{plan}/fouten.csv")).await;
    faulty.assert_text("Kookles").assert_no_text("Samen eten").assert_text("functies: De soort hulp ontbreekt");
    let workbook = editor.get(&format!("{plan}/fouten.xlsx")).await;
    assert!(workbook.assert_status(200).body.starts_with(b"PK"));
    let mended = faulty.text().replace("Koken.;;", "Koken.;educatie;");
    let again = sent(&editor, &mended, "Steunpunt").await;
    let columns = editor.get(&again).await;
    columns.assert_text("melding");
    let again = again.trim_end_matches("/kolommen").to_owned();
    editor.post(&format!("{again}/kolommen"), &[]).await.assert_redirect(&again);
    editor.get(&again).await.assert_text("Nieuw (1)").assert_text("Fout (0)");
    let original = editor.get(&format!("{plan}/bestand")).await;
    assert_eq!(original.text(), list);
}

#[actix_web::test]
async fn what_is_thrown_away_is_gone_with_its_file() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let plan = sent(&editor, &format!("{HEADER}\nS-9;Wandelclub;S;Samen.;informatie;;\n"), "Steunpunt").await;
    editor.post(&format!("{plan}/weggooien"), &[]).await.assert_redirect("/beheer/import");
    editor.get(&plan).await.assert_status(404);
    editor.get(&format!("{plan}/bestand")).await.assert_status(404);
}
