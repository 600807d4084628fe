//! Executes a call: builds the request once, then signs and sends it, with retries.

mod delay;

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::header::{ACCEPT, EXPECT, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use tokio::time::{Instant, timeout_at};
use tracing::{Instrument, Span, debug, field, info_span, warn};

use super::client::{Client, EndpointSource, Inner};
use super::operation::Operation;
use super::received::Received;
use super::request::Request;
use super::wire_log;
use crate::auth::credentials::Principal;
use crate::auth::sign;
use crate::auth::sign::Payload;
use crate::config::Config;
use crate::endpoint::Endpoint;
use crate::error::context::CallContext;
use crate::error::{Error, ErrorKind};
use crate::net::body::{Body, ByteStream, End, MOST_OF_AN_ERROR, Prefix};
use crate::net::request_id::{OPC_REQUEST_ID, random_digits};
use crate::net::response::Response;
use crate::net::user_agent::CLIENT_INFO;
use crate::retry::breaker::{Admission, CircuitBreaker, Unit};
use crate::retry::progress::{Repetition, Retries};

const OPC_CLIENT_INFO: HeaderName = HeaderName::from_static("opc-client-info");
const OPC_CLIENT_RETRIES: HeaderName = HeaderName::from_static("opc-client-retries");
const OPC_RETRY_TOKEN: HeaderName = HeaderName::from_static("opc-retry-token");

/// The service whose changes take minutes to reach the others.
const EVENTUALLY_CONSISTENT: &str = "identity";

/// What a body is longer than that is worth a question before it is sent: 1 MiB.
const LARGE: u64 = 1024 * 1024;

/// Makes the call that `request` describes.
pub(crate) fn execute(request: Request) -> BoxFuture<'static, Result<Received, Error>> {
    Box::pin(async move {
        if tokio::runtime::Handle::try_current().is_err() {
            let message = "no tokio runtime: await the call within one, for example below \
                           `#[tokio::main]`";
            return Err(Error::config(message).of_operation(request.operation.id));
        }
        let client: Client = request.client.clone();
        let span = info_span!(
            "oci_call",
            service = client.0.service.name,
            operation = request.operation.id,
            status = field::Empty,
            opc_request_id = field::Empty,
            attempts = field::Empty,
        );
        let result = build_and_make(&client.0, request).instrument(span.clone()).await;
        span.in_scope(|| trace(&span, &result));
        result
    })
}

async fn build_and_make(client: &Inner, request: Request) -> Result<Received, Error> {
    let operation = request.operation;
    let limit = request.options.timeout.or(client.config.timeout());
    let is_lenient = request.options.is_lenient;
    let policy = request.options.retry.clone();
    let policy = policy.as_ref().unwrap_or_else(|| client.config.retry());
    let limit = limit.and_then(TimeLimit::from_now);
    let deadline = limit.map(|limit| limit.ends);
    let mut retries = Retries::new(
        policy,
        operation.retried_by_default,
        &client.budget,
        client.config.consistency(),
        deadline,
    );
    let outgoing = Outgoing::new(client, request, retries.is_enabled(), limit);
    let mut outgoing = outgoing.map_err(|error| error.of_operation(operation.id))?;
    let result = before(limit, make(client, &mut outgoing, &mut retries)).await;
    let result = result.unwrap_or_else(|limit| {
        Err(limit.is_up(outgoing.waits_for).with_retries(retries.total_delay(), None))
    });
    let call = outgoing.into_context();
    match result {
        Ok((response, body)) => {
            let body = match limit {
                Some(limit) => body.map(|body| body.until(limit.ends, limit.length)),
                None => body,
            };
            Ok(Received { call, response, body, is_lenient })
        }
        Err(error) => Err(client.advise(error.in_call(&call))),
    }
}

/// Sends the request until it succeeds, or fails for good.
async fn make(
    client: &Inner,
    outgoing: &mut Outgoing,
    retries: &mut Retries,
) -> Result<ResponseParts, Error> {
    outgoing.hash_body(client.config.idle()).await?;
    let operation = outgoing.operation.id;
    let (mut last, mut trial) = (None, None);
    loop {
        if client.throttle.is_active() && retries.is_enabled() && trial.is_none() {
            outgoing.waits_for = WaitsFor::Turn;
            let came = Instant::now();
            // Sent all the same when the time for retries is used up: perhaps it succeeds.
            let turn = client.throttle.turn(operation);
            _ = tokio::time::timeout(outgoing.time_left().min(retries.time_left()), turn).await;
            retries.delayed(came.elapsed());
            if let Some(limit) = outgoing.limit
                && outgoing.is_late()
            {
                return Err(retries.late(last).unwrap_or_else(|| {
                    limit.is_up(outgoing.waits_for).with_retries(retries.total_delay(), None)
                }));
            }
        }
        let error = match exchange(client, outgoing, retries.attempt_timeout(), trial).await {
            Ok(answer) => {
                retries.succeeded();
                client.throttle.accepted(operation);
                client.recovery.succeeded();
                if client.service.name == EVENTUALLY_CONSISTENT && outgoing.changes_something() {
                    client.config.consistency().open();
                }
                return Ok(answer);
            }
            Err(error) => error,
        };
        if error.is_throttle() {
            let retry_after = error.retry_after().map(|time| time.min(retries.longest_backoff()));
            client.throttle.throttled(operation, outgoing.sent_at, retry_after);
        } else if error.status().is_some() {
            client.throttle.accepted(operation);
        }
        if outgoing.is_late() {
            return Err(error.with_retries(retries.total_delay(), None));
        }
        if !outgoing.body.is_replayable() {
            let reason = retries.would_retry(&error).then_some(BODY_IS_GONE);
            return Err(error.with_retries(retries.total_delay(), reason));
        }
        let was_rejected = error.kind() == ErrorKind::CircuitOpen;
        let error = last.filter(|_| was_rejected).unwrap_or(error);
        let retry = delay::wait(client, outgoing, retries, error, was_rejected).await?;
        trial = retry.trial;
        last = Some(retry.error).filter(|error: &Error| error.kind() != ErrorKind::CircuitOpen);
    }
}

/// Why a call is not retried whose body is a stream.
const BODY_IS_GONE: &str = "not retried: the request body is a stream that can be read only once; \
                            Body::from_file and Body::reopenable can be sent again";

/// The time that a call may take as a whole.
#[derive(Debug, Clone, Copy)]
struct TimeLimit {
    length: Duration,
    ends: Instant,
    of: &'static str,
}

impl TimeLimit {
    /// None where it is beyond the end of time.
    fn from_now(length: Duration) -> Option<Self> {
        let ends = Instant::now().checked_add(length)?;
        Some(Self { length, ends, of: "the call" })
    }

    /// The limit of an attempt that begins now.
    fn of_attempt(length: Duration) -> Option<Self> {
        Some(Self { of: "one attempt", ..Self::from_now(length)? })
    }

    /// The error of a call whose time was up while it waited for this.
    fn is_up(self, waits_for: WaitsFor) -> Error {
        let (what, Self { length, of, .. }) = (waits_for.missing(), self);
        let message = format!("{what} within the {length:?} that {of} may take");
        Error::new(ErrorKind::Timeout, message)
    }
}

/// What a call has yet to get.
#[derive(Debug, Clone, Copy)]
enum WaitsFor {
    Body,
    /// The service throttles the operation.
    Turn,
    Credentials,
    Signature,
    Response,
}

impl WaitsFor {
    /// What is to be said when it did not come.
    fn missing(self) -> &'static str {
        match self {
            Self::Body => "the body was not read",
            Self::Turn => "the service throttles the operation, and the request was not sent",
            Self::Credentials => "there were no credentials",
            Self::Signature => "there was no signature",
            Self::Response => "no answer",
        }
    }
}

/// What comes of `future`, unless the time is up before. Nothing is begun when it is.
async fn before<F: Future>(limit: Option<TimeLimit>, future: F) -> Result<F::Output, TimeLimit> {
    let Some(limit) = limit else { return Ok(future.await) };
    if Instant::now() >= limit.ends {
        return Err(limit);
    }
    timeout_at(limit.ends, future).await.map_err(|_| limit)
}

/// A request that is ready but for its signature.
struct Outgoing {
    operation: &'static Operation,
    uri: Uri,
    headers: HeaderMap,
    body: Body,
    /// The SHA-256 of a body that is not in memory.
    sha256: Option<[u8; 32]>,
    endpoint: String,
    /// The id of the attempt that is under way, or was made last.
    request_id: Option<HeaderValue>,
    /// Whether the caller has given the id, which is then that of every attempt.
    has_own_id: bool,
    sent: u32,
    /// When it was last sent.
    sent_at: Instant,
    /// The circuit breaker of the host.
    breaker: Option<CircuitBreaker>,
    /// The part of the call in what the circuit breaker counts.
    unit: Unit,
    /// Whether a delay has ended because another call succeeded.
    was_woken: bool,
    limit: Option<TimeLimit>,
    waits_for: WaitsFor,
}

impl Outgoing {
    fn new(
        client: &Inner,
        mut request: Request,
        may_repeat: bool,
        limit: Option<TimeLimit>,
    ) -> Result<Self, Error> {
        let operation = request.operation;
        let endpoint = endpoint_for(client, &request)?;
        let target = request.target(endpoint.base_path())?;
        let origin = endpoint.origin();
        let uri = Uri::try_from(format!("{origin}{target}")).map_err(|source| {
            Error::argument(format!("`{target}` is too long or malformed for a URL"))
                .with_source(source)
        })?;
        let own_id = request.headers.remove(OPC_REQUEST_ID);
        // The headers that every call has, unless the caller set them.
        let headers = &mut request.headers;
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static(operation.accept));
        headers.entry(USER_AGENT).or_insert_with(|| client.user_agent.clone());
        headers.entry(OPC_CLIENT_INFO).or_insert(HeaderValue::from_static(CLIENT_INFO));
        if operation.expects_continue && request.body.len() > LARGE && client.config.expects() {
            headers.entry(EXPECT).or_insert(HeaderValue::from_static("100-continue"));
        }
        if may_repeat {
            headers.entry(OPC_CLIENT_RETRIES).or_insert(HeaderValue::from_static("true"));
            if operation.takes_retry_token
                && !headers.contains_key(OPC_RETRY_TOKEN)
                && let Some(token) = random_digits()
            {
                // One for all attempts: by it the service knows a repetition.
                headers.insert(OPC_RETRY_TOKEN, token);
            }
        }
        Ok(Self {
            operation,
            endpoint: format!("{} {origin}{}", operation.method, uri.path()),
            uri,
            headers: request.headers,
            body: request.body,
            sha256: None,
            has_own_id: own_id.is_some(),
            request_id: own_id,
            sent: 0,
            sent_at: Instant::now(),
            breaker: client.breaker_for(origin),
            unit: Unit::default(),
            was_woken: false,
            limit,
            waits_for: WaitsFor::Response,
        })
    }

    fn into_context(self) -> CallContext {
        CallContext {
            operation: self.operation.id,
            request_id: self.request_id().unwrap_or_default().to_owned(),
            endpoint: self.endpoint,
            attempts: self.sent,
        }
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_ref()?.to_str().ok()
    }

    /// Reads what the attempts need of a body that is not in memory, once for all of them.
    async fn hash_body(&mut self, idle: Duration) -> Result<(), Error> {
        if self.body.as_bytes().is_some() {
            return Ok(());
        }
        let takes_body =
            matches!(self.operation.method, Method::POST | Method::PUT | Method::PATCH);
        self.waits_for = WaitsFor::Body;
        self.sha256 = self.body.prepare(takes_body && self.operation.sign_body, idle).await?;
        Ok(())
    }

    fn payload(&self) -> Payload<'_> {
        let length = self.body.len();
        match (self.operation.sign_body, self.body.as_bytes(), self.sha256) {
            (true, Some(bytes), _) => Payload::Bytes(bytes),
            (true, None, Some(sha256)) => Payload::Hashed { length, sha256 },
            _ => Payload::Unsigned(length),
        }
    }

    /// The time until the call has to end.
    fn time_left(&self) -> Duration {
        let left = |limit: TimeLimit| limit.ends.saturating_duration_since(Instant::now());
        self.limit.map_or(Duration::MAX, left)
    }

    /// Whether the time for the call is up.
    fn is_late(&self) -> bool {
        self.limit.is_some_and(|limit| Instant::now() >= limit.ends)
    }

    /// Whether sending it twice could do twice what it asks for.
    fn repetition(&self) -> Repetition {
        let is_idempotent = !matches!(self.operation.method, Method::POST | Method::PATCH);
        match is_idempotent || self.headers.contains_key(OPC_RETRY_TOKEN) {
            true => Repetition::Harmless,
            false => Repetition::MayDuplicate,
        }
    }

    fn changes_something(&self) -> bool {
        !matches!(self.operation.method, Method::GET | Method::HEAD)
    }
}

/// Where `request` goes.
fn endpoint_for<'a>(client: &'a Inner, request: &Request) -> Result<Cow<'a, Endpoint>, Error> {
    if let Some(url) = &request.options.endpoint {
        return client.service.endpoint.at(url).map(Cow::Owned);
    }
    match &client.endpoint_source {
        EndpointSource::Region(region) => {
            let options = client.config.endpoint_options();
            let template = &client.service.endpoint;
            if !template.needs_parameters(region, options) {
                return Ok(Cow::Borrowed(&client.endpoint));
            }
            let parameter =
                |name: &str| request.path_parameter(name).or_else(|| request.query_value(name));
            template.resolve_with(region, options, parameter).map(Cow::Owned)
        }
        EndpointSource::Url => Ok(Cow::Borrowed(&client.endpoint)),
    }
}

/// What came back: the answer, and its body where that is streamed.
type ResponseParts = (Response<()>, Option<ByteStream>);

/// Sends the request, and once more when the service did not know the credentials and newer ones
/// are to be had.
async fn exchange(
    client: &Inner,
    outgoing: &mut Outgoing,
    limit: Option<Duration>,
    trial: Option<Admission>,
) -> Result<ResponseParts, Error> {
    let credentials = client.config.credentials();
    outgoing.waits_for = WaitsFor::Credentials;
    let principal = credentials.principal().await?;
    let error = match attempt(client, outgoing, &principal, limit, trial).await {
        Err(error) if error.is_unauthorized() => error,
        result => return result,
    };
    // Also for a body that cannot be sent again: the next call then has credentials that are good.
    outgoing.waits_for = WaitsFor::Credentials;
    match credentials.refresh(&principal).await {
        Ok(true) if outgoing.body.is_replayable() => {
            let request_id = error.request_id().or(outgoing.request_id());
            let code = error.code();
            debug!(
                attempt = outgoing.sent,
                status = StatusCode::UNAUTHORIZED.as_u16(),
                opc_request_id = request_id,
                code,
                "the credentials were refused; sending with newer ones"
            );
            let principal = credentials.principal().await?;
            let admission = outgoing.breaker.as_ref().map(CircuitBreaker::admit_again);
            attempt(client, outgoing, &principal, limit, admission).await
        }
        Ok(_) => Err(error),
        Err(reason) => {
            warn!(%reason, "the credentials were refused, and could not be renewed");
            Err(error.with_advice(reason.to_string()))
        }
    }
}

/// Signs the request, sends it, and reads the answer.
async fn attempt(
    client: &Inner,
    outgoing: &mut Outgoing,
    principal: &Principal,
    limit: Option<Duration>,
    admission: Option<Admission>,
) -> Result<ResponseParts, Error> {
    let request_id = match outgoing.has_own_id {
        true => outgoing.request_id.clone(),
        false => random_digits(),
    };
    let (mut parts, ()) = http::Request::new(()).into_parts();
    parts.method = outgoing.operation.method.clone();
    parts.uri = outgoing.uri.clone();
    parts.headers = outgoing.headers.clone();
    if let Some(id) = &request_id {
        parts.headers.insert(OPC_REQUEST_ID, id.clone());
    }
    outgoing.waits_for = WaitsFor::Signature;
    sign::sign(&mut parts, outgoing.payload(), principal, SystemTime::now()).await?;
    if client.config.logs_wire() {
        wire_log::sent(&parts, &outgoing.body, outgoing.operation);
    }
    let request = http::Request::from_parts(parts, outgoing.body.clone());
    if let Some(limit) = outgoing.limit
        && outgoing.is_late()
    {
        return Err(limit.is_up(WaitsFor::Signature));
    }
    let admission = match (admission, &outgoing.breaker) {
        (Some(admission), _) => Some(admission),
        (None, Some(breaker)) => Some(breaker.admit()?),
        (None, None) => None,
    };
    // An error names the last one that the service may have seen.
    outgoing.request_id = request_id;
    outgoing.waits_for = WaitsFor::Response;
    outgoing.sent += 1;
    outgoing.sent_at = Instant::now();
    debug!(request = outgoing.endpoint, attempt = outgoing.sent, "sending");
    let exchange = async {
        let answer = client.config.transport().send(request).await?;
        receive(answer, outgoing.operation, &outgoing.headers, &client.config).await
    };
    // Here and not only around the call: the circuit breaker is to know of a service that hangs.
    let own = limit.and_then(TimeLimit::of_attempt);
    let first = [outgoing.limit, own].into_iter().flatten().min_by_key(|limit| limit.ends);
    let result = before(first, exchange).await;
    let result = result.unwrap_or_else(|limit| Err(limit.is_up(outgoing.waits_for)));
    let result = result.map_err(|error| error.without_echo(&outgoing.headers));
    if let Err(error) = &result
        && error.kind() == ErrorKind::Argument
        && error.was_never_sent()
    {
        outgoing.sent -= 1;
    }
    if let Some(admission) = admission {
        admission.record(result.as_ref().err(), &mut outgoing.unit);
    }
    result
}

/// Reads the response to its end, unless its body is streamed. A status other than 2xx is an error.
async fn receive(
    answer: http::Response<ByteStream>,
    operation: &Operation,
    sent: &HeaderMap,
    config: &Config,
) -> Result<ResponseParts, Error> {
    let (parts, body) = answer.into_parts();
    let is_success = parts.status.is_success();
    if operation.streams && is_success {
        if config.logs_wire() {
            wire_log::received(parts.status, &parts.headers, b"", operation, sent);
        }
        return Ok((Response::new(parts.status, parts.headers, Bytes::new()), Some(body)));
    }
    let limit = if is_success { config.max_response_size() } else { MOST_OF_AN_ERROR };
    let Prefix { bytes, end } = match is_success && body.declares_more_than(limit) {
        true => Prefix { bytes: Bytes::new(), end: End::Cut },
        false => body.prefix(limit).await,
    };
    if config.logs_wire() {
        // Half a secret has no shape to be known by.
        let body = if let End::Broken(_) = end { b"" } else { &bytes[..] };
        wire_log::received(parts.status, &parts.headers, body, operation, sent);
    }
    match end {
        End::Complete if is_success => {
            Ok((Response::new(parts.status, parts.headers, bytes).with_readable_page()?, None))
        }
        End::Cut if is_success => {
            let message = format!(
                "the response is larger than {limit} bytes; raise the limit with \
                 `ConfigBuilder::with_max_response_size`"
            );
            Err(Error::decode(message, parts.status, parts.headers, Bytes::new()))
        }
        End::Complete | End::Cut => Err(Error::service(parts.status, parts.headers, bytes)),
        End::Broken(error) => Err(error.broken_off(parts.status, parts.headers, bytes)),
    }
}

/// Notes how the call ended.
fn trace(span: &Span, result: &Result<Received, Error>) {
    let (status, request_id, attempts) = match result {
        Ok(received) => (
            Some(received.response.status()),
            received.response.request_id(),
            received.call.attempts,
        ),
        Err(error) => (error.status(), error.request_id(), error.attempts()),
    };
    let status = status.map(|status| status.as_u16());
    span.record("status", status);
    span.record("opc_request_id", request_id);
    span.record("attempts", attempts);
    match result {
        Ok(_) => debug!(status, opc_request_id = request_id, attempts, "answered"),
        Err(error) => {
            let (kind, code, delay) = (error.kind(), error.code(), error.total_delay());
            debug!(status, opc_request_id = request_id, attempts, ?kind, code, ?delay, "failed");
        }
    }
}
