//! Token endpoints: requests for tokens and certificates.
//!
//! All providers send their requests through a [`TokenEndpoint`], which retries them and returns
//! one kind of error. The contents of the requests belong to the providers.

use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use serde_json::Value;

use crate::auth::credentials::{Credentials, Principal, newer_principal};
use crate::auth::sign::{Payload, SignedHeaders, sign_headers};
use crate::environment::Environment;
use crate::error::Error;
use crate::error::context::CallContext;
use crate::net::body::byte_stream::{End, Prefix};
use crate::net::body::{Body, MOST_OF_AN_ERROR};
use crate::net::request_id::{OPC_REQUEST_ID, random_digits};
use crate::net::transport::builder::HttpTransportBuilder;
use crate::net::transport::http_transport::HttpTransport;
use crate::net::transport::{Timeouts, Transport};
use crate::net::user_agent::user_agent;
use crate::redact::redact;
use crate::retry::RetryPolicy;
use crate::retry::attempts::{Attempt, Attempts};
use crate::retry::backoff::Backoff;
use crate::retry::budget::RetryBudget;
use crate::retry::conditions::RetryConditions;
use crate::retry::consistency::ConsistencyWindow;
use crate::retry::limit::TimeLimit;
use crate::retry::progress::Retries;

/// The size limit of a response in bytes: far more than any token needs.
const LARGEST: u64 = 1024 * 1024;

/// The timeout of one attempt.
const LIMIT: Duration = Duration::from_secs(30);

/// The timeout of all attempts: shorter than that of a refresh, so that the error names the
/// endpoint that does not respond.
const TOTAL: Duration = Duration::from_secs(50);

/// A token endpoint, or another service that issues tokens or certificates.
#[derive(Clone)]
pub(crate) struct TokenEndpoint {
    /// The name in messages, such as `the metadata service`.
    name: &'static str,
    transport: Arc<dyn Transport>,
    policy: RetryPolicy,
    advice: Advice,
}

/// Returns what to do about a response with this status to a request for this URL.
type Advice = fn(StatusCode, &str) -> Option<&'static str>;

/// A request to a token endpoint.
pub(crate) struct TokenRequest<'a> {
    pub(crate) method: Method,
    pub(crate) url: String,
    /// The URL to try if the first one does not respond.
    pub(crate) other_url: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The principal that signs the request, if it is signed.
    pub(crate) signed: Option<(&'a Principal, SignedHeaders)>,
    /// Generates the id of each attempt.
    pub(crate) request_id: fn() -> Option<HeaderValue>,
}

/// A successful response of a token endpoint.
#[derive(Debug)]
pub(crate) struct TokenResponse {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl<'a> TokenRequest<'a> {
    /// Creates a GET request.
    pub(crate) fn get(url: impl Into<String>) -> Self {
        Self {
            method: Method::GET,
            url: url.into(),
            other_url: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            signed: None,
            request_id: random_digits,
        }
    }

    /// Creates a POST request with a JSON body.
    pub(crate) fn post(url: impl Into<String>, json: &Value) -> Self {
        let request =
            Self::get(url).with_header(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        Self { method: Method::POST, body: Bytes::from(json.to_string()), ..request }
    }

    pub(crate) fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    pub(crate) fn signed_by(mut self, principal: &'a Principal) -> Self {
        self.signed = Some((principal, SignedHeaders::Service));
        self
    }
}

impl TokenEndpoint {
    /// Creates a token endpoint with at most three attempts: after connection failures, 429, and
    /// every 5xx except 501.
    pub(crate) fn new(name: &'static str, transport: Arc<dyn Transport>) -> Self {
        let conditions = RetryConditions::standard()
            .without_code(409, "IncorrectState")
            .without_code(409, "LockConflict");
        let policy = RetryPolicy::standard()
            .with_max_attempts(3)
            .with_attempt_timeout(LIMIT)
            .with_backoff(Backoff::default().with_base(Duration::from_millis(500)))
            .with_conditions(conditions);
        Self { name, transport, policy, advice }
    }

    /// Overrides the advice for failed requests.
    pub(crate) fn with_advice(mut self, advice: Advice) -> Self {
        self.advice = advice;
        self
    }

    /// Sets the maximum number of attempts and the errors that are retried.
    pub(crate) fn with_patience(mut self, attempts: u32, conditions: RetryConditions) -> Self {
        self.policy = self.policy.with_max_attempts(attempts).with_conditions(conditions);
        self
    }

    /// Sends every request once.
    pub(crate) fn without_retries(mut self) -> Self {
        self.policy = self.policy.with_max_attempts(1);
        self
    }

    /// Requests a token; the response is `{"token": "..."}`.
    pub(crate) async fn token(&self, request: TokenRequest<'_>) -> Result<String, Error> {
        let url = request.url.clone();
        let response = self.json(request).await?;
        let token =
            response.get("token").and_then(Value::as_str).and_then(crate::auth::claims::trimmed);
        token.map(str::to_owned).ok_or_else(|| {
            Error::credentials(format!("{} returned a response without a token ({url})", self.name))
        })
    }

    /// Requests a token with `credentials`, and once more with newer ones if they are rejected.
    pub(crate) async fn token_for(
        &self,
        credentials: &dyn Credentials,
        request: impl Fn() -> TokenRequest<'static>,
    ) -> Result<String, Error> {
        let principal = credentials.principal().await?;
        let error = match self.token(request().signed_by(&principal)).await {
            Err(error) if error.is_caused_by(StatusCode::UNAUTHORIZED) => error,
            result => return result,
        };
        let principal = newer_principal(credentials, &principal, error, true).await?;
        self.token(request().signed_by(&principal)).await
    }

    /// Sends a request; the response is JSON.
    pub(crate) async fn json(&self, request: TokenRequest<'_>) -> Result<Value, Error> {
        let url = request.url.clone();
        let response = self.send(request).await?;
        // The response is not quoted, as it may be a secret.
        serde_json::from_slice(&response.body).map_err(|_| {
            Error::credentials(format!(
                "{} returned a response that is not JSON ({url}); is another program listening at \
                 that address?",
                self.name
            ))
        })
    }

    /// Sends the request, with retries.
    pub(crate) async fn send(&self, mut request: TokenRequest<'_>) -> Result<TokenResponse, Error> {
        request.headers.entry(ACCEPT).or_insert(HeaderValue::from_static("*/*"));
        request.headers.insert(USER_AGENT, user_agent("")?);
        let limit = TimeLimit::start(TOTAL, "timeout of token requests");
        let (budget, window) = (RetryBudget::unlimited(), ConsistencyWindow::default());
        let deadline = limit.map(|limit| limit.ends);
        let retries = Retries::new(&self.policy, true, &budget, &window, deadline);
        let endpoint = format!("{} {}", request.method, redact(&request.url));
        let (operation, request_id) = (self.name, String::new());
        let call = CallContext { operation, endpoint, request_id, attempts: 0 };
        let mut attempts =
            Attempts::new(call, retries, limit).skipping_delays(self.transport.skips_delays());
        let mut sending = Sending { request: &request, transport: &*self.transport };
        let result = attempts.run(&mut sending).await;
        result.map_err(|error| self.failed(&request.url, &attempts.call.request_id, error))
    }

    /// Wraps the error of a request, with the name of the endpoint; the details are in its source.
    fn failed(&self, url: &str, request_id: &str, error: Error) -> Error {
        let error = match request_id {
            "" => error,
            id => error.sent_with_id(id),
        };
        let error = error.with_retries(Duration::ZERO, None);
        let advice = error.status().and_then(|status| (self.advice)(status, url));
        let error = advice.into_iter().fold(error, Error::with_advice);
        Error::of_token_request(&format!("{} failed ({})", self.name, redact(url)), error)
    }
}

/// A request while it is sent.
struct Sending<'a> {
    request: &'a TokenRequest<'a>,
    transport: &'a dyn Transport,
}

impl Attempt for Sending<'_> {
    type Response = TokenResponse;

    async fn send(&mut self, attempts: &mut Attempts<'_>) -> Result<TokenResponse, Error> {
        let request = self.request;
        let id = (request.request_id)();
        let exchange = async {
            match (self.exchange(&request.url, id.as_ref()).await, &request.other_url) {
                (Err(error), Some(url)) if error.status().is_none() => {
                    self.exchange(url, id.as_ref()).await
                }
                (result, _) => result,
            }
        };
        attempts.exchange(id.as_ref(), pin!(exchange)).await
    }
}

impl Sending<'_> {
    /// Signs the request, sends it to `url`, and reads the response.
    async fn exchange(&self, url: &str, id: Option<&HeaderValue>) -> Result<TokenResponse, Error> {
        let request = self.request;
        let (mut parts, ()) = http::Request::new(()).into_parts();
        parts.method = request.method.clone();
        parts.headers = request.headers.clone();
        parts.uri = Uri::try_from(url).map_err(|source| {
            Error::argument(format!("invalid URL `{}`", redact(url))).with_source(source)
        })?;
        if let Some(id) = id {
            parts.headers.insert(OPC_REQUEST_ID, id.clone());
        }
        if let Some((principal, headers)) = request.signed {
            let payload = Payload::Bytes(&request.body);
            sign_headers(&mut parts, payload, principal, headers, SystemTime::now()).await?;
        } else if !request.body.is_empty() {
            parts.headers.insert(CONTENT_LENGTH, request.body.len().into());
        }
        let request = http::Request::from_parts(parts, Body::from(request.body.clone()));
        let (parts, body) = self.transport.send(request).await?.into_parts();
        if !parts.status.is_success() {
            let Prefix { bytes, end } = body.prefix(MOST_OF_AN_ERROR).await;
            return Err(match end {
                End::Broken(error) => error.broken_off(parts.status, parts.headers, bytes),
                End::Complete | End::Cut => Error::service(parts.status, parts.headers, bytes),
            });
        }
        let body = body.bytes_up_to(LARGEST).await?;
        Ok(TokenResponse { headers: parts.headers, body })
    }
}

/// Returns what to do about the response of a token endpoint. Its 404 is not a missing permission,
/// as that of a service may be.
fn advice(status: StatusCode, _url: &str) -> Option<&'static str> {
    match status {
        StatusCode::UNAUTHORIZED => Some(
            "check the key or certificate, the token, and the system clock: the service rejects \
             requests with a clock skew of more than 5 minutes",
        ),
        StatusCode::NOT_FOUND => {
            Some("no token endpoint at this URL: check the region, or the setting of the URL")
        }
        _ => None,
    }
}

/// Returns a transport that opens a connection for each request. Tokens are requested too rarely to
/// find an idle connection, which might belong to a runtime that has stopped.
pub(crate) fn unpooled() -> HttpTransportBuilder {
    HttpTransport::builder().with_max_idle_connections(0)
}

/// Creates the default transport of providers: it has a short connect timeout, and trusts the
/// certificates that the environment names.
pub(crate) fn transport(environment: &Environment) -> Arc<dyn Transport> {
    let timeouts = Timeouts::default().with_connect(Duration::from_secs(5));
    let builder = unpooled().with_timeouts(timeouts);
    let transport = builder.clone().with_environment(environment).unwrap_or_else(|error| {
        // A configuration reports the same error; a provider without one cannot.
        tracing::warn!(%error, "ignoring the certificates that the environment names");
        builder
    });
    Arc::new(transport.build_later())
}

impl fmt::Debug for TokenEndpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use futures_core::future::BoxFuture;
    use tokio::time::Instant;

    use super::*;
    use crate::error::ErrorKind;
    use crate::net::body::byte_stream::ByteStream;

    /// Responds at one host; the others are unreachable.
    #[derive(Debug)]
    struct At {
        host: &'static str,
        requested: Arc<Mutex<Vec<String>>>,
    }

    impl Transport for At {
        fn send(
            &self,
            request: http::Request<Body>,
        ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
            let host = request.uri().host().unwrap_or_default().to_owned();
            let result = match host == self.host {
                true => Ok(http::Response::new(ByteStream::from("here"))),
                false => Err(Error::new(ErrorKind::Timeout, "no connection")),
            };
            self.requested.lock().unwrap().push(host);
            Box::pin(async { result })
        }
    }

    /// Sends a request; returns the result and the hosts that it was sent to.
    async fn send(host: &'static str) -> (Result<TokenResponse, Error>, Vec<String>) {
        let requested = Arc::default();
        let transport = At { host, requested: Arc::clone(&requested) };
        let token_endpoint = TokenEndpoint::new("the oracle", Arc::new(transport));
        let request = TokenRequest {
            other_url: Some("http://b/".to_owned()),
            ..TokenRequest::get("http://a/")
        };
        let result = token_endpoint.send(request).await;
        (result, std::mem::take(&mut requested.lock().unwrap()))
    }

    #[tokio::test(start_paused = true)]
    async fn second_url_is_tried_before_the_backoff() {
        for (host, expected) in [("a", &["a"][..]), ("b", &["a", "b"])] {
            let start = Instant::now();
            let (result, hosts) = send(host).await;
            assert_eq!(result.unwrap().body, "here");
            assert_eq!(hosts, expected);
            assert_eq!(start.elapsed(), Duration::ZERO);
        }
        let (result, hosts) = send("c").await;
        assert!(result.unwrap_err().to_string().starts_with("the oracle failed"));
        assert_eq!(hosts, ["a", "b", "a", "b", "a", "b"]);
    }
}
