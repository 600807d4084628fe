//! Ranges of a file that are downloaded in parallel.

use std::collections::{BTreeMap, VecDeque};
use std::future::poll_fn;
use std::path::Path;
use std::sync::Arc;
use std::task::Poll;

use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::bytes::Bytes;
use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::{ByteStream, Error, ErrorKind, PositionedWriter};
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::JoinSet;

use super::super::local_file::unfinished;
use super::super::token::{Record, WrittenRange};
use super::chunks::RangeChunks;
use super::first::Description;
use super::job::Job;

/// The state that the ranges of a file share.
pub(super) struct Shared {
    pub(super) job: Arc<Job>,
    pub(super) object: Description,
    pub(super) writer: PositionedWriter,
    pub(super) target: Arc<Path>,
    pub(super) record: Arc<Record>,
}

/// The first response, from which the first range is read, with its permit.
pub(super) type First = (ByteStream, Option<OwnedSemaphorePermit>);

/// Downloads all ranges of `missing`, the first one from `first`.
///
/// If it is dropped, the requests end.
pub(super) async fn download(
    shared: &Arc<Shared>,
    mut missing: VecDeque<(u64, u64)>,
    mut first: Option<First>,
    running: &mut JoinSet<Result<(), Error>>,
) -> Result<(), Error> {
    loop {
        while running.len() < shared.job.parallel
            && let Some(range) = missing.pop_front()
        {
            running.spawn(one(Arc::clone(shared), range, first.take()));
        }
        match running.join_next().await {
            Some(joined) => joined.unwrap_or_else(|error| Err(unfinished(error)))?,
            None => return Ok(()),
        }
        shared.job.reporter.complete_part();
    }
}

/// Downloads one range.
async fn one(shared: Arc<Shared>, range: (u64, u64), first: Option<First>) -> Result<(), Error> {
    let (body, _permit) = match first {
        Some((body, permit)) => (Some(body), permit),
        None => (None, shared.job.permits.acquire().await),
    };
    let mut chunks = RangeChunks::new(&shared.job, &shared.object, range, body);
    let mut writes = Writes { shared: &shared, start: range.0, writing: None };
    let mut at = range.0;
    let received = loop {
        let chunk = match chunks.next().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        };
        let length = chunk.len() as u64;
        writes.write(at, chunk, chunks.crc32c()).await?;
        at += length;
    };
    // What was received before an error need not be downloaded again.
    writes.finish().await?;
    received
}

/// The writes of a range, one of which is in progress while the next bytes are received.
struct Writes<'a> {
    shared: &'a Shared,
    start: u64,
    writing: Option<(BoxFuture<'static, std::io::Result<()>>, WrittenRange)>,
}

impl Writes<'_> {
    /// Writes bytes, after which the range has this checksum.
    async fn write(
        &mut self,
        offset: u64,
        bytes: Bytes,
        crc32c: Option<Checksum>,
    ) -> Result<(), Error> {
        self.finish().await?;
        let length = offset + bytes.len() as u64 - self.start;
        let writer = self.shared.writer.clone();
        let mut writing: BoxFuture<'static, _> =
            Box::pin(async move { writer.write_at(offset, bytes).await });
        // Starts the write, which continues on a thread for blocking work.
        match poll_fn(|context| Poll::Ready(writing.as_mut().poll(context))).await {
            Poll::Ready(written) => self.written(written, WrittenRange { length, crc32c }),
            Poll::Pending => {
                self.writing = Some((writing, WrittenRange { length, crc32c }));
                Ok(())
            }
        }
    }

    /// Waits until everything is written.
    async fn finish(&mut self) -> Result<(), Error> {
        let Some((writing, range)) = self.writing.take() else { return Ok(()) };
        let written = writing.await;
        self.written(written, range)
    }

    fn written(&self, written: std::io::Result<()>, range: WrittenRange) -> Result<(), Error> {
        written.map_err(|error| unwritable(&self.shared.target, error))?;
        self.shared.record.set_written(self.start, range);
        Ok(())
    }
}

/// Returns the error of a file that cannot be written.
pub(super) fn unwritable(path: &Path, source: std::io::Error) -> Error {
    let message = format!("the file `{}` cannot be written: {source}", path.display());
    Error::new(ErrorKind::Argument, message).with_source(source)
}

/// Returns the ranges that are not written, each of at most `part_size` bytes.
pub(super) fn missing(
    length: u64,
    written: &BTreeMap<u64, WrittenRange>,
    part_size: u64,
) -> VecDeque<(u64, u64)> {
    let mut missing = VecDeque::new();
    let mut add = |mut start: u64, end: u64| {
        while start < end {
            let next = end.min(start.saturating_add(part_size));
            missing.push_back((start, next));
            start = next;
        }
    };
    let mut at = 0;
    for (&start, range) in written {
        add(at, start.min(length));
        at = at.max(start.saturating_add(range.length));
    }
    add(at, length);
    missing
}

/// Returns the CRC-32C of the file from those of its ranges; `None` if one is not known.
pub(super) fn combined(written: &BTreeMap<u64, WrittenRange>) -> Option<Checksum> {
    let empty = Checksum::of(Algorithm::Crc32c, b"");
    let mut at = 0;
    written.iter().try_fold(empty, |whole, (&start, range)| {
        // Ranges that overlap cannot be combined.
        let follows = start == at;
        at += range.length;
        whole.followed_by(&range.crc32c.filter(|_| follows)?, range.length)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use oci_sdk_core::checksum::{Algorithm, Checksum};

    use super::{WrittenRange, combined, missing};

    fn written(ranges: &[(u64, &[u8])]) -> BTreeMap<u64, WrittenRange> {
        let range = |bytes: &[u8]| WrittenRange {
            length: bytes.len() as u64,
            crc32c: Some(Checksum::of(Algorithm::Crc32c, bytes)),
        };
        ranges.iter().map(|&(start, bytes)| (start, range(bytes))).collect()
    }

    #[test]
    fn ranges_that_are_not_written_are_missing() {
        for (length, ranges, expected) in [
            (0, &[][..], vec![]),
            (10, &[], vec![(0, 4), (4, 8), (8, 10)]),
            (8, &[], vec![(0, 4), (4, 8)]),
            (10, &[(0, &b"0123456789"[..])], vec![]),
            (10, &[(4, b"45")], vec![(0, 4), (6, 10)]),
            (10, &[(0, b"0"), (4, b"4567")], vec![(1, 4), (8, 10)]),
            // A token that does not fit.
            (3, &[(4, b"45")], vec![(0, 3)]),
        ] {
            let found: Vec<_> = missing(length, &written(ranges), 4).into();
            assert_eq!(found, expected, "{length} {ranges:?}");
        }
    }

    #[test]
    fn checksums_of_adjacent_ranges_combine() {
        let whole = Checksum::of(Algorithm::Crc32c, b"0123456789");
        let ranges = written(&[(0, b"0123"), (4, b"4567"), (8, b"89")]);
        assert_eq!(combined(&ranges), Some(whole));
        assert_eq!(combined(&written(&[(0, b"0123"), (2, b"2345")])), None);
    }
}
