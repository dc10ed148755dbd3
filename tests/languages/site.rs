//! What the site says of itself and who offers help, in one's own language; and a report from who reads no Dutch.

use actix_web::http::header::COOKIE;
use actix_web::test::TestRequest;
use mantelkaart::model::field::Field;

use super::support::{Answer, Site, offering};

const OTHERS: [&str; 3] = ["en", "tr", "ar"];

fn site() -> Site {
    Site::with(&[offering("P-1", "Oppas <thuis>", &[(Field::Organisation, "Zorg & Co")])])
}

async fn report(site: &Site, language: &str, fields: &[(&str, &str)]) -> Answer {
    let request = TestRequest::post().uri("/melding/P-1").insert_header((COOKIE, format!("taal={language}")));
    site.ask(request.set_form(fields)).await
}

/// What is promised in Dutch is promised to everybody: figures, parts and addresses are the same.
#[actix_web::test]
async fn privacy_promises_the_same_in_every_language() {
    let site = site();
    let parts = |page: &Answer| page.text().matches("<h2").count() + page.text().matches("<li").count();
    let dutch = site.get("/privacy").await;
    for code in OTHERS {
        let page = site.get(&format!("/privacy?taal={code}")).await;
        page.assert_page().assert_text("400").assert_text("60").assert_text("WhatsApp").assert_text("‘oppas’");
        page.assert_text("href=\"https://www.autoriteitpersoonsgegevens.nl\" lang=\"nl\" dir=\"ltr\">Autoriteit");
        assert_eq!(parts(&page), parts(&dutch), "{code}");
    }
}

#[actix_web::test]
async fn who_is_responsible_and_what_the_site_is_stand_in_every_language() {
    let site = site();
    let said = [("en", "1 kind of help"), ("tr", "1 kuruluştan"), ("ar", "عرض مساعدة واحدًا")];
    for (code, count) in said {
        let page = site.get(&format!("/over?taal={code}")).await;
        page.assert_page().assert_text(count).assert_text("EUPL-1.2").assert_text("CC BY 4.0");
        page.assert_text("<span lang=\"nl\" dir=\"ltr\">de beheerder van deze voorbeeldsite</span>");
        let page = site.get(&format!("/toegankelijkheid?taal={code}")).await;
        page.assert_page().assert_text(": C").assert_text("EN 301 549").assert_text("WCAG 2.2");
        page.assert_text("<span lang=\"nl\" dir=\"ltr\">de beheerder van deze voorbeeldsite</span>");
    }
    site.get("/over").await.assert_text("1 soort hulp van 1 organisatie.").assert_no_text("lang=\"nl\" dir=\"ltr\">de");
}

#[actix_web::test]
async fn names_of_organisations_stay_dutch_amid_another_language() {
    let site = site();
    let page = site.get("/aanbieders?taal=ar").await;
    page.assert_page().assert_text("منظمة واحدة تساعد");
    page.assert_text("href=\"/aanbieders/zorg-co\" lang=\"nl\" dir=\"ltr\">Zorg &#38; Co</a>");
    let page = site.get("/aanbieders/zorg-co?taal=tr").await;
    page.assert_page().assert_text("Bu kuruluş 1 yardım sunuyor.").assert_text("açıklamaları Hollandacadır");
    page.assert_text("<title>Zorg &#38; Co").assert_text("content=\"Yakınına bakanlar için Zorg &#38; Co");
    Site::with(&[])
        .get("/aanbieders")
        .await
        .assert_text("nog geen organisaties")
        .assert_no_text("aria-label=\"Letters\"");
}

#[actix_web::test]
async fn a_report_is_asked_refused_and_thanked_for_in_ones_own_language() {
    let site = site();
    let form = site.get("/melding/P-1?taal=tr").await;
    form.assert_page().assert_text("‘<bdi lang=\"nl\" dir=\"ltr\">Oppas &#60;thuis&#62;</bdi>’");
    form.assert_text("İnternet sitesi çalışmıyor").assert_text("Hollandaca yazın");
    let long = "x".repeat(mantelkaart::model::report::LONGEST + 1);
    let refused = report(&site, "en", &[("soort", ""), ("tekst", &long)]).await;
    refused.assert_status(422).assert_text("Choose what is wrong.").assert_text("is 1 letter too long");
    refused.assert_text("<title>Not sent yet").assert_text(&format!(">{long}</textarea>"));
    let refused = report(&site, "tr", &[("soort", "anders"), ("tekst", "")]).await;
    refused.assert_status(422).assert_text("Neyin yanlış olduğunu birkaç sözcükle yazın.").assert_text(" checked>");
    report(&site, "ar", &[("soort", "gestopt")]).await.assert_redirect("/melding/P-1/bedankt");
    let thanks = site.get("/melding/P-1/bedankt?taal=ar").await;
    thanks.assert_page().assert_text("شكرًا").assert_text("\u{2068}<bdi lang=\"nl\" dir=\"ltr\">Oppas &#60;thuis");
}
