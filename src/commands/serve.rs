//! `serve`: starts the site.

use std::net::{SocketAddr, TcpListener};
use std::process::ExitCode;
use std::sync::Arc;

use actix_web::web::Data;
use actix_web::{App as Service, HttpServer};

use super::terminal::{say, warn};
use super::{fail, open_database, sample, start_error};
use crate::app::App;
use crate::config::{DataOptions, ServeOptions};
use crate::log;
use crate::model::account;
use crate::model::upload;
use crate::routes;

/// Beside each worker, for large searches and the database. More at once only take each other's place in the
/// processor's memory.
const BLOCKING_THREADS: usize = 4;

/// Migrates, fills an empty database with the sample catalogue, prints the address and serves until stopped.
pub fn run(options: &DataOptions, serve: &ServeOptions) -> ExitCode {
    match log::begin(serve).and_then(|_log| open(options, serve)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => fail(&message),
    }
}

/// The port first: that it is taken must be said before anything is built for it.
fn open(options: &DataOptions, serve: &ServeOptions) -> Result<(), String> {
    let listener = TcpListener::bind(serve.listen).map_err(|error| bind_error(serve.listen, &error))?;
    listen(start(options)?, listener, serve.workers)
}

fn start(options: &DataOptions) -> Result<Arc<App>, String> {
    let database = open_database(options)?;
    if let Some(offerings) = sample::fill_empty(&database, options)? {
        say(format_args!(
            "De database was leeg. Er staan nu {offerings} voorbeelden in, tot u uw eigen lijst importeert."
        ));
    }
    let reset = database.write_beside(upload::reset_running);
    reset.map_err(|error| format!("De database weigerde: {error}."))?;
    let has_accounts = database.read(account::all).map(|accounts| !accounts.is_empty()).unwrap_or(true);
    let app = App::open(options, database).map(Arc::new).map_err(|error| start_error(&error, options))?;
    for warning in &app.theme.warnings {
        warn(format_args!("Huisstijl: {warning}"));
    }
    if !has_accounts && app.site().sign_in.password {
        say("Er is nog geen beheerder. Maak er een met: mantelkaart user add E-MAIL --role beheerder");
    }
    Ok(app)
}

fn listen(app: Arc<App>, listener: TcpListener, workers: Option<usize>) -> Result<(), String> {
    let data = Data::from(Arc::clone(&app));
    let mut server = HttpServer::new(move || Service::new().app_data(data.clone()).configure(routes::configure))
        .worker_max_blocking_threads(BLOCKING_THREADS);
    if let Some(workers) = workers {
        server = server.workers(workers.max(1));
    }
    let stopped = |error: std::io::Error| format!("De server is gestopt: {error}.");
    let server = server.shutdown_timeout(5).listen(listener).map_err(stopped)?;
    for address in server.addrs() {
        say(format_args!("{} staat klaar op http://{address}/  (stoppen: Ctrl+C)", app.site().name));
    }
    Arc::clone(&app).follow_forever();
    Arc::clone(&app).count_forever();
    Arc::clone(&app).remind_forever();
    Arc::clone(&app).deliver_forever();
    Arc::clone(&app).check_links_forever();
    let outcome = actix_web::rt::System::new().block_on(server.run()).map_err(stopped);
    app.write_counts();
    outcome
}

fn bind_error(address: SocketAddr, error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::AddrInUse => format!(
            "Poort {} is al in gebruik. Stop het andere programma, of kies een andere poort met --listen {}:{}.",
            address.port(),
            address.ip(),
            address.port().wrapping_add(1)
        ),
        _ => format!("Luisteren op {address} lukt niet: {error}."),
    }
}
