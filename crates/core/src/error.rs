//! The one error type of the SDK.
//!
//! Every fallible call returns [`Error`]. Ask it what happened with [`Error::kind`] and the
//! predicates; print it to get one line that says which operation failed, how the service
//! answered and what to do about it.

mod body;
pub(crate) mod circuit;
pub(crate) mod content_encoding;
pub(crate) mod context;
pub(crate) mod quoted;
pub(crate) mod retry_after;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use self::body::ErrorBody;
use self::circuit::OpenCircuit;
use self::context::CallContext;
use self::retry_after::retry_after;
use crate::redact::header::sensitive;
use crate::redact::redact_members;

/// What went wrong, in coarse classes; finer questions have predicates on [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The configuration file, a profile, the environment or a setting is missing or malformed.
    Config,
    /// A private key, a token or a credential source is unusable.
    Credentials,
    /// An argument of the call cannot be sent, such as an empty path parameter.
    Argument,
    /// No connection to the service could be made: the last attempt has sent nothing, and
    /// [`Error::attempts`] says whether it was the only one.
    Connect,
    /// A time limit passed: connecting, waiting for bytes, or the whole call.
    Timeout,
    /// The connection broke, or the answer was not HTTP.
    Transport,
    /// The service answered with a status other than 2xx.
    Service,
    /// The service answered with success, and a body that could not be understood.
    Decode,
    /// The pages of a list cannot be followed to their end: a token repeats, or cannot be read.
    Paging,
    /// The circuit breaker of the client was open for as long as the call could wait: the service
    /// fails, and the call has sent nothing. [`Error::circuit`] has the details. A call that has
    /// sent something returns its own last error instead.
    CircuitOpen,
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
    /// The message for people who have more than one line.
    lines: Option<String>,
    operation: Option<&'static str>,
    endpoint: Option<String>,
    request_id: Option<String>,
    response: Option<ErrorResponse>,
    advice: Option<String>,
    attempts: u32,
    total_delay: Duration,
    /// Why the call was not made once more.
    ended: Option<&'static str>,
    circuit: Option<OpenCircuit>,
    never_sent: bool,
    /// Whether the client itself is the cause.
    is_local: bool,
    /// Shared with others that are told of the same.
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What the service sent back.
#[derive(Clone)]
struct ErrorResponse {
    status: StatusCode,
    code: Option<String>,
    headers: HeaderMap,
    body: Bytes,
}

impl Error {
    /// An error of the given kind; `message` says what is wrong and what to do about it.
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
            never_sent: false,
            is_local: false,
            source: None,
        }))
    }

    /// A [`Config`](ErrorKind::Config) error.
    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    /// A [`Config`](ErrorKind::Config) error that has several things to say: numbered in the one
    /// line of the message, and with `{:#}` a line for each.
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

    /// A [`Credentials`](ErrorKind::Credentials) error.
    pub(crate) fn credentials(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credentials, message)
    }

    /// An [`Argument`](ErrorKind::Argument) error.
    pub(crate) fn argument(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Argument, message)
    }

    /// Adds the error that caused this one.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    /// A copy for another caller that waits for the same.
    pub(crate) fn retold(&self) -> Self {
        Self(self.0.clone())
    }

    /// A [`Credentials`](ErrorKind::Credentials) error of a token request that failed like this. The
    /// id of the request becomes the id of this error.
    pub(crate) fn of_token_request(what: &str, mut cause: Self) -> Self {
        let request_id = cause.0.request_id.take();
        let mut error = Self::credentials(format!("{what}: {cause}")).with_source(cause);
        error.0.request_id = request_id;
        error
    }

    /// The service answered with something other than 2xx.
    pub(crate) fn service(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let said = ErrorBody::read(&headers, &body);
        let mut error = Self::new(ErrorKind::Service, said.message);
        error.0.request_id = request_id(&headers).or(said.request_id);
        error.0.response = Some(ErrorResponse { status, code: said.code, headers, body });
        error
    }

    /// The service answered with 2xx, and a body that is not what the operation returns.
    pub(crate) fn decode(
        message: impl Into<String>,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        Self::new(ErrorKind::Decode, message).with_response(status, headers, body)
    }

    /// Adds a response that has no code.
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

    /// Adds a response whose body broke off after `body`. It is an error of the service when the
    /// status says so, and else still one of the connection.
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

    /// Redacts the values of headers that were sent as secret, where the service or a proxy on the
    /// way has echoed them.
    pub(crate) fn without_echo(mut self, sent: &HeaderMap) -> Self {
        let secret: Vec<_> = sensitive(sent).collect();
        if !secret.is_empty()
            && let Cow::Owned(clean) = redact_members(&self.0.message, &secret)
        {
            self.0.message = clean;
        }
        self
    }

    /// Says which operation failed, before there was a call.
    pub(crate) fn of_operation(mut self, operation: &'static str) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// Says which call failed, where it was sent, with which id and how often.
    pub(crate) fn in_call(self, call: &CallContext) -> Self {
        let mut error = self.of_operation(call.operation);
        error.0.endpoint.get_or_insert_with(|| call.endpoint.clone());
        if error.0.request_id.is_none() && !call.request_id.is_empty() {
            error.0.request_id = Some(call.request_id.clone());
        }
        error.0.attempts = call.attempts;
        error
    }

    /// Adds the total delay between attempts, and why the call was not retried once more.
    pub(crate) fn with_retries(
        mut self,
        total_delay: Duration,
        ended: Option<&'static str>,
    ) -> Self {
        self.0.total_delay = total_delay;
        self.0.ended = ended;
        self
    }

    /// An error of a call that has sent nothing because the circuit breaker is open.
    pub(crate) fn circuit_open(circuit: OpenCircuit) -> Self {
        let mut error = Self::new(ErrorKind::CircuitOpen, circuit.to_string());
        error.0.circuit = Some(circuit);
        error
    }

    /// Adds that the circuit breaker is open.
    pub(crate) fn with_circuit(mut self, circuit: OpenCircuit) -> Self {
        self.0.circuit = Some(circuit);
        self
    }

    /// Notes that the service cannot have seen the request.
    #[must_use]
    pub(crate) fn never_sent(mut self) -> Self {
        self.0.never_sent = true;
        self
    }

    /// Notes that a limit of the client is the cause, and not the service.
    pub(crate) fn local(mut self) -> Self {
        self.0.is_local = true;
        self.never_sent()
    }

    /// Whether the client itself is the cause, so that the error says nothing of the service.
    pub(crate) fn is_local(&self) -> bool {
        self.0.is_local
    }

    /// Whether the service cannot have seen the request.
    pub(crate) fn was_never_sent(&self) -> bool {
        self.0.never_sent || self.0.kind == ErrorKind::Connect
    }

    /// Says which id the request was sent with, unless the response has named one.
    pub(crate) fn sent_with_id(mut self, id: &str) -> Self {
        self.0.request_id.get_or_insert_with(|| id.to_owned());
        self
    }

    /// Says when a refresh of credentials that failed like this is tried again.
    pub(crate) fn next_attempt_in(mut self, delay: Duration) -> Self {
        let seconds = delay.as_secs() + u64::from(delay.subsec_nanos() > 0);
        let next = format!("next attempt in {seconds}s");
        self.0.advice = Some(match self.0.advice.take() {
            Some(advice) => format!("{advice}; {next}"),
            None => next,
        });
        self
    }

    /// Says what to do about it.
    pub(crate) fn with_advice(mut self, advice: impl Into<String>) -> Self {
        self.0.advice = Some(advice.into());
        self
    }

    /// The class of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that failed, by Oracle's name, such as `ListWorkRequests`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }

    /// Method and URL that were called, without the query.
    pub fn endpoint(&self) -> Option<&str> {
        self.0.endpoint.as_deref()
    }

    /// The HTTP status of the answer, where there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// The service's code for what went wrong, such as `NotAuthorizedOrNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.0.response.as_ref()?.code.as_deref()
    }

    /// What went wrong, in the words of the service where it answered.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The id of the request: the one in the response, else the one that was sent. When a call has
    /// failed because of its credentials, it is that of the token request. Quote it when you ask
    /// Oracle for support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// A header of the response; `None` when it is missing or not UTF-8.
    pub fn header(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.0.response.as_ref()?.headers.get(name)?.as_bytes()).ok()
    }

    /// The body of the answer as it came.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.response.as_ref().map(|response| &response.body)
    }

    /// Returns how often the request was sent, including attempts that have made no connection; 0
    /// if the call failed before its first attempt.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the total delay before and between the attempts of the call: backoff, and the time
    /// until an operation that the service throttles could be sent.
    pub fn total_delay(&self) -> Duration {
        self.0.total_delay
    }

    /// Returns the time that the service asks to wait before the next request, by the header
    /// `Retry-After` (seconds or a date).
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.header("retry-after")?, SystemTime::now())
    }

    /// Returns the state of the circuit breaker if it was open when the call ended.
    pub fn circuit(&self) -> Option<&OpenCircuit> {
        self.0.circuit.as_ref()
    }

    /// Whether a time limit passed.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether the service asks for fewer requests.
    pub fn is_throttle(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the request conflicts with the state of the resource (409), such as
    /// `IncorrectState` or a name that is taken.
    pub fn is_conflict(&self) -> bool {
        self.status() == Some(StatusCode::CONFLICT)
    }

    /// Whether a condition of the request does not hold (412): the resource has another etag than
    /// `if-match` says, or exists although `if-none-match` says that it must not.
    pub fn is_precondition_failed(&self) -> bool {
        self.status() == Some(StatusCode::PRECONDITION_FAILED)
    }

    /// Whether the service is unavailable at the moment (503).
    pub fn is_service_unavailable(&self) -> bool {
        self.status() == Some(StatusCode::SERVICE_UNAVAILABLE)
    }

    /// Whether the service says that there is no such thing. It says the same about things that
    /// the caller has no permission to see.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Whether the service does not know who calls: the key, the token or the clock is wrong.
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// Whether the service answered with this status to what the error comes from.
    pub(crate) fn is_caused_by(&self, status: StatusCode) -> bool {
        let cause = self.0.source.as_ref().and_then(|source| source.downcast_ref::<Self>());
        self.status() == Some(status) || cause.is_some_and(|cause| cause.is_caused_by(status))
    }

    /// What to do about it, where the message alone does not say.
    fn advice(&self) -> Option<&str> {
        if let Some(advice) = &self.0.advice {
            return Some(advice);
        }
        match (self.0.kind, self.status()?.as_u16()) {
            (ErrorKind::Service, 401) => Some(
                "check the API key or the token, and the system clock: the service rejects requests \
                 whose date is more than 5 minutes off",
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

/// The id of the request from the headers of an answer.
fn request_id(headers: &HeaderMap) -> Option<String> {
    headers.get("opc-request-id")?.to_str().ok().map(str::to_owned)
}

impl fmt::Display for Error {
    /// One line; with `{:#}` also what was called, and what caused it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(formatter, "{operation}: ")?;
        }
        if let Some(response) = &self.0.response {
            write!(formatter, "{}", response.status.as_u16())?;
            match (&response.code, response.status.canonical_reason()) {
                (Some(code), _) => write!(formatter, " {code}: ")?,
                (None, Some(reason)) => write!(formatter, " {reason}: ")?,
                (None, None) => write!(formatter, ": ")?,
            }
        }
        match &self.0.lines {
            Some(lines) if formatter.alternate() => formatter.write_str(lines)?,
            _ => formatter.write_str(&self.0.message)?,
        }
        if let Some(advice) = self.advice() {
            write!(formatter, " ({advice})")?;
        }
        if self.0.attempts > 1 {
            write!(formatter, " (after {} attempts", self.0.attempts)?;
            match self.0.ended {
                Some(ended) => write!(formatter, "; {ended})")?,
                None => formatter.write_str(")")?,
            }
        } else if let Some(ended) = self.0.ended {
            write!(formatter, " ({ended})")?;
        }
        if let Some(request_id) = &self.0.request_id {
            write!(formatter, " [opc-request-id: {request_id}]")?;
        }
        if formatter.alternate() {
            if let Some(endpoint) = &self.0.endpoint {
                write!(formatter, "\n  request: {endpoint}")?;
            }
            if self.0.attempts > 0 {
                write!(formatter, "\n  attempts: {}", self.0.attempts)?;
            }
            if !self.0.total_delay.is_zero() {
                write!(formatter, "\n  total delay: {:.1?}", self.0.total_delay)?;
            }
            if let Some(circuit) = &self.0.circuit {
                for failure in circuit.failures() {
                    write!(formatter, "\n  earlier failure: {failure}")?;
                }
            }
            let mut source = self.source();
            while let Some(error) = source {
                write!(formatter, "\n  caused by: {error}")?;
                source = error.source();
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    /// As with `{:#}`: `unwrap`, and a `main` that returns the error, print it so.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self:#}")
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
