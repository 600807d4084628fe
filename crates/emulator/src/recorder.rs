//! The requests that an emulator has received, for assertions.

use std::{collections::VecDeque, fmt};

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
}

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
        self.target.len() + headers + self.body.len()
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
}

impl Recorder {
    pub(crate) fn new(capacity: usize, most_bytes: usize) -> Self {
        Self { latest: VecDeque::new(), capacity, most_bytes, bytes: 0 }
    }

    pub(crate) fn record(&mut self, request: RecordedRequest) {
        if self.capacity == 0 {
            return;
        }
        self.bytes += request.size();
        self.latest.push_back(request);
        // The latest request is always kept, as tests examine it.
        while self.latest.len() > self.capacity
            || (self.bytes > self.most_bytes && self.latest.len() > 1)
        {
            let oldest = self.latest.pop_front();
            self.bytes -= oldest.map_or(0, |request| request.size());
        }
    }

    pub(crate) fn all(&self) -> Vec<RecordedRequest> {
        self.latest.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.latest.clear();
        self.bytes = 0;
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, Method};

    use super::{RecordedRequest, Recorder};

    fn request(target: &str) -> RecordedRequest {
        let mut headers = HeaderMap::new();
        headers.insert("authorization", "secret-a".parse().unwrap());
        headers.insert("opc-obo-token", "secret-b".parse().unwrap());
        headers.insert("opc-sse-customer-key", "secret-e".parse().unwrap());
        headers.insert("accept", "application/json".parse().unwrap());
        RecordedRequest {
            method: Method::GET,
            target: target.to_owned(),
            headers,
            body: Bytes::from_static(b"secret-c"),
            body_length: 8,
            operation: None,
            signed_by: Some(Ok("ST$secret-d".to_owned())),
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
    fn debug_has_no_secrets() {
        let text = format!("{:?}", request("/1"));
        assert!(text.contains("application/json"), "{text}");
        assert!(!text.contains("secret"), "{text}");
    }
}
