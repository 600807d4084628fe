//! `opc-request-id`: three segments, the first of which the client may set.

use aws_lc_rs::rand;
use http::{HeaderMap, HeaderValue};

pub(crate) const OPC_REQUEST_ID: &str = "opc-request-id";

/// The longest segment that is taken from a request.
const MAX_SEGMENT: usize = 32;

/// Returns the id for the response to a request with these headers.
pub(crate) fn response_id(headers: &HeaderMap) -> HeaderValue {
    let sent = headers.get(OPC_REQUEST_ID).and_then(|value| value.to_str().ok());
    let first = sent.and_then(|id| id.split('/').next()).filter(|segment| !segment.is_empty());
    let first = match first {
        Some(segment) => segment.chars().take(MAX_SEGMENT).collect(),
        None => random_hex(),
    };
    let id = format!("{first}/{}/{}", random_hex(), random_hex());
    HeaderValue::try_from(id).expect("hex, slashes and what a header carried make a header value")
}

fn random_hex() -> String {
    use std::fmt::Write;

    let mut bytes = [0; 16];
    rand::fill(&mut bytes).expect("the system's random numbers do not fail");
    bytes.iter().fold(String::with_capacity(32), |mut text, byte| {
        let _ = write!(text, "{byte:02X}");
        text
    })
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::{OPC_REQUEST_ID, response_id};

    #[test]
    fn first_segment_is_taken_from_the_request() {
        for (sent, expected) in [
            (None, None),
            (Some(""), None),
            (Some("mine"), Some("mine")),
            (Some("mine/second/third"), Some("mine")),
            (
                Some("0123456789012345678901234567890123456789"),
                Some("01234567890123456789012345678901"),
            ),
        ] {
            let mut headers = HeaderMap::new();
            if let Some(sent) = sent {
                headers.insert(OPC_REQUEST_ID, sent.parse().unwrap());
            }
            let id = response_id(&headers);
            let segments: Vec<&str> = id.to_str().unwrap().split('/').collect();
            assert_eq!(segments.len(), 3, "{id:?}");
            let hex = |segment: &str| {
                segment.len() == 32 && segment.bytes().all(|byte| byte.is_ascii_hexdigit())
            };
            assert!(hex(segments[1]) && hex(segments[2]), "{id:?}");
            match expected {
                Some(expected) => assert_eq!(segments[0], expected),
                None => assert!(hex(segments[0]), "{id:?}"),
            }
        }
    }
}
