//! A request whose body was read.

use axum::{
    body::Body,
    extract::{DefaultBodyLimit, FromRequest},
};
use bytes::Bytes;
use http::{HeaderValue, Request, StatusCode, header::HOST, request::Parts};

use crate::{
    error_body::{ErrorBody, usual_code},
    signature::SignedRequest,
};

/// Bodies are kept in memory; larger ones are rejected.
const MAX_BODY: usize = 256 << 20;

/// A request whose body was read.
pub(crate) struct ReceivedRequest {
    pub(crate) parts: Parts,
    /// Path and query, not decoded.
    pub(crate) target: String,
    pub(crate) body: Bytes,
}

impl ReceivedRequest {
    /// Reads the body. The error comes with the head of the request, for the `opc-request-id`.
    pub(crate) async fn read(request: Request<Body>) -> Result<Self, (ErrorBody, Box<Parts>)> {
        let (mut parts, body) = request.into_parts();
        // HTTP/2 and the absolute form of HTTP/1 have the host in the URI.
        if let Some(host) = parts.uri.authority()
            && !parts.headers.contains_key(HOST)
            && let Ok(host) = HeaderValue::from_str(host.as_str())
        {
            parts.headers.insert(HOST, host);
        }
        let target = parts.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
        match read_body(body).await {
            Ok(body) => Ok(Self { parts, target, body }),
            Err(error) => Err((error, Box::new(parts))),
        }
    }

    pub(crate) fn path(&self) -> &str {
        self.target.split_once('?').map_or(&self.target, |(path, _)| path)
    }

    pub(crate) fn query(&self) -> Option<&str> {
        self.target.split_once('?').map(|(_, query)| query)
    }

    /// Returns the parts that a signature covers.
    pub(crate) fn signed(&self) -> SignedRequest<'_> {
        SignedRequest {
            method: &self.parts.method,
            target: &self.target,
            headers: &self.parts.headers,
            body: &self.body,
        }
    }
}

async fn read_body(body: Body) -> Result<Bytes, ErrorBody> {
    let mut request = Request::new(body);
    DefaultBodyLimit::max(MAX_BODY).apply(&mut request);
    Bytes::from_request(request, &()).await.map_err(|rejection| match rejection.status() {
        status @ StatusCode::PAYLOAD_TOO_LARGE => ErrorBody::new(
            status,
            usual_code(status),
            format!("the body has more than {MAX_BODY} bytes"),
        ),
        _ => ErrorBody::new(
            StatusCode::BAD_REQUEST,
            "CannotParseRequest",
            format!("the body is truncated or malformed: {}", rejection.body_text()),
        ),
    })
}
