//! The way of a download: to a file or a writer, from the start or resumed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use oci_sdk_core::checksum::Algorithm;
use oci_sdk_core::{AtomicFile, Error, ErrorKind, check_runtime};
use tokio::io::AsyncWriteExt;
use tokio::runtime::Handle;
use tokio::task::JoinSet;

use super::super::local_file::{LocalFile, off_thread};
use super::super::token::{DownloadState, Record, TransferState};
use super::chunks::RangeChunks;
use super::first::{Description, check};
use super::job::Job;
use super::ranges::{First, Shared, combined, download, missing};
use super::{Downloaded, Target, Writer};

pub(super) async fn run(job: Arc<Job>, target: Target) -> Result<Downloaded, Error> {
    match target {
        Target::Invalid(error) => Err(error),
        Target::File(path) => to_file(job, path).await,
        Target::Writer(writer) => to_writer(&job, Sink::Writer(writer)).await,
        Target::Resumed(state) => resume(job, *state).await,
    }
}

async fn to_file(job: Arc<Job>, path: PathBuf) -> Result<Downloaded, Error> {
    let permit = job.permits.acquire().await;
    let response = job.first().await?;
    let object = Description::of(&response, job.range)?;
    let file =
        AtomicFile::create(&path).await.map_err(|error| AtomicFile::unwritable(&path, error))?;
    let first = (response.into_inner(), permit);
    let Some(temporary) = file.temporary_path() else {
        let sink = Sink::File(file, path);
        return in_order(&job, object, first, sink).await;
    };
    let record = Record::new(TransferState::Download(DownloadState {
        place: job.place.clone(),
        version_id: job.version_id.clone(),
        etag: object.etag.clone(),
        start: object.start,
        length: object.length,
        crc32c: object.crc32c,
        // Another process can have another working directory.
        target: absolute(&path),
        temporary: absolute(temporary),
        written: BTreeMap::new(),
    }));
    in_parallel(job, object, path, file, record, Some(first)).await
}

async fn resume(job: Arc<Job>, mut state: DownloadState) -> Result<Downloaded, Error> {
    forget_lost(&mut state).await?;
    let mut job = job;
    if let Some(job) = Arc::get_mut(&mut job) {
        job.version_id.clone_from(&state.version_id);
    }
    let reopened = AtomicFile::reopen(&state.target, &state.temporary).await;
    let file = reopened.map_err(|source| {
        let message = format!(
            "the download to `{}` cannot be resumed: its temporary file `{}` cannot be opened: \
             {source}; download the object again",
            state.target.display(),
            state.temporary.display()
        );
        Error::new(ErrorKind::Argument, message).with_source(source)
    })?;
    let object = Description {
        etag: state.etag.clone(),
        version_id: state.version_id.clone(),
        start: state.start,
        length: state.length,
        crc32c: state.crc32c,
    };
    let path = state.target.clone();
    let record = Record::new(TransferState::Download(state));
    in_parallel(job, object, path, file, record, None).await
}

/// Forgets the ranges whose bytes are not in the temporary file: it may have lost some in a power
/// failure, or have been changed.
///
/// # Errors
///
/// If the file is longer than the download.
async fn forget_lost(state: &mut DownloadState) -> Result<(), Error> {
    check_runtime()?;
    let written = std::mem::take(&mut state.written);
    // Without the file, nothing is written.
    let Ok(file) = LocalFile::open(state.temporary.clone()).await else { return Ok(()) };
    if file.stamp.length > state.length {
        let message = format!(
            "the download to `{}` cannot be resumed: its temporary file `{}` has {} bytes, more \
             than the {} of the download; download the object again",
            state.target.display(),
            state.temporary.display(),
            file.stamp.length,
            state.length
        );
        return Err(Error::new(ErrorKind::Argument, message));
    }
    for (start, range) in written {
        let file = Arc::clone(&file);
        // One range at a time, so that this ends when the caller is dropped.
        let found = off_thread(move || file.checksums(start, range.length, [Algorithm::Crc32c]));
        if found.await.is_ok_and(|[found]| range.crc32c == Some(found)) {
            state.written.insert(start, range);
        }
    }
    Ok(())
}

/// Returns the absolute form of a path, or the path if the working directory is not known.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// The temporary file of a download, which can be kept when it is dropped.
struct Kept {
    file: Option<AtomicFile>,
    keeps: bool,
}

impl Drop for Kept {
    fn drop(&mut self) {
        // Outside of a runtime the file is removed.
        if let Some(file) = self.file.take().filter(|_| self.keeps)
            && let Ok(runtime) = Handle::try_current()
        {
            runtime.spawn(file.keep());
        }
    }
}

/// Downloads what is missing in the file.
async fn in_parallel(
    job: Arc<Job>,
    object: Description,
    path: PathBuf,
    file: AtomicFile,
    record: Arc<Record>,
    first: Option<First>,
) -> Result<Downloaded, Error> {
    let writer = file.positioned().map_err(|error| AtomicFile::unwritable(&path, error))?;
    let mut kept = Kept { file: Some(file), keeps: job.keeps };
    let done = record.written();
    let missing = missing(object.length, &done, job.part_size(object.length));
    let parts = u32::try_from(missing.len() + done.len()).unwrap_or(u32::MAX);
    job.reporter.expect(object.length, parts)?;
    if job.keeps {
        job.reporter.record(Arc::clone(&record))?;
    }
    for range in done.values() {
        job.reporter.advance(range.length)?;
        job.reporter.complete_part()?;
    }
    let target = Arc::<Path>::from(path.as_path());
    let shared = Arc::new(Shared {
        job: Arc::clone(&job),
        object,
        writer,
        target,
        record: Arc::clone(&record),
    });
    let mut running = JoinSet::new();
    let received = download(&shared, missing, first, &mut running).await;
    // The file has to be closed before it is renamed.
    running.shutdown().await;
    let checksum = combined(&record.written());
    let checked = received.and_then(|()| check(&job.place, shared.object.crc32c, checksum));
    let object = shared.object.clone();
    drop(shared);
    let Some(file) = kept.file.take() else {
        return Err(Error::new(ErrorKind::Config, "the download has no file"));
    };
    if let Err(error) = checked {
        // The bytes of another version, or damaged ones, are of no use.
        let is_useless = matches!(error.kind(), ErrorKind::Checksum | ErrorKind::Decode);
        let is_usable = !error.is_precondition_failed() && !is_useless;
        if job.keeps && is_usable {
            file.keep().await.map_err(|error| AtomicFile::unwritable(&path, error))?;
            return Err(record.interrupt(error));
        }
        return Err(error);
    }
    file.complete().await.map_err(|error| AtomicFile::unwritable(&path, error))?;
    Ok(downloaded(object, checksum))
}

/// The target of a download in order.
enum Sink {
    File(AtomicFile, PathBuf),
    Writer(Writer),
}

async fn to_writer(job: &Job, sink: Sink) -> Result<Downloaded, Error> {
    let permit = job.permits.acquire().await;
    let response = job.first().await?;
    let object = Description::of(&response, job.range)?;
    in_order(job, object, (response.into_inner(), permit), sink).await
}

/// Downloads everything by one request, or more if the connection is lost.
async fn in_order(
    job: &Job,
    object: Description,
    (body, _permit): First,
    mut sink: Sink,
) -> Result<Downloaded, Error> {
    job.reporter.expect(object.length, 1)?;
    let mut chunks = RangeChunks::new(job, &object, (0, object.length), Some(body));
    while let Some(chunk) = chunks.next().await? {
        match &mut sink {
            Sink::File(file, path) => {
                file.write(&chunk).await.map_err(|error| AtomicFile::unwritable(path, error))?;
            }
            Sink::Writer(writer) => writer.write_all(&chunk).await.map_err(unwritten)?,
        }
    }
    let checksum = chunks.crc32c();
    check(&job.place, object.crc32c, checksum)?;
    match sink {
        Sink::File(file, path) => {
            file.complete().await.map_err(|error| AtomicFile::unwritable(&path, error))?;
        }
        Sink::Writer(mut writer) => writer.flush().await.map_err(unwritten)?,
    }
    job.reporter.complete_part()?;
    Ok(downloaded(object, checksum))
}

fn unwritten(source: std::io::Error) -> Error {
    let message = format!("the target of the download cannot be written: {source}");
    Error::new(ErrorKind::Argument, message).with_source(source)
}

fn downloaded(
    object: Description,
    checksum: Option<oci_sdk_core::checksum::Checksum>,
) -> Downloaded {
    Downloaded {
        etag: object.etag,
        version_id: object.version_id,
        bytes: object.length,
        checksum: checksum.filter(|_| object.crc32c.is_some()),
    }
}
