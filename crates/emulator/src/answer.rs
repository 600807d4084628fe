//! The answer to a request, before it is sent or broken by a fault.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header::CONTENT_TYPE};
use serde_json::Value;

pub(crate) use crate::content::Content;

/// The answer to a request.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) content: Content,
}

impl Answer {
    /// Creates an answer without a body.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), content: Content::Bytes(Bytes::new()) }
    }

    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        Self::of(status, "application/json", Content::Bytes(Bytes::from(body.to_string())))
    }

    /// Creates an answer with a content type.
    pub(crate) fn of(status: StatusCode, content_type: &'static str, content: Content) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        Self { status, headers, content }
    }

    /// Sets a header. A value that HTTP does not allow is left out.
    pub(crate) fn header(mut self, name: &'static str, value: impl AsRef<[u8]>) -> Self {
        match HeaderValue::from_bytes(value.as_ref()) {
            Ok(value) => {
                self.headers.insert(name, value);
            }
            Err(error) => tracing::warn!(%error, "cannot send the header {name}"),
        }
        self
    }
}
