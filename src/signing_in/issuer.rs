//! What is asked of an organisation's issuer (OpenID Connect, authorization code with PKCE). Blocks: call it in `web::block`.
//!
//! The issuer's keys are fetched anew for each identity: a key that was withdrawn counts no more at once. To send a
//! browser there, which anybody may ask for, its description is kept for some minutes.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata, CoreRevocableToken,
    CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, AuthorizationCode, Client, ClientId, ClientSecret, CsrfToken,
    EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, IdTokenFields,
    IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
    StandardErrorResponse, StandardTokenResponse, TokenResponse,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::config::SignIn;
use crate::model::account::issuer::Person;
use crate::model::choice::Role;

/// An issuer that takes longer is not there.
const PATIENCE: Duration = Duration::from_secs(10);

/// So long its description counts.
const KEPT: Duration = Duration::from_secs(600);
/// So long an issuer that did not answer is left alone.
const LEFT_ALONE: Duration = Duration::from_secs(20);

/// What issuers said of themselves, or what was wrong, and when: this site has one.
static DESCRIBED: LazyLock<Mutex<HashMap<String, Described>>> = LazyLock::new(Mutex::default);
type Described = (Instant, Result<CoreProviderMetadata, String>);

/// Every claim: which of them holds the roles is a setting.
#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    #[serde(flatten)]
    all: Map<String, Value>,
}
impl AdditionalClaims for Claims {}

type Fields = IdTokenFields<
    Claims,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
type Issuer = Client<
    Claims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    StandardTokenResponse<Fields, CoreTokenType>,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// What a sign-in begins with.
pub struct Begun {
    /// Where the browser goes.
    pub address: String,
    /// Comes back with it.
    pub state: String,
    /// Comes back in the identity.
    pub nonce: String,
    /// Is told when the identity is asked for.
    pub verifier: String,
}

/// Begins a sign-in.
///
/// # Errors
/// What is wrong, for the log.
pub fn begin(settings: &SignIn, redirect: &str) -> Result<Begun, String> {
    let issuer = client(settings, redirect, described(settings)?)?;
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let mut request =
        issuer.authorize_url(CoreAuthenticationFlow::AuthorizationCode, CsrfToken::new_random, Nonce::new_random);
    for scope in &settings.scopes {
        request = request.add_scope(Scope::new(scope.clone()));
    }
    let (address, state, nonce) = request.set_pkce_challenge(challenge).url();
    Ok(Begun {
        address: address.to_string(),
        state: state.into_secret(),
        nonce: nonce.secret().clone(),
        verifier: verifier.into_secret(),
    })
}

/// Who came back with this code. Looks at the signature, for whom and until when the identity is, and at the nonce.
///
/// # Errors
/// What is wrong, for the log.
pub fn finish(
    settings: &SignIn,
    redirect: &str,
    code: &str,
    (nonce, verifier): (&str, &str),
) -> Result<Person, String> {
    let issuer = client(settings, redirect, discover(settings)?)?;
    let answer = issuer
        .exchange_code(AuthorizationCode::new(code.to_owned()))
        .map_err(|error| format!("settings: {error}"))?
        .set_pkce_verifier(PkceCodeVerifier::new(verifier.to_owned()))
        .request(&call)
        .map_err(|error| format!("token: {error}"))?;
    let token = answer.id_token().ok_or("no identity in the answer")?;
    let verifier = issuer.id_token_verifier();
    let claims =
        token.claims(&verifier, &Nonce::new(nonce.to_owned())).map_err(|error| format!("identity: {error}"))?;
    if let Some(expected) = claims.access_token_hash() {
        let algorithm = token.signing_alg().map_err(|error| format!("identity: {error}"))?;
        let key = token.signing_key(&verifier).map_err(|error| format!("identity: {error}"))?;
        let actual = AccessTokenHash::from_token(answer.access_token(), algorithm, key);
        if actual.map_err(|error| format!("identity: {error}"))? != *expected {
            return Err("the access token is another than the identity's".to_owned());
        }
    }
    let name = claims.name().and_then(|name| name.get(None)).map_or_else(String::new, |name| name.to_string());
    Ok(Person {
        subject: format!("{} {}", claims.issuer().as_str(), claims.subject().as_str()),
        email: claims.email().map_or_else(String::new, |email| email.trim().to_lowercase()),
        is_email_verified: claims.email_verified() == Some(true),
        name: name.chars().take(100).collect(),
        role: role(settings, &claims.additional_claims().all),
    })
}

/// What the issuer says of itself, or said not long ago.
fn described(settings: &SignIn) -> Result<CoreProviderMetadata, String> {
    let described = || DESCRIBED.lock().unwrap_or_else(PoisonError::into_inner);
    let counts = |(since, said): &Described| since.elapsed() < if said.is_ok() { KEPT } else { LEFT_ALONE };
    if let Some((_, said)) = described().get(&settings.issuer).filter(|known| counts(known)) {
        return said.clone();
    }
    let said = discover(settings);
    described().insert(settings.issuer.clone(), (Instant::now(), said.clone()));
    said
}

fn discover(settings: &SignIn) -> Result<CoreProviderMetadata, String> {
    let address = IssuerUrl::new(settings.issuer.clone()).map_err(|error| format!("settings: {error}"))?;
    CoreProviderMetadata::discover(&address, &call).map_err(|error| format!("discovery: {error:?}"))
}

fn client(settings: &SignIn, redirect: &str, metadata: CoreProviderMetadata) -> Result<Issuer, String> {
    let secret = settings.client_secret.reveal();
    let secret = (!secret.is_empty()).then(|| ClientSecret::new(secret.to_owned()));
    let redirect = RedirectUrl::new(redirect.to_owned()).map_err(|error| format!("settings: {error}"))?;
    Ok(Client::from_provider_metadata(metadata, ClientId::new(settings.client_id.clone()), secret)
        .set_redirect_uri(redirect))
}

/// Follows no redirect: an issuer that sends us elsewhere could send us anywhere.
fn call(request: HttpRequest) -> Result<HttpResponse, ureq::Error> {
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(PATIENCE))
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false);
    let mut response = ureq::Agent::new_with_config(config.build()).run(request)?;
    let body = response.body_mut().read_to_vec()?;
    Ok(response.map(|_| body))
}

/// The highest role that the claim gives: it holds one value or several.
fn role(settings: &SignIn, claims: &Map<String, Value>) -> Option<Role> {
    let claim = claims.get(&settings.role_claim).or_else(|| {
        let mut parts = settings.role_claim.split('.');
        let first = claims.get(parts.next()?)?;
        parts.try_fold(first, |value, part| value.get(part))
    })?;
    let values: Vec<&str> = match claim {
        Value::String(value) => value.split_whitespace().chain([value.as_str()]).collect(),
        Value::Array(values) => values.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let roles = [(Role::Admin, &settings.admin), (Role::Editor, &settings.editor), (Role::Desk, &settings.desk)];
    roles.into_iter().find(|(_, names)| names.iter().any(|name| values.contains(&name.as_str()))).map(|(role, _)| role)
}
