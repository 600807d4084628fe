//! The replies of a mock.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use serde::Serialize;
use serde_json::json;

use super::chunks::Chunks;
use super::request::RecordedRequest;
use crate::error::{Error, ErrorKind};
use crate::net::body::byte_stream::ByteStream;
use crate::net::request_id::OPC_REQUEST_ID;

/// A reply of a [`Mock`](super::Mock): a response, or a failure of the connection.
///
/// Every value that serde can serialize converts to a reply with status 200 and the value as JSON,
/// so that models of service crates are passed as they are. An [`Error`] converts to a reply that
/// fails with it.
///
/// A response has an `opc-request-id` unless [`with_header`](Self::with_header) sets another one:
/// `mock-1` for the first request of the mock, and so on.
///
/// # Example
///
/// ```
/// use oci_sdk_core::testing::{Mock, Reply};
/// use serde_json::json;
///
/// let job = json!({ "id": "ocid1.a" });
/// let mock = Mock::new()
///     .on("GetJob", Reply::json(&job).with_header("etag", "e1"))
///     .on("CreateJob", Reply::status(503).times(2).then(job))
///     .on("UpdateJob", Reply::error(409, "IncorrectState", "the job is being deleted"))
///     .on("DeleteJob", Reply::empty().with_header("opc-work-request-id", "ocid1.w"))
///     .on("ListJobs", Reply::pages([vec![json!({ "id": "a" })], vec![json!({ "id": "b" })]]));
/// ```
#[derive(Clone)]
#[must_use = "a reply does nothing until it is passed to `Mock::on`"]
pub struct Reply {
    source: Source,
    /// `None` for the status of the source.
    status: Option<StatusCode>,
    headers: HeaderMap,
    /// The number of bytes after which the connection breaks.
    cut_after: Option<usize>,
}

#[derive(Clone)]
enum Source {
    Body(Body),
    Failure(Failure),
    Hang,
    Function(Arc<dyn Respond>),
}

#[derive(Clone)]
struct Body {
    status: StatusCode,
    content_type: Option<&'static str>,
    chunks: Vec<Bytes>,
    /// Whether the response declares the length of its body.
    has_length: bool,
}

#[derive(Clone)]
enum Failure {
    Refused,
    Timeout,
    Reset,
    Given(Arc<Error>),
}

trait Respond: Fn(&RecordedRequest) -> Reply + Send + Sync {}
impl<F: Fn(&RecordedRequest) -> Reply + Send + Sync> Respond for F {}

const JSON: &str = "application/json";
const OCTETS: &str = "application/octet-stream";

impl Reply {
    /// Creates a reply with status 200 and a JSON body.
    ///
    /// # Panics
    ///
    /// If the value cannot be serialized as JSON.
    #[track_caller]
    pub fn json(value: impl Serialize) -> Self {
        Self::whole(StatusCode::OK, JSON, json_of(value))
    }

    /// Creates a reply with status 204, without a body.
    pub fn empty() -> Self {
        Self::without_body(StatusCode::NO_CONTENT)
    }

    /// Creates a reply with status 200 and plain text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::whole(StatusCode::OK, "text/plain; charset=utf-8", text.into())
    }

    /// Creates a reply with status 200 and bytes.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::whole(StatusCode::OK, OCTETS, bytes)
    }

    /// Creates a reply with status 200 and a body that arrives in these chunks, without a declared
    /// length.
    ///
    /// ```
    /// use oci_sdk_core::testing::Reply;
    ///
    /// let split = Reply::chunks(["data: {\"te", "xt\": \"a\"}\n\n"])
    ///     .with_header("content-type", "text/event-stream");
    /// ```
    pub fn chunks(chunks: impl IntoIterator<Item = impl Into<Bytes>>) -> Self {
        Self::of(Source::Body(Body {
            status: StatusCode::OK,
            content_type: Some(OCTETS),
            chunks: chunks.into_iter().map(Into::into).collect(),
            has_length: false,
        }))
    }

    /// Creates a reply with status 200 and server-sent events, whose data are these values as JSON.
    /// Each event is a chunk. The page [Streaming](crate::guide::streaming) has an example with a
    /// client.
    ///
    /// ```
    /// use oci_sdk_core::testing::{Mock, Reply};
    /// use serde_json::json;
    ///
    /// let events = [json!({ "text": "Hello" }), json!({ "text": " there" })];
    /// let mock = Mock::new()
    ///     .on("Chat", Reply::events(&events))
    ///     .on("GenerateText", Reply::events(&events).cut_after(30));
    /// ```
    ///
    /// # Panics
    ///
    /// If a value cannot be serialized as JSON.
    #[track_caller]
    pub fn events(events: impl IntoIterator<Item = impl Serialize>) -> Self {
        let mut chunks = Vec::new();
        for event in events {
            chunks.push([b"data: ", &json_of(event)[..], b"\n\n"].concat());
        }
        let mut reply = Self::chunks(chunks);
        if let Source::Body(body) = &mut reply.source {
            body.content_type = Some("text/event-stream");
        }
        reply
    }

    /// Creates the replies to a list: each request gets the page that its query parameter `page`
    /// selects, with the token of the next one in the header `opc-next-page`. A page is the body as
    /// a whole: mostly a list, in some services an object with a field `items`.
    ///
    /// An unknown token is an error 400 `InvalidParameter`. For a list that has its tokens elsewhere,
    /// such as `ListObjects`, pass the pages to [`Replies::sequence`](super::Replies::sequence).
    ///
    /// # Panics
    ///
    /// If a page cannot be serialized as JSON.
    #[track_caller]
    pub fn pages(pages: impl IntoIterator<Item = impl Serialize>) -> Self {
        let mut bodies = Vec::new();
        for page in pages {
            bodies.push(Bytes::from(json_of(page)));
        }
        if bodies.is_empty() {
            bodies.push(Bytes::from_static(b"[]"));
        }
        Self::from_fn(move |request| {
            let token = request.query_parameter("page");
            let number = match token {
                None => Some(1),
                Some(token) => token.strip_prefix(PAGE).and_then(|number| number.parse().ok()),
            };
            let body = number.and_then(|number: usize| bodies.get(number.checked_sub(1)?));
            match (body, number) {
                (Some(body), Some(number)) if number < bodies.len() => {
                    Self::whole(StatusCode::OK, JSON, body.clone())
                        .with_header("opc-next-page", &format!("{PAGE}{}", number + 1))
                }
                (Some(body), _) => Self::whole(StatusCode::OK, JSON, body.clone()),
                (None, _) => {
                    let message = format!(
                        "unknown page token: the mock has {} pages, and the tokens that it returned",
                        bodies.len()
                    );
                    Self::error(400, "InvalidParameter", &message)
                }
            }
        })
    }

    /// Creates a reply with this status: from 400 on an error with the usual code of the status,
    /// such as `TooManyRequests` for 429, and below it a response without a body.
    ///
    /// # Panics
    ///
    /// If the status is not between 200 and 599.
    #[track_caller]
    pub fn status(status: u16) -> Self {
        match usual_code(status) {
            Some(code) => Self::error(status, code, "a reply of the mock"),
            None => Self::without_body(status_code(status)),
        }
    }

    /// Creates an error of the service: a status, a code such as `IncorrectState`, and a message.
    ///
    /// # Panics
    ///
    /// If the status is not between 200 and 599.
    #[track_caller]
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        let body = json!({ "code": code, "message": message });
        Self::whole(status_code(status), JSON, body.to_string())
    }

    /// Creates a failure to connect: an error with [`ErrorKind::Connect`].
    pub fn connection_refused() -> Self {
        Self::of(Source::Failure(Failure::Refused))
    }

    /// Creates a connection that is lost before the response: an error with
    /// [`ErrorKind::Transport`]. See [`cut_after`](Self::cut_after) for one that is lost later.
    pub fn connection_reset() -> Self {
        Self::of(Source::Failure(Failure::Reset))
    }

    /// Creates a timeout of the connection: an error with [`ErrorKind::Timeout`], which occurs at
    /// once.
    pub fn timeout() -> Self {
        Self::of(Source::Failure(Failure::Timeout))
    }

    /// Creates a reply that never arrives, for tests of timeouts and of cancellation. With the
    /// paused clock of tokio (`#[tokio::test(start_paused = true)]`), the timeout of the call passes
    /// at once.
    pub fn hang() -> Self {
        Self::of(Source::Hang)
    }

    /// Creates a reply that `respond` computes from the request. What it returns converts to a
    /// reply.
    ///
    /// ```
    /// use oci_sdk_core::testing::{Mock, Reply};
    /// use serde_json::json;
    ///
    /// let mock = Mock::new()
    ///     .on("GetJob", Reply::from_fn(|request| json!({ "id": request.path_parameter("jobId") })))
    ///     .on("CreateJob", Reply::from_fn(|request| match &request.json()["displayName"] {
    ///         name if name.is_null() => Reply::status(400),
    ///         name => Reply::json(json!({ "id": "ocid1.a", "displayName": name })),
    ///     }));
    /// ```
    pub fn from_fn<F, R>(respond: F) -> Self
    where
        F: Fn(&RecordedRequest) -> R + Send + Sync + 'static,
        R: Into<Self>,
    {
        Self::of(Source::Function(Arc::new(move |request: &RecordedRequest| {
            respond(request).into()
        })))
    }

    /// Sets the status, for example 201. A failure of the connection stays as it is.
    ///
    /// # Panics
    ///
    /// If the status is not between 200 and 599.
    #[track_caller]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = Some(status_code(status));
        self
    }

    /// Sets a header, such as `etag`, `opc-next-page`, `opc-work-request-id`, `opc-request-id` or
    /// `retry-after`. A failure of the connection stays as it is.
    ///
    /// # Panics
    ///
    /// If the name or the value is not valid in HTTP.
    #[track_caller]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => _ = self.headers.insert(name, value),
            (Err(error), _) => panic!("invalid header name `{}`: {error}", name.escape_debug()),
            (_, Err(error)) => panic!("invalid value of header `{name}`: {error}"),
        }
        self
    }

    /// Breaks the connection after so many bytes of the body: reading it fails with
    /// [`ErrorKind::Transport`].
    pub fn cut_after(mut self, bytes: usize) -> Self {
        self.cut_after = Some(bytes);
        self
    }

    /// Replies to a request, the `number`th of the mock.
    pub(super) async fn send(
        self,
        request: &RecordedRequest,
        number: usize,
    ) -> Result<http::Response<ByteStream>, Error> {
        let reply = self.resolved(request);
        let Body { status, content_type, mut chunks, has_length } = match reply.source {
            Source::Body(body) => body,
            Source::Failure(failure) => return Err(failure.error(request)),
            Source::Hang => std::future::pending().await,
            Source::Function(_) => unreachable!("a resolved reply is no function"),
        };
        let mut headers = reply.headers;
        let mut set_default = |name: HeaderName, value: HeaderValue| {
            headers.entry(name).or_insert(value);
        };
        if let Some(content_type) = content_type {
            set_default(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        let length: usize = chunks.iter().map(Bytes::len).sum();
        if has_length {
            set_default(CONTENT_LENGTH, HeaderValue::from(length));
        }
        if let Ok(id) = HeaderValue::try_from(format!("mock-{number}")) {
            set_default(OPC_REQUEST_ID, id);
        }
        if *request.method() == Method::HEAD {
            chunks.clear();
        }
        let body = match reply.cut_after {
            Some(bytes) => Chunks::cut(chunks, bytes),
            None => Chunks { chunks: VecDeque::from(chunks), end: None },
        };
        let mut response = http::Response::new(ByteStream::new(body));
        *response.status_mut() = reply.status.unwrap_or(status);
        *response.headers_mut() = headers;
        Ok(response)
    }

    /// Returns what a function replies, with the settings of this reply.
    fn resolved(mut self, request: &RecordedRequest) -> Self {
        while let Source::Function(respond) = &self.source {
            let inner = respond(request);
            let mut headers = inner.headers;
            headers.extend(self.headers);
            self = Self {
                source: inner.source,
                status: self.status.or(inner.status),
                headers,
                cut_after: self.cut_after.or(inner.cut_after),
            };
        }
        self
    }

    fn of(source: Source) -> Self {
        Self { source, status: None, headers: HeaderMap::new(), cut_after: None }
    }

    fn whole(status: StatusCode, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        let (content_type, chunks) = (Some(content_type), vec![body.into()]);
        Self::of(Source::Body(Body { status, content_type, chunks, has_length: true }))
    }

    fn without_body(status: StatusCode) -> Self {
        let (content_type, chunks) = (None, Vec::new());
        Self::of(Source::Body(Body { status, content_type, chunks, has_length: false }))
    }
}

impl Failure {
    /// Returns the error, in the words of the HTTP transport.
    fn error(self, request: &RecordedRequest) -> Error {
        let host = request.uri().host().unwrap_or_default();
        match self {
            Self::Refused => {
                let message = format!("cannot connect to {host}: connection refused");
                Error::new(ErrorKind::Connect, message)
            }
            Self::Timeout => Error::new(ErrorKind::Timeout, format!("request to {host} timed out")),
            Self::Reset => {
                let message = format!("request to {host} failed: connection reset");
                Error::new(ErrorKind::Transport, message)
            }
            Self::Given(error) => error.retold(),
        }
    }
}

impl<T: Serialize> From<T> for Reply {
    #[track_caller]
    fn from(value: T) -> Self {
        Self::json(value)
    }
}

impl From<Error> for Reply {
    fn from(error: Error) -> Self {
        Self::of(Source::Failure(Failure::Given(Arc::new(error))))
    }
}

impl fmt::Debug for Reply {
    /// Omits the headers and the body, which may contain secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::Body(body) => {
                let status = self.status.unwrap_or(body.status).as_u16();
                let length: usize = body.chunks.iter().map(Bytes::len).sum();
                write!(formatter, "Reply({status}, {length} bytes)")
            }
            Source::Failure(Failure::Refused) => formatter.write_str("Reply(connection refused)"),
            Source::Failure(Failure::Timeout) => formatter.write_str("Reply(timeout)"),
            Source::Failure(Failure::Reset) => formatter.write_str("Reply(connection reset)"),
            Source::Failure(Failure::Given(error)) => write!(formatter, "Reply({error})"),
            Source::Hang => formatter.write_str("Reply(hang)"),
            Source::Function(_) => formatter.write_str("Reply(function)"),
        }
    }
}

/// The beginning of the page tokens.
const PAGE: &str = "mock-page-";

#[track_caller]
fn json_of(value: impl Serialize) -> Vec<u8> {
    match serde_json::to_vec(&value) {
        Ok(json) => json,
        Err(error) => panic!("cannot serialize the reply as JSON: {error}"),
    }
}

#[track_caller]
fn status_code(status: u16) -> StatusCode {
    match StatusCode::from_u16(status) {
        Ok(code) if (200..600).contains(&status) => code,
        _ => panic!("invalid status `{status}`: a response has one from 200 to 599"),
    }
}

/// Returns the code that services send with a status; `None` below 400.
fn usual_code(status: u16) -> Option<&'static str> {
    Some(match status {
        ..400 => return None,
        400 => "InvalidParameter",
        401 => "NotAuthenticated",
        402 => "SignUpRequired",
        403 => "NotAllowed",
        404 => "NotAuthorizedOrNotFound",
        405 => "MethodNotAllowed",
        409 => "IncorrectState",
        412 => "NoEtagMatch",
        413 => "RequestEntityTooLarge",
        429 => "TooManyRequests",
        501 => "MethodNotImplemented",
        502 | 503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        _ => "InternalServerError",
    })
}
