//! The settings of a download, which its ranges share, and its requests.

use std::sync::Arc;

use oci_sdk_core::{ByteStream, Error, ErrorKind, Response};

use super::super::customer_key::{CustomerKey, with_customer_key};
use super::super::permits::Permits;
use super::super::place::Place;
use super::super::progress::Reporter;
use super::super::tries::NO_TIMEOUT;
use super::first::first_byte;
use crate::ObjectStorageClient;

/// The default sizes of the ranges: the least is 8 MiB, the most 64 MiB.
const PARTS: (u64, u64) = (8 << 20, 64 << 20);

/// The number of ranges of an object whose ranges have neither the least nor the most size.
const RANGES: u64 = 16;

/// The maximum number of ranges, which are kept in memory.
const MOST_RANGES: u64 = 10_000;

/// The default number of ranges that are downloaded in parallel.
const PARALLEL: usize = 4;

/// The settings of a download.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) client: ObjectStorageClient,
    pub(super) place: Place,
    pub(super) version_id: Option<String>,
    /// The first byte, and the end unless it is that of the object.
    pub(super) range: (u64, Option<u64>),
    pub(super) if_match: Option<String>,
    pub(super) if_none_match: Option<String>,
    pub(super) customer_key: Option<CustomerKey>,
    part_size: Option<u64>,
    pub(super) parallel: usize,
    /// Whether the temporary file is kept if the download fails.
    pub(super) keeps: bool,
    pub(super) permits: Permits,
    pub(super) reporter: Arc<Reporter>,
}

impl Job {
    pub(super) fn new(client: ObjectStorageClient, place: Place) -> Self {
        Self {
            client,
            place,
            version_id: None,
            range: (0, None),
            if_match: None,
            if_none_match: None,
            customer_key: None,
            part_size: None,
            parallel: PARALLEL,
            keeps: false,
            permits: Permits::default(),
            reporter: Arc::default(),
        }
    }

    pub(super) fn set_part_size(&mut self, bytes: u64) {
        self.part_size = Some(bytes.max(1));
    }

    /// Returns the size of the ranges of a download of this length.
    pub(super) fn part_size(&self, length: u64) -> u64 {
        part_size(self.part_size, length)
    }

    /// Requests the object, or the range that the caller wants.
    pub(super) async fn first(&self) -> Result<Response<ByteStream>, Error> {
        let (start, end) = self.range;
        if end.is_some_and(|end| end <= start) {
            return Err(Error::new(
                ErrorKind::Argument,
                format!("invalid range: it has no bytes from {start} to {}", end.unwrap_or(start)),
            ));
        }
        let Place { namespace, bucket, object } = &self.place;
        let mut request = self.client.get_object(namespace, bucket, object).timeout(NO_TIMEOUT);
        match (start, end) {
            // A range of an empty object is an error.
            (0, None) => {}
            (start, None) => request = request.range(format!("bytes={start}-")),
            (start, Some(end)) => request = request.range(format!("bytes={start}-{}", end - 1)),
        }
        if let Some(id) = &self.version_id {
            request = request.version_id(id);
        }
        if let Some(etag) = &self.if_match {
            request = request.if_match(etag);
        }
        if let Some(etag) = &self.if_none_match {
            request = request.if_none_match(etag);
        }
        with_customer_key!(request, &self.customer_key).await
    }

    /// Requests the bytes from `start` to `end` of the object that has this etag.
    pub(super) async fn range(
        &self,
        etag: &str,
        (start, end): (u64, u64),
    ) -> Result<ByteStream, Error> {
        let Place { namespace, bucket, object } = &self.place;
        let request = self.client.get_object(namespace, bucket, object);
        let range = format!("bytes={start}-{}", end - 1);
        let mut request = request.range(range).if_match(etag).timeout(NO_TIMEOUT);
        if let Some(id) = &self.version_id {
            request = request.version_id(id);
        }
        let response = with_customer_key!(request, &self.customer_key).await.map_err(|error| {
            match error.is_precondition_failed() {
                true => error.with_advice(format!(
                    "the object `{}` was overwritten during the download; download it again",
                    self.place
                )),
                false => error,
            }
        })?;
        if response.status() != 206 || first_byte(&response) != Some(start) {
            let received = response.header("content-range").unwrap_or_default();
            let message = format!(
                "the service ignored the range `{start}-{}`: it responded with the range \
                 `{received}`",
                end - 1
            );
            return Err(response.error("GetObject", ErrorKind::Decode, message));
        }
        // As a cache can ignore `if-match`.
        if response.etag() != Some(etag) {
            let message = format!(
                "the service sent a range of another version of the object: its etag is `{}` and \
                 not `{etag}`; download the object again",
                response.etag().unwrap_or_default()
            );
            return Err(response.error("GetObject", ErrorKind::Decode, message));
        }
        Ok(response.into_inner())
    }
}

/// Returns the size of the ranges of a download of this length. Small objects profit from several
/// connections, and large ones from fewer requests.
fn part_size(wanted: Option<u64>, length: u64) -> u64 {
    let (least, most) = PARTS;
    let default = || length.div_ceil(RANGES).next_multiple_of(1 << 20).clamp(least, most);
    wanted.unwrap_or_else(default).max(length.div_ceil(MOST_RANGES))
}

#[cfg(test)]
mod tests {
    use super::part_size;

    #[test]
    fn part_size_follows_from_the_length() {
        for (wanted, length, expected) in [
            (None, 0, 8 << 20),
            (None, 256 << 20, 16 << 20),
            (None, 10 << 40, 1_099_511_628),
            (Some(4), 40_000, 4),
            // One byte more needs larger ranges.
            (Some(4), 40_001, 5),
            (Some(1), u64::MAX, 1_844_674_407_370_956),
            (Some(u64::MAX), 1, u64::MAX),
        ] {
            assert_eq!(part_size(wanted, length), expected, "{wanted:?} {length}");
        }
    }
}
