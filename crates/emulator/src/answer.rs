//! The response to a request, before it is sent or broken by a fault.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header::CONTENT_TYPE};
use serde_json::Value;

pub(crate) use crate::content::Content;

/// The header with what exactly was wrong.
pub(crate) const REASON: &str = "emulator-reason";

/// The response to a request.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) content: Content,
}

impl Answer {
    /// Creates a response without a body.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), content: Content::Bytes(Bytes::new()) }
    }

    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        Self::of(status, "application/json", Content::Bytes(Bytes::from(body.to_string())))
    }

    /// Creates a response with a content type.
    pub(crate) fn of(status: StatusCode, content_type: &'static str, content: Content) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        Self { status, headers, content }
    }

    /// Returns the code and the message of an error; `None` for other responses.
    pub(crate) fn refusal(&self) -> Option<String> {
        if !self.status.is_client_error() && !self.status.is_server_error() {
            return None;
        }
        let body: Option<Value> = match &self.content {
            Content::Bytes(body) => serde_json::from_slice(body).ok(),
            _ => None,
        };
        let text = |name: &str| Some(body.as_ref()?.get(name)?.as_str()?.to_owned());
        let code = text("code").unwrap_or_else(|| self.status.to_string());
        // What exactly was wrong says more than the message of the real service.
        let reason = self.headers.get(REASON).and_then(|reason| reason.to_str().ok());
        match reason.map(str::to_owned).or_else(|| text("message")) {
            Some(message) => Some(format!("{code}: {message}")),
            None => Some(code),
        }
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
