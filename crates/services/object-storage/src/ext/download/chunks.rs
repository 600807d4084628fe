//! The chunks of a range, from as many responses as it takes.

use oci_sdk_core::bytes::Bytes;
use oci_sdk_core::checksum::{Algorithm, Checksum, Hasher};
use oci_sdk_core::{ByteStream, Error, ErrorKind};

use super::super::tries::{Tries, is_connection_failure, is_temporary, was_retried};
use super::first::Description;
use super::job::Job;

/// The bytes of a range of the download.
///
/// If the connection is lost or the response is too short, the rest is requested.
pub(super) struct RangeChunks<'a> {
    job: &'a Job,
    object: &'a Description,
    body: Option<ByteStream>,
    /// Whether the body ends with the range.
    ends_with_range: bool,
    /// The offset of the next byte in the target.
    at: u64,
    end: u64,
    hasher: Option<Hasher>,
    tries: Tries,
    /// The number of bytes since the last failed try.
    received: u64,
}

/// The number of bytes after which a failure counts as the first one: 1 MiB. A long range may lose
/// its connection any number of times, as long as it makes progress.
const PROGRESS: u64 = 1 << 20;

impl<'a> RangeChunks<'a> {
    /// Creates the chunks from `at` to `end`. `body` begins at `at`, and may be longer.
    pub(super) fn new(
        job: &'a Job,
        object: &'a Description,
        (at, end): (u64, u64),
        body: Option<ByteStream>,
    ) -> Self {
        // A kept range is compared with its checksum when the download is resumed.
        let hashes = object.crc32c.is_some() || job.keeps;
        let hasher = hashes.then(|| Hasher::new(Algorithm::Crc32c));
        let ends_with_range = end == object.length;
        // Verified here, or read only in part.
        let is_verified = object.crc32c.is_some() || at > 0 || !ends_with_range;
        let body = body.map(|body| match is_verified {
            true => body.without_verification(),
            false => body,
        });
        Self {
            job,
            object,
            body,
            ends_with_range,
            at,
            end,
            hasher,
            tries: Tries::default(),
            received: 0,
        }
    }

    /// Returns the next chunk; `None` at the end of the range.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        while self.at < self.end {
            let body = match &mut self.body {
                Some(body) => body,
                None => match self.request().await {
                    Ok(body) => self.body.insert(body),
                    Err(error) => {
                        let is_lost = is_connection_failure(&error) && !was_retried(&error);
                        let is_temporary = is_lost || is_temporary(&error);
                        self.failed(error, is_temporary).await?;
                        continue;
                    }
                },
            };
            let error = match body.chunk().await {
                Ok(Some(chunk)) => return self.received(chunk).map(Some),
                Ok(None) => {
                    let (start, place) = (self.object.start, &self.job.place);
                    let (at, end) = (start + self.at, start + self.end);
                    let message =
                        format!("the response ended at byte {at} of {end} of the object `{place}`");
                    body.error(ErrorKind::Transport, message)
                }
                Err(error) => error,
            };
            self.body = None;
            let is_temporary = is_connection_failure(&error) || is_temporary(&error);
            self.failed(error, is_temporary).await?;
        }
        if let Some(mut body) = self.body.take()
            && self.ends_with_range
        {
            // The connection can be reused, and a body that is the whole object is verified.
            body.chunk().await?;
        }
        Ok(None)
    }

    /// Requests the rest of the range.
    async fn request(&mut self) -> Result<ByteStream, Error> {
        let start = self.object.start;
        self.ends_with_range = true;
        self.job.range(&self.object.etag, (start + self.at, start + self.end)).await
    }

    /// Waits before the next try.
    async fn failed(&mut self, error: Error, is_temporary: bool) -> Result<(), Error> {
        if std::mem::take(&mut self.received) >= PROGRESS {
            self.tries = Tries::default();
        }
        self.tries.after(error, is_temporary).await
    }

    /// Counts a chunk, and shortens one that is longer than the range.
    fn received(&mut self, mut chunk: Bytes) -> Result<Bytes, Error> {
        let rest = self.end - self.at;
        if chunk.len() as u64 > rest {
            // It fits, as it is less than the length of the chunk.
            chunk.truncate(usize::try_from(rest).unwrap_or(usize::MAX));
        }
        self.at += chunk.len() as u64;
        self.received += chunk.len() as u64;
        if let Some(hasher) = &mut self.hasher {
            hasher.update(&chunk);
        }
        self.job.reporter.advance(chunk.len() as u64)?;
        Ok(chunk)
    }

    /// Returns the CRC-32C of the chunks so far, if it is compared with another one.
    pub(super) fn crc32c(&self) -> Option<Checksum> {
        self.hasher.clone().map(Hasher::finish)
    }
}
