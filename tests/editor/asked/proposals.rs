//! What an organisation wants changed waits for an editor.

use super::*;

/// The form of one offering, with some boxes filled in otherwise.
async fn propose(site: &Site, link: &str, code: &str, fields: &[(&str, &str)]) -> Answer {
    let address = format!("{link}/{}", get(site, code).id);
    site.get(&address).await.assert_page();
    post(site, &address, fields).await
}

#[actix_web::test]
async fn a_change_waits_for_an_editor_who_takes_part_of_it() {
    let site = site();
    let link = asked(&site).await;
    let script = "<script>alert(1)</script> Elke woensdag van 10 tot 12 uur";
    propose(&site, &link, "P-2", &[("wanneer", "Elke donderdag")]).await.assert_redirect(&link);
    let fields =
        [("wanneer", script), ("telefoon", "030 760 60 55"), ("kosten", ""), ("opmerking", "Groet <b>Jan</b>")];
    propose(&site, &link, "P-2", &fields).await.assert_redirect(&link);
    let page = site.get(&link).await;
    page.assert_text("Er is iets veranderd").assert_text("Wij kijken dit na").assert_text("van 10 tot 12 uur");
    assert_eq!(get(&site, "P-2").cells[Field::Phone], "", "nothing changes before an editor says so");
    let [proposal] = &open_proposals(&site)[..] else { panic!("the later answer takes the place of the earlier") };
    let editor = site.colleague(Role::Editor);
    editor.get("/beheer/wijzigingen").await.assert_text("Inloop").assert_text("Telefoon, Wanneer");
    let address = format!("/beheer/wijzigingen/{}", proposal.request.id);
    let shown = editor.get(&address).await;
    shown.assert_page().assert_none(&["<script>alert", "<b>Jan"]).assert_text("&#60;b&#62;Jan").assert_text("<ins>");
    let version = hidden(&shown, "versie");
    editor.post(&address, &[("versie", &version), ("besluit", "overnemen")]).await.assert_status(422);
    let taken = [("versie", version.as_str()), ("besluit", "overnemen"), ("veld", "telefoon")];
    for _ in 0..2 {
        editor.post(&address, &taken).await.assert_redirect("/beheer/wijzigingen");
    }
    let after = get(&site, "P-2");
    assert_eq!(after.cells[Field::Phone], "030 760 60 55");
    assert_eq!(after.cells[Field::Times], "Elke dinsdag van 10 tot 12 uur");
    assert_eq!(after.cells[Field::ReviewedOn], today().to_string());
    let reviews = site.database.read(|connection| review::of_offering(connection, &after.id)).expect("it answers");
    assert_eq!(reviews.len(), 1, "a second click does nothing");
    site.get("/aanbod/P-2/inloop").await.assert_text("030 760 60 55");
    site.get(&link).await.assert_text("Wij hebben dit verwerkt");
    let late = format!("{link}/{}", after.id);
    post(&site, &late, &[("telefoon", "112")]).await.assert_status(404);
}

#[actix_web::test]
async fn what_changed_since_the_organisation_wrote_is_shown_and_not_ticked() {
    let site = site();
    let link = asked(&site).await;
    propose(&site, &link, "P-1", &[("telefoon", "030 760 60 55")]).await.assert_redirect(&link);
    let editor = site.colleague(Role::Editor);
    let address = format!("/beheer/wijzigingen/{}", open_proposals(&site)[0].request.id);
    let version = hidden(&editor.get(&address).await, "versie");
    change(&site, "P-1", Field::Phone, "0900 9999");
    let stale = [("versie", version.as_str()), ("besluit", "overnemen"), ("veld", "telefoon")];
    editor.post(&address, &stale).await.assert_status(422).assert_text("intussen veranderd");
    assert_eq!(get(&site, "P-1").cells[Field::Phone], "0900 9999");
    let page = editor.get(&address).await;
    page.assert_text("nadat de aanbieder schreef").assert_text("0900 9999").assert_text("0800 1234");
    page.assert_no_text(" checked");
    let version = hidden(&page, "versie");
    let refused = [("versie", version.as_str()), ("besluit", "afwijzen")];
    editor.post(&address, &refused).await.assert_status(422).assert_text("Schrijf waarom");
    let refused =
        [("versie", version.as_str()), ("besluit", "afwijzen"), ("reden", "Wij belden: het oude nummer klopt.")];
    editor.post(&address, &refused).await.assert_redirect("/beheer/wijzigingen");
    assert_eq!(get(&site, "P-1").cells[Field::Phone], "0900 9999");
    site.get(&link).await.assert_text("het oude nummer klopt");
    editor.get("/beheer/wijzigingen?klaar=1").await.assert_text("Afgewezen");
}

#[actix_web::test]
async fn what_is_no_more_stops_when_an_editor_says_so() {
    let site = site();
    let link = asked(&site).await;
    let page = site.get(&link).await;
    let (first, second) = (seen(&page, &site, "P-1"), seen(&page, &site, "P-2"));
    let gone = [("aanbod", first.as_str()), ("antwoord", "bestaat-niet-meer"), ("opmerking", "Ga naar Zuid")];
    post(&site, &link, &gone).await.assert_redirect(&link);
    post(&site, &link, &[("aanbod", &second), ("antwoord", "bestaat-niet-meer")]).await.assert_redirect(&link);
    post(&site, &link, &[("aanbod", &second), ("antwoord", "klopt")]).await.assert_redirect(&link);
    site.get("/aanbod/P-1/oppas-thuis").await.assert_page();
    let [proposal] = &open_proposals(&site)[..] else { panic!("who says that it is still true takes the other back") };
    let editor = site.colleague(Role::Editor);
    let address = format!("/beheer/wijzigingen/{}", proposal.request.id);
    let page = editor.get(&address).await;
    page.assert_text("bestaat niet meer").assert_text("Ga naar Zuid");
    let version = hidden(&page, "versie");
    editor
        .post(&address, &[("versie", &version), ("besluit", "overnemen")])
        .await
        .assert_redirect("/beheer/wijzigingen");
    site.get("/aanbod/P-1/oppas-thuis").await.assert_status(410);
}

#[actix_web::test]
async fn a_form_that_can_not_be_taken_keeps_everything() {
    let site = site();
    let link = asked(&site).await;
    let fields = [("titel", " "), ("samenvatting", ""), ("omschrijving", &"lang ".repeat(1_000)), ("kosten", "€ 5")];
    let refused = propose(&site, &link, "P-1", &fields).await;
    refused.assert_status(422).assert_text("letters te lang").assert_text("€ 5");
    assert_eq!(refused.text().matches("mag niet leeg zijn").count(), 4, "in the list and at the field, twice");
    propose(&site, &link, "P-1", &[("titel", "Oppas thuis")])
        .await
        .assert_status(422)
        .assert_text("nog niets veranderd");
    assert_eq!(open_proposals(&site), []);
}

#[actix_web::test]
async fn a_restricted_editor_asks_and_decides_for_own_lists_only() {
    let site = site();
    let link = asked(&site).await;
    propose(&site, &link, "P-1", &[("telefoon", "030 760 60 55")]).await.assert_redirect(&link);
    let stranger = site.restricted(&[]);
    stranger.get("/beheer/controle/vraag").await.assert_text("Er is niemand om te vragen");
    let address = format!("/beheer/wijzigingen/{}", open_proposals(&site)[0].request.id);
    stranger.get(&address).await.assert_page().assert_text("niet mag wijzigen").assert_no_text("name=\"besluit\"");
    let taken = [("versie", "1"), ("besluit", "overnemen"), ("veld", "telefoon")];
    stranger.post(&address, &taken).await.assert_status(403);
    assert_eq!(open_proposals(&site).len(), 1);
}

#[actix_web::test]
async fn who_pays_is_asked_and_other_costs_with_the_same_payer_are_doubted_once() {
    let database = database();
    let cells = [EMAIL, (Field::Costs, "Niets"), (Field::Funding, "gratis"), (Field::Indication, "nee")];
    fill(&database, &[row("P-1", "Oppas thuis", &cells)]);
    let site = Site::on(database);
    let link = asked(&site).await;
    let form = site.get(&format!("{link}/{}", get(&site, "P-1").id)).await;
    form.assert_in_order(&["Wie betaalt?", "value=\"gratis\" checked", "value=\"wmo\">", "value=\"nee\" checked"]);
    let costs = [("kosten", "5 euro per keer"), ("bekostiging", ""), ("bekostiging", "gratis"), ("indicatie", "nee")];
    let doubted = propose(&site, &link, "P-1", &costs).await;
    doubted.assert_status(422).assert_text("Klopt het nog wie er betaalt?").assert_text("5 euro per keer");
    let again = [&costs[..], &[("wie-betaalt-klopt", "1")]].concat();
    propose(&site, &link, "P-1", &again).await.assert_redirect(&link);
    let editor = site.colleague(Role::Editor);
    let address = |site: &Site| format!("/beheer/wijzigingen/{}", open_proposals(site)[0].request.id);
    let page = editor.get(&address(&site)).await;
    page.assert_text("Let op: de kosten veranderen, maar wie betaalt niet.").assert_text("Nu staat er: Gratis.");

    let payer =
        [costs[0], ("bekostiging", ""), ("bekostiging", "wmo"), ("bekostiging", "eigen-bijdrage"), ("indicatie", "ja")];
    propose(&site, &link, "P-1", &payer).await.assert_redirect(&link);
    let page = editor.get(&address(&site)).await;
    page.assert_text("Gemeente (Wmo), De mantelzorger betaalt zelf (een deel)")
        .assert_text("<ins>Indicatie</ins> nodig");
    page.assert_none(&["Let op: de kosten", "eigen-bijdrage"]);
    let version = hidden(&page, "versie");
    let fields = ["kosten", "bekostiging", "indicatie"].map(|field| ("veld", field));
    let taken = [&[("versie", version.as_str()), ("besluit", "overnemen")], &fields[..]].concat();
    editor.post(&address(&site), &taken).await.assert_redirect("/beheer/wijzigingen");
    let after = get(&site, "P-1");
    assert_eq!(after.cells[Field::Funding], "wmo|eigen-bijdrage");
    assert_eq!(after.cells[Field::Indication], "ja");
}
