//! Responses that a test defines.

use std::time::Duration;

use bytes::Bytes;

use crate::fault::Fault;

/// The response to a signed and valid request, queued by
/// [`Emulator::respond_next`](crate::Emulator::respond_next).
///
/// ```
/// use oci_sdk_emulator::Reply;
///
/// let stored = Reply::new(200, "").header("etag", "e1");
/// let created = Reply::new(200, r#"{"id": "ocid1.vcn.oc1.phx.example"}"#).times(2);
/// let content = Reply::new(200, "hello").header("content-type", "text/plain");
/// // A truncated download.
/// let cut = Reply::new(200, vec![0; 1000]).cut_after(10);
/// // A stream of events that fails in the middle.
/// let events = "data: {\"text\": \"Hello\"}\n\ndata: {\"code\": \"500\", \"message\": \"failed\"}\n\n";
/// let stream = Reply::new(200, events).header("content-type", "text/event-stream");
/// ```
#[derive(Clone, Debug)]
#[must_use = "a reply does nothing until it is passed to an emulator"]
pub struct Reply(Fault);

impl Reply {
    /// Creates a response with an `opc-request-id`. The content type of a body is `application/json`
    /// unless [`header`](Self::header) overrides it.
    ///
    /// # Panics
    ///
    /// When the status is not between 100 and 999.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self(Fault::reply(status, body.into()))
    }

    /// Sets a header of the response, replacing one with the same name.
    ///
    /// # Panics
    ///
    /// When the name or the value is not valid in HTTP.
    pub fn header(self, name: &str, value: &str) -> Self {
        Self(self.0.header(name, value))
    }

    /// Sets the number of requests that get this response; one by default.
    pub fn times(self, times: usize) -> Self {
        Self(self.0.times(times))
    }

    /// Delays the response.
    pub fn after(self, delay: Duration) -> Self {
        Self(self.0.after(delay))
    }

    /// Sends only this number of bytes of the body, with the `content-length` of the whole body, then
    /// closes the connection.
    pub fn cut_after(self, bytes: usize) -> Self {
        Self(self.0.cut_after(bytes))
    }

    /// Delays each event of a response with the content type `text/event-stream`.
    pub fn pace(self, delay: Duration) -> Self {
        Self(self.0.pace(delay))
    }

    pub(crate) fn to(self, operation: String) -> Fault {
        self.0.operation(operation)
    }
}
