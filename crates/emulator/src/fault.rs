//! Faults on demand: failures of networks, load balancers and overloaded services.

use std::{collections::VecDeque, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header::CONTENT_TYPE};

use crate::{
    answer::{Answer, Content},
    error_body::{ErrorBody, usual_code},
};

/// A failure of a request, queued by
/// [`Emulator::fail_next`](crate::Emulator::fail_next).
///
/// ```
/// use std::time::Duration;
/// use oci_sdk_emulator::Fault;
///
/// // Throttled twice, then successful.
/// let throttled = Fault::status(429).header("retry-after", "1").times(2);
/// // The error page of a proxy, after a delay.
/// let proxy = Fault::response(502, "<html>Bad Gateway</html>")
///     .header("content-type", "text/html")
///     .after(Duration::from_millis(5));
/// // A download that is truncated in the middle of the real response.
/// let cut = Fault::none().cut_after(10).operation("GetWorkRequest");
/// ```
#[derive(Clone, Debug)]
#[must_use = "a fault does nothing until it is passed to an emulator"]
pub struct Fault {
    pub(crate) operation: Option<String>,
    pub(crate) times: usize,
    /// Applies to valid requests only.
    pub(crate) needs_valid: bool,
    pub(crate) delay: Duration,
    pub(crate) headers: HeaderMap,
    pub(crate) cut_after: Option<usize>,
    /// The delay before each event of a stream.
    pub(crate) pace: Duration,
    pub(crate) kind: Kind,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// The real response.
    Real,
    /// Replaces the response. OCI errors have a request id, error pages of proxies do not.
    Canned { response: Answer, has_request_id: bool },
    /// The connection ends before a response.
    Close { reset: bool },
    /// The real response, but the token of the next page is the one of this page.
    RepeatedPage,
}

impl Fault {
    /// Whether the real response is sent, perhaps with changes.
    pub(crate) fn keeps_response(&self) -> bool {
        matches!(self.kind, Kind::Real | Kind::RepeatedPage)
    }

    /// Whether there is a response at all.
    pub(crate) fn has_response(&self) -> bool {
        !matches!(self.kind, Kind::Close { .. })
    }

    /// Returns a short description, such as `status 429`.
    pub(crate) fn describe(&self) -> String {
        let kind = match &self.kind {
            Kind::Canned { response, .. } if self.needs_valid => {
                format!("queued response {}", response.status.as_u16())
            }
            Kind::Canned { response, .. } => format!("status {}", response.status.as_u16()),
            Kind::Real if self.delay == Duration::MAX => "hang".to_owned(),
            Kind::Real if self.delay > Duration::ZERO => format!("delay of {:?}", self.delay),
            Kind::Real => "changed response".to_owned(),
            Kind::Close { reset: false } => "closed connection".to_owned(),
            Kind::Close { reset: true } => "reset connection".to_owned(),
            Kind::RepeatedPage => "repeated page".to_owned(),
        };
        match self.cut_after {
            Some(bytes) => format!("{kind}, cut after {bytes} bytes"),
            None => kind,
        }
    }

    fn of(kind: Kind) -> Self {
        Self {
            operation: None,
            times: 1,
            needs_valid: false,
            delay: Duration::ZERO,
            headers: HeaderMap::new(),
            cut_after: None,
            pace: Duration::ZERO,
            kind,
        }
    }

    /// Creates an OCI error with the usual code of the status, such as `TooManyRequests` for 429.
    ///
    /// # Panics
    ///
    /// When the status is not between 100 and 999.
    pub fn status(status: u16) -> Self {
        let code = usual_code(status_code(status));
        Self::error(status, code, "a fault of the test")
    }

    /// Creates an OCI error: `{"code": ..., "message": ...}`.
    ///
    /// # Panics
    ///
    /// When the status is not between 100 and 999.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        let error = ErrorBody::new(status_code(status), code.to_owned(), message);
        Self::of(Kind::Canned { response: error.response(), has_request_id: true })
    }

    /// Creates any response, such as HTML, an empty body, or half a JSON document. The content type is
    /// `application/json` unless [`header`](Self::header) overrides it. There is no `opc-request-id`.
    ///
    /// # Panics
    ///
    /// When the status is not between 100 and 999.
    pub fn response(status: u16, body: impl Into<Bytes>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let response =
            Answer { status: status_code(status), headers, content: Content::Bytes(body.into()) };
        Self::of(Kind::Canned { response, has_request_id: false })
    }

    /// Creates the fault behind a [`Reply`](crate::Reply).
    pub(crate) fn reply(status: u16, body: Bytes) -> Self {
        let is_empty = body.is_empty();
        let mut reply = Self { needs_valid: true, ..Self::response(status, body) };
        if let Kind::Canned { response, has_request_id } = &mut reply.kind {
            *has_request_id = true;
            if is_empty {
                response.headers.clear();
            }
        }
        reply
    }

    /// Closes the connection without a response.
    pub fn close() -> Self {
        Self::of(Kind::Close { reset: false })
    }

    /// Resets the connection (TCP RST) without a response.
    pub fn reset() -> Self {
        Self::of(Kind::Close { reset: true })
    }

    /// Sends no response and keeps the connection open, so that the client runs into its timeout.
    pub fn hang() -> Self {
        Self::none().after(Duration::MAX)
    }

    /// Sends the real response with the page token of the request as `opc-next-page`: a client that does
    /// not detect it loops forever. Requests for a first page are not affected.
    pub fn repeated_page() -> Self {
        Self::of(Kind::RepeatedPage)
    }

    /// Sends the real response; to be combined with [`after`](Self::after), [`header`](Self::header) or
    /// [`cut_after`](Self::cut_after).
    pub fn none() -> Self {
        Self::of(Kind::Real)
    }

    /// Delays the response.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sets a header of the response, replacing one with the same name.
    ///
    /// # Panics
    ///
    /// When the name or the value is not valid in HTTP.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name: HeaderName = name.parse().expect("the name of a header");
        let value: HeaderValue = value.parse().expect("the value of a header");
        self.headers.insert(name, value);
        self
    }

    /// Sends only this number of bytes of the body, with the `content-length` of the whole body, then
    /// closes the connection. A stream of events, which has no length, ends within an event.
    pub fn cut_after(mut self, bytes: usize) -> Self {
        self.cut_after = Some(bytes);
        self
    }

    /// Delays each event of a response with the content type `text/event-stream`, so that a client sees them
    /// arrive one after another. Other responses are not affected.
    pub fn pace(mut self, delay: Duration) -> Self {
        self.pace = delay;
        self
    }

    /// Sets the number of requests that the fault applies to; one by default.
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Limits the fault to requests of this operation, such as `ListWorkRequests`.
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operation = Some(id.into());
        self
    }
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).expect("a status between 100 and 999")
}

/// The queue of faults.
#[derive(Debug, Default)]
pub(crate) struct Faults(VecDeque<Fault>);

impl Faults {
    pub(crate) fn push(&mut self, fault: Fault) {
        if fault.times > 0 {
            self.0.push_back(fault);
        }
    }

    /// Takes the first fault that applies to a request of the operation.
    pub(crate) fn take(&mut self, operation: Option<&str>, is_valid: bool) -> Option<Fault> {
        let applies = |fault: &Fault| match fault.operation.as_deref() {
            _ if fault.needs_valid && !is_valid => false,
            Some(wanted) => operation == Some(wanted),
            None => true,
        };
        let index = self.0.iter().position(applies)?;
        let fault = &mut self.0[index];
        fault.times -= 1;
        if fault.times == 0 { self.0.remove(index) } else { Some(fault.clone()) }
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(crate) fn all(&self) -> Vec<Fault> {
        self.0.iter().cloned().collect()
    }

    /// The number of requests that will still fail.
    pub(crate) fn pending(&self) -> usize {
        self.0.iter().fold(0, |sum: usize, fault| sum.saturating_add(fault.times))
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, Faults, Kind};

    #[test]
    fn fault_of_an_operation_is_kept_for_it() {
        let mut faults = Faults::default();
        faults.push(Fault::status(503).operation("GetA"));
        faults.push(Fault::status(429).times(2));
        faults.push(Fault::status(500).times(0));
        let mut taken = |operation| match faults.take(operation, true)?.kind {
            Kind::Canned { response, .. } => Some(response.status.as_u16()),
            _ => None,
        };
        assert_eq!(taken(Some("ListA")), Some(429));
        assert_eq!(taken(Some("GetA")), Some(503));
        assert_eq!(taken(None), Some(429));
        assert_eq!(taken(Some("GetA")), None);
        assert_eq!(faults.pending(), 0);
    }
}
