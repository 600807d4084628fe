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
    /// Reads the response to the request for the bytes of `range`.
    pub(super) fn of(
        response: &Response<ByteStream>,
        range: (u64, Option<u64>),
    ) -> Result<Self, Error> {
        let decode = |message: String| Error::new(ErrorKind::Decode, message);
        let missing = |name: &str| decode(format!("the response has no valid header `{name}`"));
        let length = response.header("content-length").and_then(|length| length.parse().ok());
        let length = length.ok_or_else(|| missing("content-length"))?;
        let is_whole = response.status() != 206;
        let start = match (is_whole, response.header("content-range")) {
            (true, _) => 0,
            (false, range) => {
                let first = range.and_then(|range| range.strip_prefix("bytes ")?.split('-').next());
                let first = first.and_then(|first| first.parse().ok());
                first.ok_or_else(|| missing("content-range"))?
            }
        };
        let (wanted, end) = range;
        let is_wanted = start == wanted && is_whole == (range == (0, None));
        let most = end.map_or(u64::MAX - start, |end| end.saturating_sub(start));
        if !is_wanted || length > most {
            return Err(decode(format!(
                "the service ignored the range: it responded with status {} and {length} bytes from \
                 byte {start}, not with those from byte {wanted}",
                response.status().as_u16()
            )));
        }
        let crc32c = response.header("opc-content-crc32c").filter(|_| is_whole);
        Ok(Self {
            etag: response.etag().ok_or_else(|| missing("etag"))?.to_owned(),
            version_id: response.header("version-id").map(str::to_owned),
            start,
            length,
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
