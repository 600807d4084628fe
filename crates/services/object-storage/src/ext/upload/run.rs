//! The way of an upload: in a single request or in parts, from the start or resumed.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::Arc;

use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::{Error, ErrorKind};

use super::super::local_file::LocalFile;
use super::super::place::Place;
use super::super::plan::{LEAST_PART, Plan, checked_part_size};
use super::super::token::{Record, TransferState, UploadState};
use super::Source;
use super::commit::{commit, committed};
use super::content::{Content, Piece};
use super::feed::{Chunks, Feed, Filler};
use super::job::Job;
use super::open_upload::{OpenUpload, is_gone};
use super::part::DonePart;
use super::result::Uploaded;
use super::single::put;
use crate::operations::ListMultipartUploadPartsArguments;

pub(super) async fn run(
    job: Job,
    source: Source,
    part_size: Option<u64>,
    state: Option<UploadState>,
) -> Result<Uploaded, Error> {
    let content = match source {
        Source::File(path) => Content::File(LocalFile::open(path).await?),
        Source::Bytes(bytes) => Content::Bytes(bytes),
        Source::Stream(_) if state.is_some() => {
            return Err(Error::new(
                ErrorKind::Argument,
                "an upload cannot be resumed from a stream; use the file or the bytes",
            ));
        }
        Source::Stream(chunks) => return stream(job, chunks, part_size).await,
    };
    let length = content.stamp().length;
    if let Some(state) = state {
        return resume(Arc::new(job), content, state).await;
    }
    let plan = Plan::new(length, part_size)?;
    if plan.is_single() {
        job.reporter.expect(length, 1)?;
        return put(&job, content.piece((0, length))).await;
    }
    let job = Arc::new(job);
    job.reporter.expect(length, plan.parts())?;
    let open = OpenUpload::create(&job).await?;
    let record = job.keeps.then(|| {
        Record::new(TransferState::Upload(UploadState {
            place: job.place.clone(),
            upload_id: open.upload_id.to_string(),
            part_size: plan.part_size,
            stamp: content.stamp(),
            algorithm: job.algorithm,
            if_match: job.if_match.clone(),
            if_none_match: job.if_none_match.clone(),
            parts: BTreeMap::new(),
        }))
    });
    if let Some(record) = &record {
        job.reporter.record(Arc::clone(record))?;
    }
    complete(open, content, plan, BTreeMap::new(), record).await
}

/// Sends the parts that are not in `done`, and commits.
async fn complete(
    open: OpenUpload,
    content: Content,
    plan: Plan,
    done: BTreeMap<u32, DonePart>,
    record: Option<Arc<Record>>,
) -> Result<Uploaded, Error> {
    let missing: Vec<_> = (1..=plan.parts()).filter(|number| !done.contains_key(number)).collect();
    let feed = Feed::Known { content: content.clone(), plan, numbers: missing.into_iter() };
    send(open, feed, done, Some(content), record).await
}

/// Sends the parts of `feed` and commits, unless `content` has changed.
async fn send(
    mut open: OpenUpload,
    mut feed: Feed,
    mut done: BTreeMap<u32, DonePart>,
    content: Option<Content>,
    record: Option<Arc<Record>>,
) -> Result<Uploaded, Error> {
    let record = record.as_deref();
    let sent = async {
        open.send_parts(&mut feed, &mut done, record).await?;
        if let Some(content) = &content {
            content.check().await?;
        }
        commit(&open, &done).await
    };
    match sent.await {
        Ok(response) => {
            // The object exists: from here on there is nothing to abort and nothing to resume.
            let algorithm = open.job.algorithm;
            open.finish();
            committed(&response, &done, algorithm)
        }
        Err(error) => {
            let has_changed = match &content {
                Some(content) => content.has_changed().await,
                None => false,
            };
            // Without a record it is aborted, even if it was to be kept.
            let record = record.filter(|_| !has_changed && !is_gone(&error));
            Err(open.fail(error, record).await)
        }
    }
}

/// Uploads content of unknown length.
async fn stream(mut job: Job, chunks: Chunks, part_size: Option<u64>) -> Result<Uploaded, Error> {
    let part_size = checked_part_size(part_size.unwrap_or(LEAST_PART))?;
    // The bytes are gone when they were sent.
    job.keeps = false;
    let mut filler = Filler::new(chunks, part_size);
    let first = poll_fn(|context| filler.poll_part(context)).await?.unwrap_or_default();
    let has_more = poll_fn(|context| filler.poll_more(context)).await?;
    if !has_more {
        job.reporter.expect(first.len() as u64, 1)?;
        return put(&job, Piece::of_bytes(first)).await;
    }
    let job = Arc::new(job);
    let open = OpenUpload::create(&job).await?;
    let feed = Feed::Stream { first: Some(first), filler, sent: 0 };
    send(open, feed, BTreeMap::new(), None, None).await
}

/// Continues an upload of an earlier transfer.
async fn resume(job: Arc<Job>, content: Content, state: UploadState) -> Result<Uploaded, Error> {
    if content.stamp() != state.stamp {
        let (before, now) = (state.stamp.length, content.stamp().length);
        let how = match before == now {
            true => "its modification time is another one".to_owned(),
            false => format!("it had {before} bytes and has {now}"),
        };
        return Err(Error::new(
            ErrorKind::Argument,
            format!(
                "the upload of `{}` cannot be resumed: the content has changed since ({how}); \
                 upload it again, and call `discard` with the token, as the parts cost storage",
                state.place
            ),
        ));
    }
    // The part size fits the length, or the token would have been rejected.
    let plan = Plan::new(state.stamp.length, Some(state.part_size))?;
    job.reporter.expect(plan.length, plan.parts())?;
    let record = Record::new(TransferState::Upload(state.clone()));
    job.reporter.record(Arc::clone(&record))?;
    let done = uploaded_parts(&job, &content, plan, &state, &record).await?;
    for part in done.values() {
        job.reporter.advance(part.length)?;
        job.reporter.complete_part()?;
    }
    let open = OpenUpload::existing(&job, &state.upload_id);
    complete(open, content, plan, done, Some(record)).await
}

/// Lists the parts that the service has, and returns those with the right content. An error has a
/// token if the upload can still be resumed.
async fn uploaded_parts(
    job: &Job,
    content: &Content,
    plan: Plan,
    state: &UploadState,
    record: &Record,
) -> Result<BTreeMap<u32, DonePart>, Error> {
    let Place { namespace, bucket, object } = &job.place;
    let mut listed = job
        .client
        .list_multipart_upload_parts(ListMultipartUploadPartsArguments {
            namespace_name: namespace,
            bucket_name: bucket,
            object_name: object,
            upload_id: &state.upload_id,
        })
        .items();
    let mut done = BTreeMap::new();
    while let Some(part) = listed.try_next().await.map_err(|error| match is_gone(&error) {
        true => error.with_advice(format!(
            "the multipart upload `{}` was committed or aborted; upload the object again",
            state.upload_id
        )),
        false => record.interrupt(error),
    })? {
        let number = u32::try_from(part.part_number).unwrap_or_default();
        if number == 0 || number > plan.parts() {
            return Err(Error::new(
                ErrorKind::Argument,
                format!(
                    "the upload of `{}` cannot be resumed: the service has a part {}, but the \
                     content has {} parts; upload it again, and call `discard` with the token, as \
                     the parts cost storage",
                    state.place,
                    part.part_number,
                    plan.parts(),
                ),
            ));
        }
        let (offset, length) = plan.part(number);
        if u64::try_from(part.size) != Ok(length) {
            continue;
        }
        let md5 = Checksum::parse(Algorithm::Md5, &part.md5);
        let known = state.parts.get(&number).filter(|known| known.etag == part.etag);
        let known = known.and_then(|known| known.checksum);
        // A modification time does not show every change of the content, so it is read. The
        // checksum of the token costs less than MD5.
        let piece = content.piece((offset, length));
        let checksums = match known {
            Some(known) => piece.checksums([job.algorithm]).await.map(|[own]| (own, own == known)),
            None => {
                let checksums = piece.checksums([Algorithm::Md5, job.algorithm]).await;
                checksums.map(|[own_md5, own]| (own, md5 == Some(own_md5)))
            }
        };
        let (checksum, is_same) = match checksums {
            Ok(checksums) => checksums,
            Err(error) if content.has_changed().await => return Err(error),
            Err(error) => return Err(record.interrupt(error)),
        };
        if !is_same {
            continue;
        }
        let part = DonePart { etag: part.etag, length, checksum, md5, request_id: None };
        done.insert(number, part);
    }
    Ok(done)
}
