//! A browser in a few words, so that somebody knows their sign-ins apart. No more than that is kept of it.

use actix_web::HttpRequest;
use actix_web::http::header::USER_AGENT;

/// The first that fits: Edge and Opera say that they are Chrome too, Chrome that it is Safari.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "een iPhone"),
    ("iPad", "een iPad"),
    ("Android", "een telefoon of tablet met Android"),
    ("Windows", "een computer met Windows"),
    ("CrOS", "een Chromebook"),
    ("Mac OS", "een Mac"),
    ("Linux", "een computer met Linux"),
];

/// Such as `Firefox op een computer met Windows`.
pub fn in_words(request: &HttpRequest) -> String {
    let agent = request.headers().get(USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let first =
        |list: &[(&str, &'static str)]| list.iter().find(|(part, _)| agent.contains(part)).map(|(_, name)| *name);
    let browser = first(&BROWSERS).unwrap_or("Een browser");
    first(&SYSTEMS).map_or_else(|| browser.to_owned(), |system| format!("{browser} op {system}"))
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    #[test]
    fn browsers_are_known_by_their_own_name() {
        let said = |agent: &str| {
            super::in_words(&TestRequest::default().insert_header(("user-agent", agent)).to_http_request())
        };
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0";
        assert_eq!(said(edge), "Edge op een computer met Windows");
        assert_eq!(said("Mozilla/5.0 (iPhone; CPU iPhone OS 18 like Mac OS X) Safari/604.1"), "Safari op een iPhone");
        assert_eq!(said("curl/8"), "Een browser");
    }
}
