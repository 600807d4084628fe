//! Bytes that were sent to a path, such as the artifact of a model.

use std::collections::BTreeMap;

use http::HeaderValue;

use crate::payload::Payload;

/// Bytes by service, path and tenancy.
#[derive(Debug, Default)]
pub(crate) struct Contents(pub(crate) BTreeMap<Place, Kept>);

/// The service, the path and the tenancy of bytes.
pub(crate) type Place = (String, Vec<String>, String);

/// Bytes, and what was said about them.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) payload: Payload,
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) disposition: Option<HeaderValue>,
    pub(crate) etag: String,
    pub(crate) time: std::time::SystemTime,
}

impl Contents {
    /// Removes the bytes below a path.
    pub(super) fn clear_below(&mut self, service: &str, path: &[String]) {
        let first = (service.to_owned(), path.to_vec(), String::new());
        let below = self.0.range(first..).map(|(place, _)| place);
        let below = below.take_while(|(other, at, _)| other == service && at.starts_with(path));
        let below: Vec<Place> = below.cloned().collect();
        for place in below {
            self.0.remove(&place);
        }
    }
}
