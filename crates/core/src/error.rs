//! The one error type of the SDK.
//!
//! Every fallible call returns [`Error`]. [`Error::kind`] and the predicates classify it. Its
//! `Display` is one line with the operation, the response of the service, and the remedy.

pub(crate) mod accepted;
mod body;
pub(crate) mod circuit;
pub(crate) mod content_encoding;
pub(crate) mod context;
mod display;
pub(crate) mod quoted;
pub(crate) mod retry_after;
pub(crate) mod waited;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use self::accepted::Accepted;
use self::body::ErrorBody;
use self::circuit::OpenCircuit;
use self::context::CallContext;
use self::retry_after::retry_after;
use self::waited::Waited;
use crate::redact::header::sensitive;
use crate::redact::redact_members;
use crate::values::work_request::WorkRequest;

/// The class of an error. [`Error`] has predicates for finer distinctions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The configuration file, a profile, the environment or a setting is missing or malformed.
    Config,
    /// A private key, a token or a credential source is unusable.
    Credentials,
    /// An argument of the call cannot be sent, such as an empty path parameter.
    Argument,
    /// Connecting to the service failed: the last attempt has sent nothing.
    /// [`Error::attempts`] returns the number of attempts.
    Connect,
    /// A timeout: of the connection, of idle time, or of the whole call.
    Timeout,
    /// The connection was lost, or the response was not HTTP.
    Transport,
    /// The service returned a status other than 2xx.
    Service,
    /// The service returned success with a body that cannot be decoded.
    Decode,
    /// The remaining pages of a list cannot be requested: the page token repeats, or is not UTF-8.
    Paging,
    /// The circuit breaker of the client stayed open for as long as the call could wait, so the
    /// call has sent nothing. [`Error::circuit`] returns the details. A call that has sent a
    /// request returns the error of its last attempt instead.
    CircuitOpen,
    /// A wait has ended without its goal: the resource, or its work request, is in a state from which
    /// the wanted one cannot follow, such as `FAILED`. [`Error::state`] returns it. Or the response of
    /// the operation does not identify the resource.
    Wait,
    /// The checksum of the received content differs from that of the service.
    Checksum,
}

/// An error of the SDK.
///
/// # Example
///
/// ```
/// # fn handle(error: oci_sdk_core::Error) {
/// if error.is_not_found() {
///     println!("no such resource, or no permission to see it");
/// } else if error.is_throttle() {
///     println!("slow down, and quote {:?} to Oracle support", error.request_id());
/// } else {
///     println!("{error}");
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    /// The message of `{:#}`, if it has several lines.
    lines: Option<String>,
    operation: Option<&'static str>,
    endpoint: Option<String>,
    request_id: Option<String>,
    response: Option<ErrorResponse>,
    advice: Option<String>,
    attempts: u32,
    total_delay: Duration,
    /// The reason why the call was not retried again.
    ended: Option<&'static str>,
    circuit: Option<OpenCircuit>,
    waited: Option<Box<Waited>>,
    /// The operation that was accepted before the wait has failed.
    accepted: Option<Box<Accepted>>,
    never_sent: bool,
    /// Whether the client itself is the cause.
    is_local: bool,
    /// Shared by all copies of the error.
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The response of the service.
#[derive(Clone)]
struct ErrorResponse {
    status: StatusCode,
    code: Option<String>,
    headers: HeaderMap,
    body: Bytes,
}

impl Error {
    /// Creates an error of the given kind. `message` says what failed, why, and what to do.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            lines: None,
            operation: None,
            endpoint: None,
            request_id: None,
            response: None,
            advice: None,
            attempts: 0,
            total_delay: Duration::ZERO,
            ended: None,
            circuit: None,
            waited: None,
            accepted: None,
            never_sent: false,
            is_local: false,
            source: None,
        }))
    }

    /// Creates a [`Config`](ErrorKind::Config) error.
    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    /// Creates a [`Config`](ErrorKind::Config) error with several items. They are numbered in the
    /// message, and `{:#}` prints each on a line of its own.
    pub(crate) fn config_list(head: &str, items: &[String]) -> Self {
        let numbered: Vec<_> = items
            .iter()
            .enumerate()
            .map(|(index, item)| format!("({}) {item}", index + 1))
            .collect();
        let mut error = Self::config(format!("{head}: {}", numbered.join(" ")));
        error.0.lines = Some(format!("{head}:\n  {}", items.join("\n  ")));
        error
    }

    /// Creates a [`Credentials`](ErrorKind::Credentials) error.
    pub(crate) fn credentials(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credentials, message)
    }

    /// Creates an [`Argument`](ErrorKind::Argument) error.
    pub(crate) fn argument(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Argument, message)
    }

    /// Adds the error that caused this one.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    /// Returns a copy for another waiter of the same operation.
    pub(crate) fn retold(&self) -> Self {
        Self(self.0.clone())
    }

    /// Replaces the message.
    pub(crate) fn with_message(mut self, message: String) -> Self {
        self.0.message = message;
        self
    }

    /// Creates a [`Credentials`](ErrorKind::Credentials) error from that of a token request, and
    /// takes over its request id.
    pub(crate) fn of_token_request(what: &str, mut cause: Self) -> Self {
        let request_id = cause.0.request_id.take();
        let mut error = Self::credentials(format!("{what}: {cause}")).with_source(cause);
        error.0.request_id = request_id;
        error
    }

    /// Creates the error of a response with a status other than 2xx.
    pub(crate) fn service(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let said = ErrorBody::read(&headers, &body);
        let mut error = Self::new(ErrorKind::Service, said.message);
        error.0.request_id = request_id(&headers).or(said.request_id);
        error.0.response = Some(ErrorResponse { status, code: said.code, headers, body });
        error
    }

    /// Creates the error that the service sent as an event of a stream.
    pub(crate) fn service_event(status: StatusCode, headers: HeaderMap, data: Bytes) -> Self {
        let said = ErrorBody::of_event(&data);
        let mut error = Self::new(ErrorKind::Service, said.message);
        error.0.request_id = request_id(&headers).or(said.request_id);
        error.0.response = Some(ErrorResponse { status, code: said.code, headers, body: data });
        error
    }

    /// Creates the error of a 2xx response whose body cannot be decoded.
    pub(crate) fn decode(
        message: impl Into<String>,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        Self::new(ErrorKind::Decode, message).with_response(status, headers, body)
    }

    /// Adds a response without an error code.
    pub(crate) fn with_response(
        mut self,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        self.0.request_id = request_id(&headers);
        self.0.response = Some(ErrorResponse { status, code: None, headers, body });
        self
    }

    /// Adds a response whose body ended early, after `body`. The kind becomes
    /// [`Service`](ErrorKind::Service) unless the status is 2xx.
    pub(crate) fn broken_off(self, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        if status.is_success() {
            return self.with_response(status, headers, body);
        }
        let said = ErrorBody::recover(&body);
        let message = match said.message.is_empty() {
            true => format!("the error message was not received: {}", self.0.message),
            false => said.message,
        };
        let error = Self::new(ErrorKind::Service, message).with_source(self);
        let mut error = error.with_response(status, headers, body);
        error.0.request_id = error.0.request_id.or(said.request_id);
        if let Some(response) = &mut error.0.response {
            response.code = said.code;
        }
        error
    }

    /// Redacts the values of secret request headers that the service or a proxy has echoed.
    pub(crate) fn without_echo(mut self, sent: &HeaderMap) -> Self {
        let secret: Vec<_> = sensitive(sent).collect();
        if !secret.is_empty()
            && let Cow::Owned(clean) = redact_members(&self.0.message, &secret)
        {
            self.0.message = clean;
        }
        self
    }

    /// Sets the operation, unless it is set.
    pub(crate) fn of_operation(mut self, operation: &'static str) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// Adds the operation, the endpoint, the request id and the number of attempts.
    pub(crate) fn in_call(self, call: &CallContext) -> Self {
        let mut error = self.of_operation(call.operation);
        error.0.endpoint.get_or_insert_with(|| call.endpoint.clone());
        if error.0.request_id.is_none() && !call.request_id.is_empty() {
            error.0.request_id = Some(call.request_id.clone());
        }
        error.0.attempts = call.attempts;
        error
    }

    /// Adds the total delay between attempts, and the reason why the call was not retried again.
    pub(crate) fn with_retries(
        mut self,
        total_delay: Duration,
        ended: Option<&'static str>,
    ) -> Self {
        self.0.total_delay = total_delay;
        self.0.ended = ended;
        self
    }

    /// Creates the error of a call that has sent nothing because the circuit breaker is open.
    pub(crate) fn circuit_open(circuit: OpenCircuit) -> Self {
        let mut error = Self::new(ErrorKind::CircuitOpen, circuit.to_string());
        error.0.circuit = Some(circuit);
        error
    }

    /// Adds the state of the open circuit breaker.
    pub(crate) fn with_circuit(mut self, circuit: OpenCircuit) -> Self {
        self.0.circuit = Some(circuit);
        self
    }

    /// Adds what a wait has last seen.
    pub(crate) fn with_waited(mut self, waited: Waited) -> Self {
        self.0.waited = Some(Box::new(waited));
        self
    }

    /// Adds the operation that was accepted before the wait has failed.
    pub(crate) fn accepted(mut self, accepted: Accepted) -> Self {
        self.0.accepted = Some(Box::new(accepted));
        self
    }

    /// Marks the error as one of a request that the service cannot have received.
    #[must_use]
    pub(crate) fn never_sent(mut self) -> Self {
        self.0.never_sent = true;
        self
    }

    /// Marks the error as caused by a limit of the client, not by the service.
    pub(crate) fn local(mut self) -> Self {
        self.0.is_local = true;
        self.never_sent()
    }

    /// Whether the client is the cause, so that the error says nothing about the service.
    pub(crate) fn is_local(&self) -> bool {
        self.0.is_local
    }

    /// Whether the service cannot have received the request.
    pub(crate) fn was_never_sent(&self) -> bool {
        self.0.never_sent || self.0.kind == ErrorKind::Connect
    }

    /// Sets the request id, unless the response has one.
    pub(crate) fn sent_with_id(mut self, id: &str) -> Self {
        self.0.request_id.get_or_insert_with(|| id.to_owned());
        self
    }

    /// Adds the time until a failed refresh of credentials is retried.
    pub(crate) fn next_attempt_in(mut self, delay: Duration) -> Self {
        let seconds = delay.as_secs() + u64::from(delay.subsec_nanos() > 0);
        let next = format!("next attempt in {seconds}s");
        self.0.advice = Some(match self.0.advice.take() {
            Some(advice) => format!("{advice}; {next}"),
            None => next,
        });
        self
    }

    /// Replaces the cause by an error that contains it, for a module of a service crate that adds
    /// state to an error. Its kind, status and message stay.
    #[doc(hidden)]
    #[must_use]
    pub fn wrap_source<E: StdError + Send + Sync + 'static>(
        mut self,
        wrap: impl FnOnce(Option<Arc<dyn StdError + Send + Sync>>) -> E,
    ) -> Self {
        self.0.source = Some(Arc::new(wrap(self.0.source.take())));
        self
    }

    /// Sets the advice, which is printed after the message.
    #[doc(hidden)]
    #[must_use]
    pub fn with_advice(mut self, advice: impl Into<String>) -> Self {
        self.0.advice = Some(advice.into());
        self
    }

    /// Returns the class of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the operation that failed, by Oracle's name, such as `ListWorkRequests`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }

    /// Returns the method and the URL of the request, without the query.
    pub fn endpoint(&self) -> Option<&str> {
        self.0.endpoint.as_deref()
    }

    /// Returns the HTTP status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// Returns the error code of the service, such as `NotAuthorizedOrNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.0.response.as_ref()?.code.as_deref()
    }

    /// Returns the message, which is that of the service if it responded with one.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns the id of the request: the one in the response, else the one that was sent. If the
    /// call failed because of its credentials, it is that of the token request. Oracle support
    /// requests it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns a header of the response; `None` if it is missing or not UTF-8.
    pub fn header(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.0.response.as_ref()?.headers.get(name)?.as_bytes()).ok()
    }

    /// Returns the unmodified body of the response; of an error response the first 64 KiB. If a wait
    /// has failed, it is the last response: the resource or the work request.
    pub fn body(&self) -> Option<&Bytes> {
        let waited = || self.0.waited.as_ref().map(|waited| &waited.body);
        self.0.response.as_ref().map(|response| &response.body).or_else(waited)
    }

    /// Returns the last state of the resource, or the last status of its work request, if a wait has
    /// failed.
    pub fn state(&self) -> Option<&str> {
        self.0.waited.as_ref().map(|waited| waited.state.as_str())
    }

    /// Returns the details of the last [`state`](Self::state), if the service has sent any.
    pub fn state_details(&self) -> Option<&str> {
        self.0.waited.as_ref()?.details.as_deref()
    }

    /// Returns the work request that has failed, with its errors and last log entries, or that was
    /// not complete in time.
    pub fn work_request(&self) -> Option<&WorkRequest> {
        self.0.waited.as_ref()?.work_request.as_ref()
    }

    /// Returns the id of the resource of an operation that was accepted before the wait for it has
    /// failed, as far as it is known.
    pub fn resource_id(&self) -> Option<&str> {
        self.0.accepted.as_ref()?.resource.as_deref()
    }

    /// Returns the number of attempts, including those that failed to connect; 0 if the call failed
    /// before its first attempt.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the total delay before and between the attempts of the call: backoff, and the time
    /// until an operation that the service throttles could be sent.
    pub fn total_delay(&self) -> Duration {
        self.0.total_delay
    }

    /// Returns the delay that the service requests by the header `Retry-After` (seconds or a date).
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.header("retry-after")?, SystemTime::now())
    }

    /// Returns the state of the circuit breaker if it was open when the call ended.
    pub fn circuit(&self) -> Option<&OpenCircuit> {
        self.0.circuit.as_ref()
    }

    /// Whether this is a timeout: of the connection, of idle time, or of the whole call.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether the service throttles requests (429).
    pub fn is_throttle(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the request conflicts with the state of the resource (409), such as
    /// `IncorrectState` or a name that is in use.
    pub fn is_conflict(&self) -> bool {
        self.status() == Some(StatusCode::CONFLICT)
    }

    /// Whether a condition of the request is not met (412): the etag of the resource differs from
    /// `if-match`, or the resource exists although `if-none-match` excludes that.
    pub fn is_precondition_failed(&self) -> bool {
        self.status() == Some(StatusCode::PRECONDITION_FAILED)
    }

    /// Whether the service is unavailable (503).
    pub fn is_service_unavailable(&self) -> bool {
        self.status() == Some(StatusCode::SERVICE_UNAVAILABLE)
    }

    /// Whether the resource was not found (404). Services also return this for resources that the
    /// caller has no permission to see.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Whether authentication failed (401): the key, the token or the clock is wrong.
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// Whether this error, or one that caused it, has this status.
    pub(crate) fn is_caused_by(&self, status: StatusCode) -> bool {
        let cause = self.0.source.as_ref().and_then(|source| source.downcast_ref::<Self>());
        self.status() == Some(status) || cause.is_some_and(|cause| cause.is_caused_by(status))
    }

    /// Returns the remedy, if the message does not contain it.
    fn advice(&self) -> Option<&str> {
        if let Some(advice) = &self.0.advice {
            return Some(advice);
        }
        match (self.0.kind, self.status()?.as_u16()) {
            (ErrorKind::Service, 401) => Some(
                "check the API key or the token, and the system clock: the service rejects requests \
                 with a clock skew of more than 5 minutes",
            ),
            (ErrorKind::Service, 301 | 302 | 303 | 307 | 308) => {
                Some("redirects are not followed: the signature is valid for one URL only")
            }
            (ErrorKind::Service, 304) => {
                Some("not modified: the resource still has the etag in `if-none-match`")
            }
            (ErrorKind::Service, 404) => Some("a missing permission also returns 404"),
            _ => None,
        }
    }
}

/// Returns the request id in the headers of a response.
fn request_id(headers: &HeaderMap) -> Option<String> {
    headers.get("opc-request-id")?.to_str().ok().map(str::to_owned)
}

impl fmt::Debug for Error {
    /// Prints the same as `{:#}`, for `unwrap` and for a `main` that returns the error.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self:#}")
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
