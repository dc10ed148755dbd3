//! What machines read: JSON-LD and the sitemap.

use crate::support::{Answer, Site, offering};
use actix_web::test::TestRequest;
use mantelkaart::model::field::Field;
use serde_json::Value;

fn json_ld(answer: &Answer) -> Value {
    let (_, rest) = answer.text().split_once("<script type=\"application/ld+json\">").expect("the page has JSON-LD");
    let (json, _) = rest.split_once("</script>").expect("it ends");
    serde_json::from_str(json).expect("it parses")
}

#[actix_web::test]
async fn an_offering_describes_itself_as_a_service() {
    let site = Site::with(&[offering(
        "MK-1",
        "Oppas aan huis",
        &[
            (Field::Organisation, "Steunpunt Zutphen"),
            (Field::Phone, "0575 12 34 56"),
            (Field::Website, "https://voorbeeld.nl"),
            (Field::Serves, "Zutphen|Brummen"),
            (Field::Funding, "gratis"),
            (Field::Languages, "nederlands|turks"),
        ],
    )]);
    let service = json_ld(&site.get("/aanbod/MK-1/oppas-aan-huis").await);
    assert_eq!(service["@type"], "Service");
    assert_eq!(service["name"], "Oppas aan huis");
    assert_eq!(service["provider"]["@type"], "Organization");
    assert_eq!(service["provider"]["name"], "Steunpunt Zutphen");
    assert!(service["url"].as_str().is_some_and(|url| url.ends_with("/aanbod/MK-1/oppas-aan-huis")));
    assert_eq!(service["areaServed"][1]["name"], "Brummen");
    let channel = &service["availableChannel"];
    assert_eq!(channel["@type"], "ServiceChannel");
    assert_eq!(channel["servicePhone"]["telephone"], "+31575123456");
    assert_eq!(channel["serviceUrl"], "https://voorbeeld.nl");
    assert_eq!(channel["availableLanguage"][1], "turks");
    assert_eq!(service["offers"]["price"], 0);
}

#[actix_web::test]
async fn a_title_can_not_end_the_script() {
    let title = "Hulp </script><script>alert(1)</script> <!--";
    let site = Site::with(&[offering("MK-1", title, &[])]);
    let answer = site.get(site.get("/aanbod/MK-1").await.header("location")).await;
    assert_eq!(json_ld(&answer)["name"], title);
    assert!(json_ld(&answer).get("offers").is_none(), "not free unless it says so");
}

#[actix_web::test]
async fn a_forged_host_reaches_nobody_else() {
    let site = Site::with(&[offering("MK-1", "Oppas", &[])]);
    let forged = TestRequest::get().uri("/aanbod/MK-1/oppas").insert_header(("x-forwarded-host", "evil.example"));
    site.ask(forged).await.assert_page();
    site.get("/aanbod/MK-1/oppas").await.assert_page().assert_no_text("evil.example");
}

#[actix_web::test]
async fn the_sitemap_has_every_page_once_and_is_well_formed() {
    let mut rows = vec![offering("A & B", "Koffie & thee", &[])];
    rows.extend((1..=5).map(|number| offering(&format!("MK-{number}"), "Inloop", &[])));
    rows.push(offering("MK-9", "Gestopt", &[(Field::Status, "gestopt")]));
    let site = Site::with(&rows);
    let answer = site.get("/sitemap.xml").await;
    answer.assert_status(200).assert_header("content-type", "application/xml; charset=utf-8");
    let addresses = locations(answer.text());
    let paths: Vec<_> =
        addresses.iter().filter_map(|address| Some(address.split_once("://")?.1.split_once('/')?.1)).collect();
    for path in [
        "",
        "aanbieders",
        "over",
        "functies/respijtzorg",
        "voor/partner",
        "aandoeningen/dementie",
        "aanbieders/steunpunt-proefdorp",
        "aanbod/MK-5/inloop",
        "aanbod/A%20%26%20B/koffie-thee",
    ] {
        assert_eq!(paths.iter().filter(|known| **known == path).count(), 1, "{path} in {paths:?}");
    }
    assert!(!answer.text().contains("MK-9"), "what has stopped is not listed");
    answer.assert_text("<lastmod>2026-01-01</lastmod>");
    for path in paths {
        site.get(&format!("/{path}")).await.assert_page();
    }
    site.get("/sitemap-2.xml").await.assert_status(404);
    for odd in ["/sitemap-0.xml", "/sitemap-x.xml", "/sitemap-99999999999999999999.xml"] {
        site.get(odd).await.assert_status(404).assert_text("Deze pagina is er niet");
    }
}

/// Every `loc`, having seen that each element that opens also closes.
fn locations(xml: &str) -> Vec<&str> {
    let body = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("an XML declaration");
    let mut open = Vec::new();
    let mut locations = Vec::new();
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').expect("a tag ends");
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None => open.push(tag.split(' ').next().expect("a name")),
        }
        assert!(!text.contains('&') || text.contains("&amp;"), "{text}");
        if tag == "loc" {
            locations.push(text);
        }
    }
    assert!(open.is_empty(), "not closed: {open:?}");
    locations
}
