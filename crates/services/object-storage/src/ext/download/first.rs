//! The first response of a download, which describes the object.

use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::{ByteStream, Error, ErrorKind, Response};

use super::super::missing_header::missing_header;
use super::super::place::Place;

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
        let missing = |name| missing_header(response, "GetObject", name);
        let etag = response.etag().ok_or_else(|| missing("etag"))?;
        let length = response.header("content-length").and_then(|length| length.parse().ok());
        let length = length.ok_or_else(|| missing("content-length"))?;
        let is_whole = response.status() != 206;
        let start = match is_whole {
            true => 0,
            false => first_byte(response).ok_or_else(|| missing("content-range"))?,
        };
        let (wanted, end) = range;
        let is_wanted = start == wanted && is_whole == (range == (0, None));
        let most = end.map_or(u64::MAX - start, |end| end.saturating_sub(start));
        if !is_wanted || length > most {
            let wanted = match range {
                (0, None) => "the whole object".to_owned(),
                (wanted, None) => format!("those from byte {wanted}"),
                (wanted, Some(end)) => format!("those from byte {wanted} to {}", end - 1),
            };
            let message = format!(
                "the service ignored the range: it responded with {length} bytes from byte \
                 {start}, not with {wanted}"
            );
            return Err(response.error("GetObject", ErrorKind::Decode, message));
        }
        let crc32c = response.header("opc-content-crc32c").filter(|_| is_whole);
        Ok(Self {
            etag: etag.to_owned(),
            version_id: response.header("version-id").map(str::to_owned),
            start,
            length,
            crc32c: crc32c.and_then(|value| Checksum::parse(Algorithm::Crc32c, value)),
        })
    }
}

/// Returns the offset of the first byte of a response with a range; `None` if it has none.
pub(super) fn first_byte(response: &Response<ByteStream>) -> Option<u64> {
    let range = response.header("content-range")?.strip_prefix("bytes ")?;
    range.split('-').next()?.parse().ok()
}

/// Fails unless the received content has the checksum of the object.
pub(super) fn check(
    place: &Place,
    expected: Option<Checksum>,
    received: Option<Checksum>,
) -> Result<(), Error> {
    match (expected, received) {
        (Some(expected), Some(received)) if expected != received => Err(Error::new(
            ErrorKind::Checksum,
            format!(
                "checksum mismatch: the object `{place}` has the `opc-content-crc32c` \
                 `{expected}`, but that of the received content is `{received}`; download it again"
            ),
        )),
        _ => Ok(()),
    }
}
