//! What came back, with verbs to say what must be true of it. Each verb returns the answer, to go on with the next.

use actix_web::body::{MessageBody, to_bytes};
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::HeaderMap;
use actix_web::web::Bytes;

/// One answer, read to its end.
pub struct Answer {
    /// The path and query asked for.
    pub address: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Answer {
    pub async fn read<B: MessageBody>(response: ServiceResponse<B>) -> Self {
        let address = response.request().uri().to_string();
        let (status, headers) = (response.status(), response.headers().clone());
        let body = to_bytes(response.into_body()).await.map_err(Into::into).expect("the body can be read");
        Self { address, status, headers, body }
    }

    /// The body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("the body is UTF-8")
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }

    /// The header's value, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    #[track_caller]
    pub fn assert_status(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "status of {}: {}", self.address, self.text());
        self
    }

    /// An HTML page with status 200.
    #[track_caller]
    pub fn assert_page(&self) -> &Self {
        self.assert_status(200).assert_header("content-type", "text/html; charset=utf-8")
    }

    #[track_caller]
    pub fn assert_redirect(&self, to: &str) -> &Self {
        assert!(self.status.is_redirection(), "{} answers {}, not a redirect", self.address, self.status);
        self.assert_header("location", to)
    }

    #[track_caller]
    pub fn assert_header(&self, name: &str, value: &str) -> &Self {
        assert_eq!(self.header(name), value, "header {name} of {}", self.address);
        self
    }

    #[track_caller]
    pub fn assert_text(&self, part: &str) -> &Self {
        assert!(self.text().contains(part), "{} has no ‘{part}’:\n{}", self.address, self.text());
        self
    }

    #[track_caller]
    pub fn assert_no_text(&self, part: &str) -> &Self {
        assert!(!self.text().contains(part), "{} has ‘{part}’:\n{}", self.address, self.text());
        self
    }

    #[track_caller]
    pub fn assert_none(&self, parts: &[&str]) -> &Self {
        parts.iter().fold(self, |answer, part| answer.assert_no_text(part))
    }

    /// Each part after the one before it.
    #[track_caller]
    pub fn assert_in_order(&self, parts: &[&str]) -> &Self {
        let mut rest = self.text();
        for part in parts {
            let Some((_, after)) = rest.split_once(part) else {
                panic!("{} has no ‘{part}’ in the order {parts:?}:\n{}", self.address, self.text());
            };
            rest = after;
        }
        self
    }
}
