//! An issuer on this machine: its description, its keys, and identities that it signs.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use data_encoding::BASE64URL_NOPAD;
use openidconnect::core::{CoreEdDsaPrivateSigningKey, CoreJsonWebKeySet, CoreJwsSigningAlgorithm};
use openidconnect::{JsonWebKeyId, PrivateSigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Made for these tests: the key that is known, and another.
const KEYS: [&str; 2] = [
    "MC4CAQAwBQYDK2VwBCIEIKdLCTIlkGXTKBG8BzhJ5KLeRrZWKbCcEG2TqKCqwWCg",
    "MC4CAQAwBQYDK2VwBCIEILNaqllhWgQuIbYcvJLbs5n1IU4/BCmeX/kDEA7vvenH",
];

/// What it does at the next request for an identity.
#[derive(Default)]
pub struct Next {
    /// Laid over the claims that are right.
    pub claims: Value,
    /// The nonce and the challenge of the browser that is on its way.
    pub asked: HashMap<String, String>,
    /// Whether another key signs than the one that is known.
    pub is_forged: bool,
    /// How often it was asked to describe itself.
    pub described: usize,
}

pub struct Issuer {
    pub address: String,
    pub next: Arc<Mutex<Next>>,
}

impl Issuer {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = format!("http://{}", listener.local_addr().expect("it has an address"));
        let next = Arc::new(Mutex::new(Next::default()));
        let (own, shared) = (address.clone(), Arc::clone(&next));
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                answer(stream, &own, &mut shared.lock().expect("no test panics with it"));
            }
        });
        Self { address, next }
    }

    /// The browser is there: what it was sent with. Gives the state to come back with.
    pub fn visited(&self, address: &str) -> String {
        let (place, query) = address.split_once('?').expect("it asks something");
        assert_eq!(place, format!("{}/authorize", self.address));
        let asked: HashMap<String, String> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        assert_eq!(asked["response_type"], "code");
        assert_eq!(asked["code_challenge_method"], "S256");
        assert_eq!(asked["client_id"], "mantelkaart");
        let state = asked["state"].clone();
        self.next.lock().expect("no test panics with it").asked = asked;
        state
    }

    /// Changes what it does next.
    pub fn next(&self, change: impl FnOnce(&mut Next)) {
        change(&mut self.next.lock().expect("no test panics with it"));
    }
}

fn key(forged: bool) -> CoreEdDsaPrivateSigningKey {
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", KEYS[usize::from(forged)]);
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, Some(JsonWebKeyId::new("een".to_owned()))).expect("a key")
}

fn answer(stream: TcpStream, address: &str, next: &mut Next) {
    let mut reader = BufReader::new(&stream);
    let (mut first, mut length) = (String::new(), 0);
    reader.read_line(&mut first).expect("a request");
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).expect("a header");
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().expect("a length");
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("a body");
    let (status, json) = match first.split(' ').nth(1).expect("a path") {
        "/.well-known/openid-configuration" => {
            next.described += 1;
            (200, description(address))
        }
        "/jwks" => {
            (200, serde_json::to_value(CoreJsonWebKeySet::new(vec![key(false).as_verification_key()])).expect("keys"))
        }
        "/token" => token(address, next, &form_urlencoded::parse(&body).into_owned().collect()),
        path => panic!("{path} is asked for"),
    };
    let json = json.to_string();
    let head = format!("HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n", json.len());
    (&stream).write_all(format!("{head}Connection: close\r\n\r\n{json}").as_bytes()).expect("it listens");
}

fn description(address: &str) -> Value {
    json!({
        "issuer": address,
        "authorization_endpoint": format!("{address}/authorize"),
        "token_endpoint": format!("{address}/token"),
        "jwks_uri": format!("{address}/jwks"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA"],
    })
}

/// As the standards say: the code belongs to the challenge, and only its verifier opens it.
fn token(address: &str, next: &Next, form: &HashMap<String, String>) -> (u16, Value) {
    let challenge = BASE64URL_NOPAD.encode(&Sha256::digest(form["code_verifier"].as_bytes()));
    if form["code"] != "de-code" || next.asked.get("code_challenge") != Some(&challenge) {
        return (400, json!({ "error": "invalid_grant" }));
    }
    assert_eq!(form["redirect_uri"], next.asked["redirect_uri"]);
    let now = jiff::Timestamp::now().as_second();
    let mut claims = json!({
        "iss": address,
        "aud": "mantelkaart",
        "sub": "1234",
        "exp": now + 300,
        "iat": now,
        "nonce": next.asked["nonce"],
        "email": "Anna@Voorbeeld.nl",
        "email_verified": true,
        "name": "Anna de Vries",
        "realm_access": { "roles": ["iets", "redactie"] },
    });
    for (name, value) in next.claims.as_object().into_iter().flatten() {
        claims[name] = value.clone();
    }
    let part = |json: Value| BASE64URL_NOPAD.encode(json.to_string().as_bytes());
    let message = format!("{}.{}", part(json!({ "alg": "EdDSA", "kid": "een" })), part(claims));
    let signed = key(next.is_forged).sign(&CoreJwsSigningAlgorithm::EdDsa, message.as_bytes()).expect("it signs");
    let identity = format!("{message}.{}", BASE64URL_NOPAD.encode(&signed));
    (200, json!({ "access_token": "x", "token_type": "Bearer", "id_token": identity }))
}
