//! Answers that a test gives in place of the emulator, which keeps nothing that is written.

use std::time::Duration;

use bytes::Bytes;

use crate::fault::Fault;

/// The answer to a request that is signed and valid, queued by
/// [`Emulator::respond_next`](crate::Emulator::respond_next).
///
/// ```
/// use oci_sdk_emulator::Reply;
///
/// let stored = Reply::new(200, "").header("etag", "e1");
/// let created = Reply::new(200, r#"{"id": "ocid1.vcn.oc1.phx.example"}"#).times(2);
/// let content = Reply::new(200, "hello").header("content-type", "text/plain");
/// // A download that is interrupted.
/// let cut = Reply::new(200, vec![0; 1000]).cut_after(10);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a reply does nothing until an emulator is given it"]
pub struct Reply(Fault);

impl Reply {
    /// An answer with an `opc-request-id`. A body says `application/json` unless
    /// [`header`](Self::header) says otherwise.
    ///
    /// # Panics
    ///
    /// When the status is not between 100 and 999.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self(Fault::reply(status, body.into()))
    }

    /// Sets a header of the answer, in place of one with the same name.
    ///
    /// # Panics
    ///
    /// When name or value are not allowed in HTTP.
    pub fn header(self, name: &str, value: &str) -> Self {
        Self(self.0.header(name, value))
    }

    /// Answers so many requests, one by default.
    pub fn times(self, times: usize) -> Self {
        Self(self.0.times(times))
    }

    /// Waits before answering.
    pub fn after(self, delay: Duration) -> Self {
        Self(self.0.after(delay))
    }

    /// Sends only this many bytes of the body, whose `content-length` promises all of them, then
    /// closes the connection.
    pub fn cut_after(self, bytes: usize) -> Self {
        Self(self.0.cut_after(bytes))
    }

    pub(crate) fn to(self, operation: String) -> Fault {
        self.0.operation(operation)
    }
}
