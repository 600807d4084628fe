//! Verification of a response body against the checksum in its headers.

use http::header::CONTENT_RANGE;
use http::{HeaderMap, Method, StatusCode};
use tracing::debug;

use crate::checksum::{Algorithm, Checksum, Hasher};
use crate::error::{Error, ErrorKind};

/// The headers with a checksum of the body, in the order of preference.
///
/// CRC-32C is the cheapest, and the only one that covers multipart objects.
const PREFERRED: [Algorithm; 4] =
    [Algorithm::Crc32c, Algorithm::Sha256, Algorithm::Sha384, Algorithm::Md5];

/// The headers of multipart objects, whose other checksums do not cover the whole.
const OF_PARTS: [&str; 3] = ["opc-multipart-md5", "opc-multipart-sha256", "opc-multipart-sha384"];

/// A checksum that is computed while a body is read.
pub(super) struct Verification {
    expected: Checksum,
    hasher: Hasher,
}

impl Verification {
    /// Selects the checksum that covers the whole body; `None` if there is none.
    ///
    /// A malformed value is skipped: it says nothing about the content, and rejecting it would
    /// make the object unreadable.
    pub(super) fn of(method: &Method, status: StatusCode, headers: &HeaderMap) -> Option<Self> {
        let is_whole = *method != Method::HEAD
            && status == StatusCode::OK
            && !headers.contains_key(CONTENT_RANGE);
        let is_multipart = OF_PARTS.iter().any(|name| headers.contains_key(*name));
        if !is_whole {
            return None;
        }
        PREFERRED
            .into_iter()
            .filter(|algorithm| !is_multipart || *algorithm == Algorithm::Crc32c)
            .find_map(|algorithm| {
                let header = algorithm.header();
                let value = headers.get(header)?;
                let expected =
                    value.to_str().ok().and_then(|value| Checksum::parse(algorithm, value));
                if expected.is_none() {
                    debug!(header, ?value, "ignored a malformed checksum");
                }
                Some(Self { expected: expected?, hasher: Hasher::new(algorithm) })
            })
    }

    /// Adds the next bytes of the body.
    pub(super) fn update(&mut self, bytes: &[u8]) {
        self.hasher.update(bytes);
    }

    /// Compares the checksum of the complete body with that of the header.
    pub(super) fn finish(self) -> Result<(), Error> {
        let (expected, found) = (self.expected, self.hasher.finish());
        if found == expected {
            return Ok(());
        }
        let algorithm = expected.algorithm();
        let (name, header) = (algorithm.name(), algorithm.header());
        let message = format!(
            "checksum mismatch: the {name} of the received bytes is `{found}`, but the header \
             `{header}` is `{expected}`; download the content again"
        );
        Err(Error::new(ErrorKind::Checksum, message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CRC: (&str, &str) = ("opc-content-crc32c", "4waSgw==");
    const SHA256: (&str, &str) =
        ("opc-content-sha256", "FeKw09M/itd9zpYW8Gc5QAu5mqKbwVOhVsRybeS1MiU=");
    const MD5: (&str, &str) = ("content-md5", "JfnnlDI7RTiF9RgfGwk+YA==");
    const RANGE: (&str, &str) = ("content-range", "bytes 0-8/9");
    const MULTIPART: (&str, &str) = ("opc-multipart-md5", "JfnnlDI7RTiF9RgfGwk+YA==-2");

    #[track_caller]
    fn selects(
        method: Method,
        status: u16,
        headers: &[(&'static str, &'static str)],
        expected: Option<Algorithm>,
    ) {
        let headers =
            headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        let headers: HeaderMap = headers.collect();
        let status = StatusCode::from_u16(status).unwrap();
        let found = Verification::of(&method, status, &headers);
        assert_eq!(found.map(|found| found.expected.algorithm()), expected, "{headers:?}");
    }

    #[test]
    fn checksum_is_selected_by_preference() {
        let get = Method::GET;
        selects(get.clone(), 200, &[MD5, SHA256, CRC], Some(Algorithm::Crc32c));
        selects(get.clone(), 200, &[MD5, SHA256], Some(Algorithm::Sha256));
        selects(get.clone(), 200, &[MD5], Some(Algorithm::Md5));
        selects(get.clone(), 200, &[], None);
        selects(get.clone(), 200, &[(CRC.0, "e3069283"), MD5], Some(Algorithm::Md5));
        selects(get.clone(), 200, &[(CRC.0, "?"), (MD5.0, MULTIPART.1)], None);
        selects(Method::POST, 200, &[CRC], Some(Algorithm::Crc32c));
        // The checksums of a multipart object are those of its parts.
        selects(get.clone(), 200, &[MULTIPART, MD5, SHA256], None);
        selects(get.clone(), 200, &[MULTIPART, CRC], Some(Algorithm::Crc32c));
    }

    #[test]
    fn part_of_a_content_is_not_verified() {
        selects(Method::GET, 206, &[CRC, RANGE], None);
        selects(Method::GET, 206, &[CRC], None);
        selects(Method::GET, 200, &[CRC, RANGE], None);
        selects(Method::GET, 204, &[CRC], None);
        selects(Method::HEAD, 200, &[CRC], None);
    }
}
