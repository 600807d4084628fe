//! Ranges of a file that are downloaded in parallel.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::path::Path;
use std::sync::Arc;

use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::{AtomicFile, ByteStream, Error, PositionedWriter};
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::{JoinHandle, JoinSet};

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
        shared.job.reporter.complete_part()?;
    }
}

/// Downloads one range.
async fn one(shared: Arc<Shared>, range: (u64, u64), first: Option<First>) -> Result<(), Error> {
    let (body, _permit) = match first {
        Some((body, permit)) => (Some(body), permit),
        None => (None, shared.job.permits.acquire().await),
    };
    let mut chunks = RangeChunks::new(&shared.job, &shared.object, range, body);
    let mut writes = Writes::new(&shared, range.0);
    let received = loop {
        match chunks.next().await {
            Ok(Some(chunk)) => writes.write(&chunk, chunks.crc32c()).await?,
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    // What was received before an error need not be downloaded again.
    writes.finish().await?;
    received
}

/// The number of bytes that may wait for the write in progress, beside the last chunk: 512 KiB. If a
/// write waits for a thread, because others use the processor, the connection is still read.
const MOST_WAITING: usize = 512 * 1024;

/// The writes of a range, one of which is in progress while the next bytes are received.
struct Writes<'a> {
    shared: &'a Shared,
    start: u64,
    /// The bytes that wait for the write in progress. They are copies, so that the HTTP client can
    /// reuse its buffer: new ones for each chunk cost more, as the system clears them.
    waiting: Vec<u8>,
    /// The range with the bytes that wait.
    received: WrittenRange,
    /// The write in progress, and the range after it.
    writing: Option<(JoinHandle<io::Result<Vec<u8>>>, WrittenRange)>,
    /// The buffer of the last write.
    unused: Vec<u8>,
}

impl<'a> Writes<'a> {
    fn new(shared: &'a Shared, start: u64) -> Self {
        let received = WrittenRange { length: 0, crc32c: None };
        let (waiting, unused) = (Vec::new(), Vec::new());
        Self { shared, start, waiting, received, writing: None, unused }
    }

    /// Writes bytes, after which the range has this checksum.
    async fn write(&mut self, bytes: &[u8], crc32c: Option<Checksum>) -> Result<(), Error> {
        let length = self.received.length + bytes.len() as u64;
        self.received = WrittenRange { length, crc32c };
        self.waiting.extend_from_slice(bytes);
        let is_writing = self.writing.as_ref().is_some_and(|(write, _)| !write.is_finished());
        if is_writing && self.waiting.len() < MOST_WAITING {
            return Ok(());
        }
        self.written().await?;
        self.begin();
        Ok(())
    }

    /// Waits until everything is written.
    async fn finish(&mut self) -> Result<(), Error> {
        self.written().await?;
        self.begin();
        self.written().await
    }

    /// Begins to write the bytes that wait.
    fn begin(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        let bytes = std::mem::replace(&mut self.waiting, std::mem::take(&mut self.unused));
        let offset = self.start + self.received.length - bytes.len() as u64;
        let write = self.shared.writer.write_at(offset, bytes);
        self.writing = Some((write, self.received));
    }

    /// Waits for the write in progress.
    async fn written(&mut self) -> Result<(), Error> {
        let Some((write, range)) = self.writing.take() else { return Ok(()) };
        let written = write.await.unwrap_or_else(|error| Err(io::Error::other(error)));
        let written =
            written.map_err(|error| AtomicFile::unwritable(&self.shared.target, error))?;
        self.unused = written;
        self.unused.clear();
        self.shared.record.set_written(self.start, range);
        Ok(())
    }
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
