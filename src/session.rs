//! The cookie that says which session a browser has, and random tokens.

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite};

/// `__Host-`: only from this host, only over TLS (or from this very machine), for every path.
const NAME: &str = "__Host-mantelkaart";

/// Whoever holds it is signed in. 256 bits of chance.
pub fn token(request: &HttpRequest) -> Option<String> {
    request.cookie(NAME).map(|cookie| cookie.value().to_owned())
}

/// The cookie for this token. `Lax`, because a link in a mail must find whoever follows it signed in.
pub fn cookie(token: &str) -> Cookie<'static> {
    Cookie::build(NAME, token.to_owned()).path("/").secure(true).http_only(true).same_site(SameSite::Lax).finish()
}

/// The cookie that takes it away.
pub fn no_cookie() -> Cookie<'static> {
    let mut cookie = cookie("");
    cookie.make_removal();
    cookie
}

/// What only the browser that began a sign-in with an issuer has.
const STATE: &str = "__Host-mantelkaart-onderweg";

/// The state with which this browser went to the issuer.
pub fn state(request: &HttpRequest) -> Option<String> {
    request.cookie(STATE).map(|cookie| cookie.value().to_owned())
}

/// The cookie for this state. It must be there when the issuer sends the browser back, which another site does.
pub fn state_cookie(state: &str) -> Cookie<'static> {
    Cookie::build(STATE, state.to_owned()).path("/").secure(true).http_only(true).same_site(SameSite::Lax).finish()
}

/// The cookie that takes it away.
pub fn no_state_cookie() -> Cookie<'static> {
    let mut cookie = state_cookie("");
    cookie.make_removal();
    cookie
}

/// A new token: 256 bits from the system, as 43 letters that can stand in an address.
pub fn new_token() -> String {
    data_encoding::BASE64URL_NOPAD.encode(&chance::<32>())
}

/// Bytes that nobody can foretell.
///
/// # Panics
/// When the system has no chance to give: then nothing that asks for it may go on.
#[expect(clippy::expect_used, reason = "without it no token may be made")]
pub fn chance<const BYTES: usize>() -> [u8; BYTES] {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}
