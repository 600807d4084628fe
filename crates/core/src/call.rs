//! The way of a call: built once, signed and sent, sent again when the credentials were stale.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::SystemTime;

use aws_lc_rs::rand;
use bytes::Bytes;
use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Uri};
use tracing::{Instrument, Span, debug, debug_span, field, warn};

use crate::auth::{BoxFuture, Principal};
use crate::client::{CLIENT_INFO, Inner};
use crate::request::Received;
use crate::sign::{self, Payload};
use crate::{Body, ByteStream, Client, Error, ErrorKind, Operation, Request, Response};

const OPC_CLIENT_INFO: HeaderName = HeaderName::from_static("opc-client-info");
const OPC_REQUEST_ID: HeaderName = HeaderName::from_static("opc-request-id");

/// Which call an error belongs to.
#[derive(Debug, Clone)]
pub(crate) struct CallContext {
    pub(crate) operation: &'static str,
    /// Method and URL, without the query.
    pub(crate) endpoint: String,
    /// The id that was sent.
    pub(crate) request_id: String,
    /// How often the request was sent.
    pub(crate) attempts: u32,
}

/// Makes the call that `request` describes.
pub(crate) fn call(request: Request) -> BoxFuture<'static, Result<Received, Error>> {
    Box::pin(async move {
        let client: Client = request.client.clone();
        let span = debug_span!(
            "oci_call",
            service = client.0.service.name,
            operation = request.operation.id,
            status = field::Empty,
            opc_request_id = field::Empty,
        );
        let result = within_limit(&client.0, request).instrument(span.clone()).await;
        span.in_scope(|| trace(&span, &result));
        result
    })
}

/// Makes the call, and ends it when it takes longer than it may.
async fn within_limit(client: &Inner, request: Request) -> Result<Received, Error> {
    let limit = request.timeout.or(client.timeout);
    let operation = request.operation;
    let outgoing =
        Outgoing::new(client, request).map_err(|error| error.of_operation(operation.id))?;
    let exchange = exchange(client, &outgoing);
    let result = match limit {
        None => exchange.await,
        Some(limit) => tokio::time::timeout(limit, exchange).await.unwrap_or_else(|_| {
            let message = format!("no answer within the {limit:?} that the call may take");
            Err(Error::new(ErrorKind::Timeout, message))
        }),
    };
    let call = outgoing.context();
    match result {
        Ok((response, body)) => Ok(Received { call, response, body }),
        Err(error) => Err(client.advise(error.in_call(&call))),
    }
}

/// A request that is ready but for its signature.
struct Outgoing {
    operation: &'static Operation,
    uri: Uri,
    headers: HeaderMap,
    body: Body,
    endpoint: String,
    sent: AtomicU32,
}

impl Outgoing {
    fn new(client: &Inner, mut request: Request) -> Result<Self, Error> {
        let operation = request.operation;
        let target = request.target(client.endpoint.base_path())?;
        let origin = client.endpoint.origin();
        let uri = Uri::try_from(format!("{origin}{target}")).map_err(|source| {
            Error::argument(format!("`{target}` is too long or malformed for a URL"))
                .with_source(source)
        })?;
        // The headers that every call has, unless the caller set them.
        let headers = &mut request.headers;
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static(operation.accept));
        headers.entry(USER_AGENT).or_insert_with(|| client.user_agent.clone());
        headers.entry(OPC_CLIENT_INFO).or_insert(HeaderValue::from_static(CLIENT_INFO));
        headers.entry(OPC_REQUEST_ID).or_insert_with(new_request_id);
        Ok(Self {
            operation,
            endpoint: format!("{} {origin}{}", operation.method, uri.path()),
            uri,
            headers: request.headers,
            body: request.body,
            sent: AtomicU32::new(0),
        })
    }

    fn context(&self) -> CallContext {
        let request_id = self.headers.get(OPC_REQUEST_ID).and_then(|id| id.to_str().ok());
        CallContext {
            operation: self.operation.id,
            endpoint: self.endpoint.clone(),
            request_id: request_id.unwrap_or_default().to_owned(),
            attempts: self.sent.load(Ordering::Relaxed),
        }
    }

    fn payload(&self) -> Payload<'_> {
        let body = self.body.as_bytes();
        if self.operation.sign_body {
            Payload::Bytes(body)
        } else {
            Payload::Unsigned(body.len() as u64)
        }
    }
}

/// What came back: the answer, and its body where that is streamed.
type Answer = (Response<()>, Option<ByteStream>);

/// Sends the request, and once more when the service did not know the credentials and newer ones
/// are to be had.
async fn exchange(client: &Inner, outgoing: &Outgoing) -> Result<Answer, Error> {
    let principal = client.credentials.principal().await?;
    let error = match attempt(client, outgoing, &principal).await {
        Err(error) if error.is_unauthorized() => error,
        result => return result,
    };
    match client.credentials.refresh(&principal).await {
        Ok(true) => {
            let principal = client.credentials.principal().await?;
            attempt(client, outgoing, &principal).await
        }
        Ok(false) => Err(error),
        Err(reason) => {
            warn!(%reason, "the credentials were refused, and could not be renewed");
            Err(error.with_advice(reason.message()))
        }
    }
}

/// Signs the request, sends it, and reads the answer.
async fn attempt(
    client: &Inner,
    outgoing: &Outgoing,
    principal: &Principal,
) -> Result<Answer, Error> {
    let (mut parts, ()) = http::Request::new(()).into_parts();
    parts.method = outgoing.operation.method.clone();
    parts.uri = outgoing.uri.clone();
    parts.headers = outgoing.headers.clone();
    sign::sign(&mut parts, outgoing.payload(), principal, SystemTime::now()).await?;
    let request = http::Request::from_parts(parts, outgoing.body.clone());

    let attempt = outgoing.sent.fetch_add(1, Ordering::Relaxed) + 1;
    debug!(request = outgoing.endpoint, attempt, "sending");
    let answer = client.transport.send(request).await?;
    receive(answer, outgoing.operation.streams).await
}

/// Reads the answer to its end, unless its body is to be streamed; anything but 2xx is an error.
async fn receive(answer: http::Response<ByteStream>, streams: bool) -> Result<Answer, Error> {
    let (parts, body) = answer.into_parts();
    if streams && parts.status.is_success() {
        return Ok((Response::new(parts.status, parts.headers, Bytes::new()), Some(body)));
    }
    match body.bytes().await {
        Ok(raw) if parts.status.is_success() => {
            Ok((Response::new(parts.status, parts.headers, raw), None))
        }
        Ok(raw) => Err(Error::service(parts.status, parts.headers, raw)),
        Err(error) => Err(error.broken_off(parts.status, parts.headers)),
    }
}

/// Notes how the call ended.
fn trace(span: &Span, result: &Result<Received, Error>) {
    let (status, request_id) = match result {
        Ok(received) => (Some(received.response.status()), received.response.request_id()),
        Err(error) => (error.status(), error.request_id()),
    };
    let status = status.map(|status| status.as_u16());
    span.record("status", status);
    span.record("opc_request_id", request_id);
    match result {
        Ok(_) => debug!(status, opc_request_id = request_id, "answered"),
        Err(error) => {
            let (kind, code, attempts) = (error.kind(), error.code(), error.attempts());
            debug!(status, opc_request_id = request_id, ?kind, code, attempts, "failed");
        }
    }
}

/// 32 random hexadecimal digits.
fn new_request_id() -> HeaderValue {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut random = [0; 16];
    // Only fails where the machine has no randomness; the id then is all zeros, and the service
    // still adds its own.
    _ = rand::fill(&mut random);
    let mut id = [0; 32];
    for (digits, byte) in id.chunks_exact_mut(2).zip(random) {
        digits[0] = DIGITS[usize::from(byte >> 4)];
        digits[1] = DIGITS[usize::from(byte & 15)];
    }
    HeaderValue::from_bytes(&id).expect("hexadecimal digits are valid in a header")
}
