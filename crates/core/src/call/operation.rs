//! The description of an operation.
//!
//! Generated code declares each as a `static`; hand-written code does the same to call an operation
//! that no crate covers yet.

use http::Method;

/// An operation of a service.
///
/// # Example
///
/// ```
/// use http::Method;
/// use oci_sdk_core::Operation;
///
/// static GET_VCN: Operation = Operation::new(Method::GET, "GetVcn", "/vcns/{vcnId}");
/// assert_eq!(GET_VCN.id, "GetVcn");
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The HTTP method.
    pub method: Method,
    /// The operation id in Oracle's API, such as `ListWorkRequests`.
    pub id: &'static str,
    /// The path below the base path, with parameters in braces.
    pub path: &'static str,
    /// The URL of the operation in Oracle's API reference.
    pub reference: &'static str,
    /// The value of the `accept` header.
    pub accept: &'static str,
    /// The default content type of a body of bytes.
    pub content_type: &'static str,
    /// Whether the signature covers the body of a POST, PUT or PATCH.
    pub sign_body: bool,
    /// Whether the body of the response is streamed instead of read into memory.
    pub streams: bool,
    /// Whether Oracle's own SDKs retry it by default.
    /// [`RetryPolicy::documented_defaults`](crate::RetryPolicy::documented_defaults) retries no
    /// other operation, and a POST or PATCH without retry token is only retried after a 5xx if it
    /// is set.
    pub retried_by_default: bool,
    /// Whether it takes an `opc-retry-token`, by which the service recognizes a retry.
    pub takes_retry_token: bool,
    /// Whether a body larger than 1 MiB is sent with `Expect: 100-continue`.
    pub expects_continue: bool,
    /// The field of the body that requests a stream of events instead of a response as a whole, by
    /// its path, such as `chatRequest.isStream`. [`Request::send_events`](crate::Request::send_events)
    /// sets it to true; a request that is sent otherwise is an error if it is true.
    pub events_when: Option<&'static str>,
    /// The fields of its bodies that the wire log redacts.
    pub secret_fields: &'static [&'static str],
}

impl Operation {
    /// Whether it may change something.
    pub(crate) fn changes_something(&self) -> bool {
        !matches!(self.method, Method::GET | Method::HEAD)
    }

    /// Returns the names of its path parameters.
    pub(crate) fn path_parameters(&self) -> impl DoubleEndedIterator<Item = &'static str> + use<> {
        let parts = self.path.split('{').filter_map(|part| part.split_once('}'));
        parts.map(|(name, _)| name)
    }

    /// Creates an operation with JSON bodies.
    pub const fn new(method: Method, id: &'static str, path: &'static str) -> Self {
        Self {
            method,
            id,
            path,
            reference: "",
            accept: "application/json",
            content_type: "application/octet-stream",
            sign_body: true,
            streams: false,
            retried_by_default: true,
            takes_retry_token: false,
            expects_continue: false,
            events_when: None,
            secret_fields: &[],
        }
    }

    /// Sets the URL of the operation in Oracle's API reference.
    #[must_use]
    pub const fn with_reference(mut self, url: &'static str) -> Self {
        self.reference = url;
        self
    }

    /// Sets the `accept` header.
    #[must_use]
    pub const fn with_accept(mut self, accept: &'static str) -> Self {
        self.accept = accept;
        self
    }

    /// Sets the default content type of a body of bytes.
    #[must_use]
    pub const fn with_content_type(mut self, media: &'static str) -> Self {
        self.content_type = media;
        self
    }

    /// Excludes the body from the signature.
    #[must_use]
    pub const fn with_unsigned_body(mut self) -> Self {
        self.sign_body = false;
        self
    }

    /// Streams the body of the response instead of reading it into memory.
    #[must_use]
    pub const fn with_stream(mut self) -> Self {
        self.streams = true;
        self
    }

    /// Declares that Oracle's own SDKs do not retry it by default.
    #[must_use]
    pub const fn without_default_retry(mut self) -> Self {
        self.retried_by_default = false;
        self
    }

    /// Sends an `opc-retry-token` with calls that may be retried.
    #[must_use]
    pub const fn with_retry_token(mut self) -> Self {
        self.takes_retry_token = true;
        self
    }

    /// Sends `Expect: 100-continue` with a large body.
    #[must_use]
    pub const fn with_expect_continue(mut self) -> Self {
        self.expects_continue = true;
        self
    }

    /// Sets the field of the body that requests a stream of events.
    #[must_use]
    pub const fn with_events_when(mut self, field: &'static str) -> Self {
        self.events_when = Some(field);
        self
    }

    /// Redacts these fields of its bodies in the wire log.
    #[must_use]
    pub const fn with_secret_fields(mut self, names: &'static [&'static str]) -> Self {
        self.secret_fields = names;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_parameters_are_those_of_the_path() {
        let get = |path| Operation::new(Method::GET, "Get", path);
        let names = |path| get(path).path_parameters().collect::<Vec<_>>();
        assert_eq!(names("/a/{aId}/b/{bId}/c"), ["aId", "bId"]);
        assert!(names("/a").is_empty());
    }
}
