//! One visit to one website: HEAD, and GET where HEAD says too little. Nothing of the page is read.

use ureq::http::Response;
use ureq::tls::{RootCerts, TlsConfig};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body, Error};
use url::Url;

use super::guard::{NotVisited, Rules};

const MOST_REDIRECTS: u32 = 5;
/// In bytes: some pages have long headers, none have longer ones.
const MOST_HEADER: usize = 32 * 1024;

/// Visits websites.
pub struct Visitor {
    agent: Agent,
}

impl Visitor {
    /// `home` is the address of this site, for who wonders who visits; may be empty.
    pub fn new(rules: Rules, home: &str) -> Self {
        let version = env!("CARGO_PKG_VERSION");
        let name = if home.is_empty() { String::new() } else { format!(" (+{home}/)") };
        let config = Agent::config_builder()
            .user_agent(format!("Mantelkaart/{version}{name}"))
            .accept("text/html, */*;q=0.5")
            .timeout_global(Some(rules.patience))
            .max_redirects(MOST_REDIRECTS)
            .http_status_as_error(false)
            .max_response_header_size(MOST_HEADER)
            // Every connection is a new one, to an address that was looked at.
            .max_idle_connections(0)
            .proxy(None)
            .tls_config(TlsConfig::builder().root_certs(RootCerts::WebPki).build())
            .build();
        Self { agent: Agent::with_parts(config, DefaultConnector::default(), rules) }
    }

    /// # Errors
    /// What is wrong with the website, in a sentence for an editor.
    pub fn visit(&self, url: &str) -> Result<(), String> {
        // As a browser sends it: names and letters beyond ASCII in their escaped form.
        let url = Url::parse(url).map_err(|_| words(Error::BadUri(String::new())))?;
        match self.agent.head(url.as_str()).call() {
            Ok(response) if is_fine(&response) => Ok(()),
            // Many a website knows no HEAD, or only ever answers it wrongly.
            Ok(_) | Err(Error::Protocol(_)) => self.agent.get(url.as_str()).call().map_err(words)?.verdict(),
            Err(error) => Err(words(error)),
        }
    }
}

trait Verdict {
    fn verdict(&self) -> Result<(), String>;
}

impl Verdict for Response<Body> {
    fn verdict(&self) -> Result<(), String> {
        let code = self.status().as_u16();
        match code {
            // There is a website; it only does not like to be visited by programs.
            401 | 403 | 407 | 408 | 425 | 429 | 451 => Ok(()),
            404 | 410 => Err(format!("De pagina bestaat niet meer ({code}).")),
            500.. if code != 999 => Err(format!("De website heeft een storing ({code}).")),
            400..500 => Err(format!("De website wil deze pagina niet laten zien ({code}).")),
            _ => Ok(()),
        }
    }
}

fn is_fine(response: &Response<Body>) -> bool {
    response.status().is_success() || response.status().is_informational()
}

fn words(error: Error) -> String {
    match error {
        Error::HostNotFound => "Deze website bestaat niet (meer): niemand kent de naam.",
        Error::Timeout(_) => "De website antwoordt niet op tijd.",
        Error::TooManyRedirects => "De website stuurt steeds door naar een andere pagina.",
        Error::Tls(_) | Error::Rustls(_) | Error::TlsRequired => {
            "De beveiligde verbinding klopt niet: het certificaat van de website is verlopen of van een ander."
        }
        Error::Io(io) if is_certificate(&io) => {
            "De beveiligde verbinding klopt niet: het certificaat van de website is verlopen of van een ander."
        }
        Error::Other(inner) if inner.is::<NotVisited>() => {
            "Dit adres is niet van een openbare website. Bezoekers kunnen er niet komen."
        }
        Error::BadUri(_) | Error::Http(_) => {
            "Dit adres klopt niet, of de website stuurt door naar een adres dat niet klopt."
        }
        Error::Io(_) | Error::ConnectionFailed => "De website is niet te bereiken.",
        _ => "De website geeft een antwoord dat browsers niet begrijpen.",
    }
    .to_owned()
}

/// `rustls` speaks through the connection.
fn is_certificate(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::InvalidData
}
