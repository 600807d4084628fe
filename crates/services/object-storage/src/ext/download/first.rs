//! The first response of a download, which describes the object.

use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::{ByteStream, Error, ErrorKind, Response};

/// The object as the first response describes it.
#[derive(Debug, Clone)]
pub(super) struct Description {
    pub(super) etag: String,
    pub(super) version_id: Option<String>,
    /// The offset in the object of the first byte that is downloaded.
    pub(super) start: u64,
    /// The number of bytes that are downloaded.
    pub(super) length: u64,
    /// The CRC-32C of the object, if the whole is downloaded.
    pub(super) crc32c: Option<Checksum>,
}

impl Description {
    pub(super) fn of(response: &Response<ByteStream>) -> Result<Self, Error> {
        let missing = |name: &str| {
            let message = format!("the response has no valid header `{name}`");
            Error::new(ErrorKind::Decode, message)
        };
        let length = response.header("content-length").and_then(|length| length.parse().ok());
        let is_whole = response.status() != 206;
        let start = match (is_whole, response.header("content-range")) {
            (true, _) => 0,
            (false, range) => {
                let first = range.and_then(|range| range.strip_prefix("bytes ")?.split('-').next());
                let first = first.and_then(|first| first.parse().ok());
                first.ok_or_else(|| missing("content-range"))?
            }
        };
        let crc32c = response.header("opc-content-crc32c").filter(|_| is_whole);
        Ok(Self {
            etag: response.etag().ok_or_else(|| missing("etag"))?.to_owned(),
            version_id: response.header("version-id").map(str::to_owned),
            start,
            length: length.ok_or_else(|| missing("content-length"))?,
            crc32c: crc32c.and_then(|value| Checksum::parse(Algorithm::Crc32c, value)),
        })
    }
}

/// Fails unless the received content has the checksum of the object.
pub(super) fn check(expected: Option<Checksum>, received: Option<Checksum>) -> Result<(), Error> {
    match (expected, received) {
        (Some(expected), Some(received)) if expected != received => Err(Error::new(
            ErrorKind::Checksum,
            format!(
                "checksum mismatch: the object has the `opc-content-crc32c` `{expected}`, but that \
                 of the received content is `{received}`; download it again"
            ),
        )),
        _ => Ok(()),
    }
}
