//! The requests that an emulator has received, for assertions.

use std::{collections::VecDeque, fmt, time::SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Method, header::AUTHORIZATION};

use crate::{aliases, keys::printable};

/// The headers besides `authorization` that carry a secret.
const SECRETS: [&str; 3] = ["opc-obo-token", "opc-sse-customer-key", "opc-source-sse-customer-key"];

/// A request as it was received.
///
/// `Debug` redacts the secrets in the headers.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The number of the request, counted from 0 since the start.
    pub number: u64,
    /// The time when the request was received, by the clock of the emulator.
    pub time: SystemTime,
    /// The HTTP method.
    pub method: Method,
    /// Path and query exactly as on the wire.
    pub target: String,
    /// All headers.
    pub headers: HeaderMap,
    /// The whole body, or nothing if it has more than 256 KiB: such a body is kept on disk, and only while an
    /// object needs it.
    pub body: Bytes,
    /// The number of bytes of the body.
    pub body_length: u64,
    /// The operation that the request was routed to, such as `GetWorkRequest`.
    pub operation: Option<String>,
    /// The key id of the verified signature, or the reason of its rejection. `None` when the emulator
    /// does not require signatures, or when the path is unknown.
    pub signed_by: Option<Result<String, String>>,
    /// The status of the response. `None` until there is one, and when a fault ended the connection
    /// instead.
    pub status: Option<u16>,
    /// The code and the message of the error that the emulator responded with.
    pub refused: Option<String>,
    /// The fault or the queued response that the request consumed, such as `status 429`.
    pub fault: Option<String>,
}

/// The result of a request, known after it was recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) status: Option<u16>,
    pub(crate) refused: Option<String>,
    pub(crate) fault: Option<String>,
}

/// The number of a recorded request, for its outcome.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ticket(u64);

impl RecordedRequest {
    /// Returns the value of a header, empty when it is missing or not ASCII.
    ///
    /// ```
    /// # fn example(request: &oci_sdk_emulator::RecordedRequest) {
    /// assert_eq!(request.header("accept"), "application/json");
    /// # }
    /// ```
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl RecordedRequest {
    /// The approximate memory that the request takes.
    fn size(&self) -> usize {
        let headers = self.headers.iter();
        let headers: usize =
            headers.map(|(name, value)| name.as_str().len() + value.as_bytes().len()).sum();
        let outcome = self.refused.as_ref().map_or(0, String::len);
        self.target.len() + headers + self.body.len() + outcome
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut headers = self.headers.clone();
        for (name, value) in &mut headers {
            if name == AUTHORIZATION || SECRETS.contains(&name.as_str()) {
                value.set_sensitive(true);
            }
        }
        let signed_by = self.signed_by.as_ref().map(|outcome| match outcome {
            Ok(key_id) => Ok(printable(key_id)),
            Err(message) => Err(message.as_str()),
        });
        f.debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("target", &aliases::printable(&self.target))
            .field("headers", &headers)
            .field("body", &format_args!("{} bytes", self.body_length))
            .field("operation", &self.operation)
            .field("signed_by", &signed_by)
            .field("status", &self.status)
            .field("refused", &self.refused)
            .field("fault", &self.fault)
            .finish()
    }
}

/// The latest requests, limited by number and by size.
#[derive(Debug)]
pub(crate) struct Recorder {
    latest: VecDeque<RecordedRequest>,
    capacity: usize,
    most_bytes: usize,
    bytes: usize,
    /// The number of the oldest request that is kept.
    first: u64,
}

impl Recorder {
    pub(crate) fn new(capacity: usize, most_bytes: usize) -> Self {
        Self { latest: VecDeque::new(), capacity, most_bytes, bytes: 0, first: 0 }
    }

    /// Records a request. Its outcome follows with [`finish`](Self::finish).
    pub(crate) fn record(&mut self, mut request: RecordedRequest) -> Ticket {
        request.number = self.first + self.latest.len() as u64;
        let ticket = Ticket(request.number);
        self.bytes += request.size();
        self.latest.push_back(request);
        self.limit();
        ticket
    }

    /// Adds the outcome of a request, unless the request is no longer kept.
    pub(crate) fn finish(&mut self, ticket: Ticket, outcome: Outcome) {
        let index = ticket.0.checked_sub(self.first).and_then(|index| usize::try_from(index).ok());
        let Some(request) = index.and_then(|index| self.latest.get_mut(index)) else { return };
        self.bytes -= request.size();
        request.status = outcome.status;
        request.refused = outcome.refused;
        request.fault = outcome.fault;
        self.bytes += request.size();
        self.limit();
    }

    fn limit(&mut self) {
        // The latest request is always kept, as tests examine it.
        while self.latest.len() > self.capacity
            || (self.bytes > self.most_bytes && self.latest.len() > 1)
        {
            let oldest = self.latest.pop_front();
            self.bytes -= oldest.map_or(0, |request| request.size());
            self.first += 1;
        }
    }

    /// Returns the requests that are kept, the oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &RecordedRequest> {
        self.latest.iter()
    }

    /// Returns the number of requests that are kept.
    pub(crate) fn len(&self) -> usize {
        self.latest.len()
    }

    pub(crate) fn all(&self) -> Vec<RecordedRequest> {
        self.latest.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.first += self.latest.len() as u64;
        self.latest.clear();
        self.bytes = 0;
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use bytes::Bytes;
    use http::{HeaderMap, Method};

    use super::{Outcome, RecordedRequest, Recorder};

    fn request(target: &str) -> RecordedRequest {
        let mut headers = HeaderMap::new();
        headers.insert("authorization", "secret-a".parse().unwrap());
        headers.insert("opc-obo-token", "secret-b".parse().unwrap());
        headers.insert("opc-sse-customer-key", "secret-e".parse().unwrap());
        headers.insert("accept", "application/json".parse().unwrap());
        RecordedRequest {
            number: 0,
            time: SystemTime::UNIX_EPOCH,
            method: Method::GET,
            target: target.to_owned(),
            headers,
            body: Bytes::from_static(b"secret-c"),
            body_length: 8,
            operation: None,
            signed_by: Some(Ok("ST$secret-d".to_owned())),
            status: None,
            refused: None,
            fault: None,
        }
    }

    #[test]
    fn latest_requests_are_kept() {
        let mut recorder = Recorder::new(2, 1 << 20);
        for target in ["/1", "/2", "/3"] {
            recorder.record(request(target));
        }
        let targets: Vec<String> =
            recorder.all().into_iter().map(|request| request.target).collect();
        assert_eq!(targets, ["/2", "/3"]);
        recorder.clear();
        assert!(recorder.all().is_empty());
    }

    #[test]
    fn size_is_limited_except_for_the_latest_request() {
        let mut recorder = Recorder::new(1000, 10_000);
        let large = |target: &str, length: usize| RecordedRequest {
            body: Bytes::from(vec![0; length]),
            ..request(target)
        };
        for number in 0..100 {
            recorder.record(large(&format!("/{number}"), 3000));
        }
        assert_eq!(recorder.all().len(), 3);
        assert!(recorder.bytes <= 10_000);
        recorder.record(large("/huge", 1 << 20));
        assert_eq!(recorder.all().len(), 1);
        recorder.record(large("/small", 10));
        assert_eq!(recorder.all()[0].target, "/small");
        recorder.clear();
        assert_eq!(recorder.bytes, 0);
    }

    #[test]
    fn outcome_belongs_to_its_request() {
        let mut recorder = Recorder::new(2, 1 << 20);
        let outcome = |status| Outcome { status: Some(status), ..Outcome::default() };
        let tickets = ["/1", "/2", "/3"].map(|target| recorder.record(request(target)));
        for (ticket, status) in tickets.into_iter().zip([201, 202, 203]) {
            recorder.finish(ticket, outcome(status));
        }
        let statuses = |recorder: &Recorder| -> Vec<_> {
            recorder.iter().map(|request| request.status).collect()
        };
        assert_eq!(statuses(&recorder), [Some(202), Some(203)]);
        let pending = recorder.record(request("/4"));
        recorder.clear();
        recorder.record(request("/5"));
        recorder.finish(pending, outcome(204));
        assert_eq!(statuses(&recorder), [None]);

        let mut none = Recorder::new(0, 1 << 20);
        let ticket = none.record(request("/1"));
        none.finish(ticket, outcome(200));
        assert_eq!((none.all().len(), none.bytes), (0, 0));
    }

    #[test]
    fn debug_has_no_secrets() {
        let text = format!("{:?}", request("/1"));
        assert!(text.contains("application/json"), "{text}");
        assert!(!text.contains("secret"), "{text}");
    }
}
