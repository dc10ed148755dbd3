//! Every address of the site, grouped by who calls it; and the links to them.

mod links;

use actix_web::dev::Handler;
use actix_web::guard::{Any, Get, Head};
use actix_web::http::header::ALLOW;
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{PayloadConfig, ServiceConfig, post, redirect, resource, route, scope, to};
use actix_web::{FromRequest, HttpResponse, Resource, Responder};

pub use links::*;

use crate::form::MOST_TYPED;
use crate::{desk, editor, front, provider, public, signing_in};

/// In bytes.
const MOST_TOLD: usize = 1024;

/// Mounts everything. Layers from outside in: log and headers with the kept pages, compression, error pages.
pub fn configure(config: &mut ServiceConfig) {
    config.service(
        scope("")
            // carers
            .service(page("/", public::home::show))
            .service(page("/functies/{slug}", public::landing::function))
            .service(page("/voor/{slug}", public::landing::carer))
            .service(page("/aandoeningen/{slug}", public::landing::condition))
            .service(redirect("/functies", "/#functies"))
            .service(redirect("/voor", "/#wie"))
            .service(redirect("/aandoeningen", "/#ziekten"))
            .service(page("/aanbieders", public::organisations::show))
            .service(page("/aanbieders/{slug}", public::organisation::show))
            .service(page("/aanbod/{code}{slug:(/[^/]*)?}", public::offering::show))
            .service(form("/melding/{code}", public::report::show, public::report::take))
            .service(page("/melding/{code}/bedankt", public::report::thanks))
            .service(page("/zoeken", public::search::show))
            .service(told("/zoeken/gekozen", public::search::counted::click))
            .service(form("/balans", public::balance::show, public::balance::weigh))
            .service(page("/lijst", public::list::show))
            .service(page("/vergelijken", public::compare::show))
            .service(page("/agenda", public::agenda::show))
            .service(page("/inbedden/zoeken", public::embed::search::show))
            .service(page("/inbedden/aanbod", public::embed::list::show))
            .service(page("/contact", public::contact::show))
            .service(form("/bel-mij", public::call_back::me::show, public::call_back::me::take).app_data(long()))
            .service(page("/bel-mij/bedankt", public::call_back::me::thanks))
            .service(
                form("/ik-ken-een-mantelzorger", public::call_back::another::show, public::call_back::another::take)
                    .app_data(long()),
            )
            .service(page("/ik-ken-een-mantelzorger/bedankt", public::call_back::another::thanks))
            .service(page("/over", public::about::about))
            .service(page("/privacy", public::about::privacy))
            .service(page("/toegankelijkheid", public::about::accessibility))
            .service(page("/zonder-internet", public::offline::show))
            .service(page("/p/{slug:.*}", public::poster::show))
            // organisations
            .service(form("/klopt-dit/{token}", provider::answer::show, provider::answer::take))
            .service(form("/klopt-dit/{token}/{id}", provider::change::show, provider::change::take))
            .service(form("/overdracht/{token}", provider::handover::show, provider::handover::take))
            // machines
            .service(page("/zoeken.json", public::search::json::show))
            .service(page("/suggesties", public::suggestions::show))
            .service(page("/gezond", public::health::show))
            .service(page("/agenda.ics", public::agenda::feed::show))
            .service(page("/agenda/{code}.ics", public::agenda::feed::one))
            .service(page("/sitemap.xml", public::sitemap::show))
            .service(page("/sitemap-{number}.xml", public::sitemap::part))
            .service(page("/sw.js", public::offline::worker))
            .service(page("/manifest.webmanifest", public::manifest::show))
            .service(page("/inbedden.js", public::embed::script::show))
            .service(page("/inbedden/kleuren.css", public::embed::colours::show))
            .service(page("/robots.txt", public::well_known::robots))
            .service(page("/.well-known/security.txt", public::well_known::security))
            .service(page("/static/{name}", public::static_file::show))
            // staff
            .service(form("/inloggen", signing_in::sign_in::show, signing_in::sign_in::enter))
            .service(form("/inloggen/code", signing_in::code::show, signing_in::code::enter))
            .service(form("/inloggen/tweede-stap", signing_in::set_up::show, signing_in::set_up::confirm))
            .service(action("/inloggen/organisatie", signing_in::organisation::begin))
            .service(page("/inloggen/terug", signing_in::organisation::back))
            .service(page("/inloggen/verder", signing_in::typed::show))
            .service(form("/uitnodiging/{token}", signing_in::invitation::show, signing_in::invitation::accept))
            .service(form("/wachtwoord-vergeten", signing_in::forgotten::show, signing_in::forgotten::send))
            .service(action("/uitloggen", signing_in::sign_out::leave))
            .service(page("/account", signing_in::account::show))
            .service(action("/account/naam", signing_in::account::rename))
            .service(action("/account/wachtwoord", signing_in::account::secrets::change_password))
            .service(form(
                "/account/tweede-stap",
                signing_in::account::secrets::show,
                signing_in::account::secrets::confirm,
            ))
            .service(action("/account/tweede-stap/opnieuw", signing_in::account::secrets::begin))
            .service(form("/account/herstelcodes", signing_in::account::codes::show, signing_in::account::codes::make))
            .service(action("/account/sessies", signing_in::account::sessions::end))
            // the desk
            .service(page("/loket", desk::search::show))
            .service(page("/loket/rijen", desk::search::rows))
            .service(page("/loket/vergelijken", desk::compare::show))
            .service(form("/loket/melding", desk::report::show, desk::report::take))
            .service(form("/loket/gesprek", desk::conversation::show, desk::conversation::weigh))
            .service(form("/loket/lijst", desk::list::show, desk::list::take))
            .service(action("/loket/lijst/erbij", desk::list::change::add))
            .service(action("/loket/lijst/eraf", desk::list::change::remove))
            .service(action("/loket/lijst/afdrukken", desk::list::print::take))
            .service(action("/loket/lijst/pdf", desk::list::pdf::take))
            .service(form("/loket/overdracht/{code}", desk::handover::show, desk::handover::take))
            .service(page("/loket/verwijzingen", desk::referrals::show))
            .service(form("/loket/verwijzingen/{id}", desk::referral::show, desk::referral::take))
            .service(page("/loket/overzicht", desk::overview::show))
            .service(page("/loket/overzicht/{tabel}.csv", desk::overview::files::csv))
            .service(page("/loket/overzicht/{tabel}.xlsx", desk::overview::files::xlsx))
            // editors
            .service(page("/beheer", editor::overview::show))
            .service(page("/beheer/aanbieders", editor::organisations::show))
            .service(form(
                "/beheer/aanbieders/{slug}",
                editor::organisations::one::show,
                editor::organisations::one::rename,
            ))
            .service(action("/beheer/aanbieders/{slug}/splitsen", editor::organisations::one::part))
            .service(form(
                "/beheer/aanbieders/{slug}/samenvoegen",
                editor::organisations::merge::show,
                editor::organisations::merge::take,
            ))
            .service(page("/beheer/aanbod", editor::offerings::show))
            .service(form("/beheer/nieuw-aanbod", editor::offering::new::show, editor::offering::new::take))
            .service(form("/beheer/aanbod-acties", editor::offerings::actions::show, editor::offerings::actions::take))
            .service(form(
                "/beheer/aanbod-acties/{version}/terug",
                editor::offerings::undo::show,
                editor::offerings::undo::take,
            ))
            .service(form("/beheer/aanbod/{code}", editor::offering::show, editor::offering::take))
            .service(page("/beheer/aanbod/{code}/geschiedenis", editor::offering::history::show))
            .service(form(
                "/beheer/aanbod/{code}/herstel",
                editor::offering::restore::show,
                editor::offering::restore::take,
            ))
            .service(form("/beheer/aanbod/{code}/stoppen", editor::offering::stop::show, editor::offering::stop::take))
            .service(form("/beheer/controle", editor::checking::show, editor::checking::take))
            .service(page("/beheer/controle/bellijst", editor::checking::call_list::show))
            .service(form("/beheer/controle/vraag", editor::question::show, editor::question::send))
            .service(form("/beheer/ritme", editor::rhythm::show, editor::rhythm::save))
            .service(page("/beheer/wijzigingen", editor::changes::show))
            .service(form("/beheer/wijzigingen/{id}", editor::change::show, editor::change::decide))
            .service(form("/beheer/meldingen", editor::reports::show, editor::reports::many))
            .service(action("/beheer/meldingen/{id}", editor::reports::decide))
            .service(page("/beheer/posters", editor::posters::show))
            .service(page("/beheer/posters/poster", editor::posters::paper::poster))
            .service(page("/beheer/posters/folder", editor::posters::paper::folder))
            .service(page("/beheer/posters/poster.pdf", editor::posters::paper::poster_pdf))
            .service(page("/beheer/posters/folder.pdf", editor::posters::paper::folder_pdf))
            .service(page("/beheer/posters/bezoek", editor::posters::visits::show))
            .service(page("/beheer/posters/bezoek.csv", editor::posters::visits::csv))
            .service(page("/beheer/zoekvragen", editor::searched::show))
            .service(page("/beheer/links", editor::links::show))
            .service(action("/beheer/links/opnieuw", editor::links::retry))
            .service(page("/beheer/mail", editor::mail::show))
            .service(action("/beheer/mail/opnieuw", editor::mail::retry))
            .service(action("/beheer/mail/vervallen", editor::mail::give_up))
            .service(action("/beheer/mail/proef", editor::mail::trial))
            .service(form("/beheer/import", editor::intake::list::show, editor::intake::receive::take))
            .service(page("/beheer/import/{id}", editor::intake::plan::show))
            .service(form("/beheer/import/{id}/bron", editor::intake::source::show, editor::intake::source::take))
            .service(form("/beheer/import/{id}/kolommen", editor::intake::columns::show, editor::intake::columns::take))
            .service(action("/beheer/import/{id}/rij", editor::intake::decide::row))
            .service(action("/beheer/import/{id}/ontbreekt", editor::intake::decide::missing))
            .service(action("/beheer/import/{id}/opnieuw", editor::intake::decide::again))
            .service(action("/beheer/import/{id}/weggooien", editor::intake::decide::throw_away))
            .service(action("/beheer/import/{id}/verbeteren", editor::intake::mend::take))
            .service(action("/beheer/import/{id}/doorvoeren", editor::intake::carry_out::take))
            .service(form(
                "/beheer/import/{id}/terugdraaien",
                editor::intake::reverse::show,
                editor::intake::reverse::take,
            ))
            .service(page("/beheer/import/{id}/bestand", editor::intake::files::original))
            .service(page("/beheer/import/{id}/fouten.csv", editor::intake::files::faulty_csv))
            .service(page("/beheer/import/{id}/fouten.xlsx", editor::intake::files::faulty_xlsx))
            .service(page("/beheer/inbedden", editor::embed::show))
            .service(page("/beheer/woordenboek", editor::lexicon::show))
            .service(form("/beheer/woordenboek/toevoegen", editor::lexicon::add::show, editor::lexicon::add::save))
            .service(page("/beheer/woordenboek/toegevoegd", editor::lexicon::added::show))
            .service(page("/beheer/woordenboek/proberen", editor::lexicon::trial::show))
            .service(action("/beheer/woordenboek/uit", editor::lexicon::change::switch_off))
            .service(action("/beheer/woordenboek/weg", editor::lexicon::change::remove))
            .service(page("/beheer/teksten", editor::texts::show))
            .service(form("/beheer/teksten/{soort}/{slug}", editor::texts::one::show, editor::texts::one::save))
            .service(action("/beheer/teksten/{soort}/{slug}/terug", editor::texts::one::restore))
            // admins
            .service(form("/beheer/gebruikers", editor::users::show, editor::users::invite))
            .service(form("/beheer/gebruikers/{id}", editor::user::show, editor::user::save))
            .service(action("/beheer/gebruikers/{id}/uitnodigen", editor::user::access::invite))
            .service(action("/beheer/gebruikers/{id}/blokkeren", editor::user::access::block))
            .service(action("/beheer/gebruikers/{id}/deblokkeren", editor::user::access::unblock))
            .service(action("/beheer/gebruikers/{id}/tweede-stap", editor::user::access::second_step))
            .service(form("/beheer/bronnen", editor::sources::show, editor::sources::add))
            .service(action("/beheer/bronnen/{id}", editor::sources::rename))
            .service(action("/beheer/bronnen/{id}/verwijderen", editor::sources::remove))
            .service(page("/beheer/logboek", editor::log::show))
            .service(page("/beheer/logboek.csv", editor::log::csv))
            .service(page("/beheer/logboek.xlsx", editor::log::xlsx))
            .default_service(to(public::error_page::not_found))
            .wrap(from_fn(signing_in::sign_in::middleware))
            .wrap(from_fn(editor::error_page::middleware))
            .wrap(from_fn(public::error_page::middleware))
            .wrap(Compress::default())
            .wrap(from_fn(front::middleware)),
    );
}

/// Something to read: GET and HEAD answer, every other method is told so.
fn page<H, Args>(path: &str, handler: H) -> Resource
where
    H: Handler<Args>,
    Args: FromRequest + 'static,
    H::Output: Responder + 'static,
{
    resource(path)
        .route(route().guard(Any(Get()).or(Head())).to(handler))
        .default_service(to(async || only("GET, HEAD")))
}

/// A form: GET and HEAD show it, POST takes it.
fn form<S, ShowArgs, T, TakeArgs>(path: &str, show: S, take: T) -> Resource
where
    S: Handler<ShowArgs>,
    ShowArgs: FromRequest + 'static,
    S::Output: Responder + 'static,
    T: Handler<TakeArgs>,
    TakeArgs: FromRequest + 'static,
    T::Output: Responder + 'static,
{
    resource(path)
        .route(route().guard(Any(Get()).or(Head())).to(show))
        .app_data(PayloadConfig::new(MOST_TYPED))
        .route(post().to(take))
        .default_service(to(async || only("GET, HEAD, POST")))
}

/// A button on another page: POST only.
fn action<H, Args>(path: &str, handler: H) -> Resource
where
    H: Handler<Args>,
    Args: FromRequest + 'static,
    H::Output: Responder + 'static,
{
    let resource = resource(path).app_data(PayloadConfig::new(MOST_TYPED));
    resource.route(post().to(handler)).default_service(to(async || only("POST")))
}

/// Something that our script tells us: POST, and no more than a search is long.
fn told<H, Args>(path: &str, handler: H) -> Resource
where
    H: Handler<Args>,
    Args: FromRequest + 'static,
    H::Output: Responder + 'static,
{
    let resource = resource(path).app_data(PayloadConfig::new(MOST_TOLD));
    resource.route(post().to(handler)).default_service(to(async || only("POST")))
}

/// What somebody without an account pours into a form is answered kindly, far beyond what we take.
fn long() -> PayloadConfig {
    PayloadConfig::new(8 * MOST_TYPED)
}

fn only(methods: &'static str) -> HttpResponse {
    HttpResponse::MethodNotAllowed().insert_header((ALLOW, methods)).finish()
}
