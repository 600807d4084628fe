//! A multipart upload that is neither committed nor aborted.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use oci_sdk_core::{Error, ErrorKind, check_runtime};
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::{JoinError, JoinSet};
use tokio::time::timeout;

use super::super::local_file::unfinished;
use super::super::place::Place;
use super::super::token::{KnownPart, Record};
use super::content::Piece;
use super::feed::Feed;
use super::job::Job;
use super::part::{DonePart, send_part};
use crate::operations::AbortMultipartUploadArguments;

/// The maximum time for which an upload is aborted, with retries.
const ABORT: Duration = Duration::from_secs(60);

/// An open multipart upload with the parts that are being sent.
///
/// Dropping it stops the parts and, unless the upload is kept, aborts it in the background.
pub(super) struct OpenUpload {
    pub(super) job: Arc<Job>,
    pub(super) upload_id: Arc<str>,
    parts: JoinSet<Result<(u32, DonePart), Error>>,
    /// Whether it has to be aborted.
    is_unfinished: bool,
}

impl OpenUpload {
    /// Creates a multipart upload.
    pub(super) async fn create(job: &Arc<Job>) -> Result<Self, Error> {
        check_runtime()?;
        let (sender, receiver) = oneshot::channel();
        let job = Arc::clone(job);
        // In a task, so that the response is not lost if this future is dropped.
        tokio::spawn(async move {
            let created = job.create().await.and_then(|created| match created.upload_id.as_str() {
                "" => Err(created.error(
                    "CreateMultipartUpload",
                    ErrorKind::Decode,
                    "the response has no `uploadId`",
                )),
                _ => Ok(created.into_inner().upload_id),
            });
            // If the receiver is gone, dropping the result aborts the upload.
            _ = sender.send(created.map(|id| Self::new(job, id.into(), true)));
        });
        let open = receiver.await.unwrap_or_else(|_| {
            Err(Error::new(
                ErrorKind::Config,
                "the upload was cancelled: the runtime is shutting down",
            ))
        });
        let mut open = open?;
        open.is_unfinished = !open.job.keeps;
        Ok(open)
    }

    /// Continues a multipart upload of an earlier transfer.
    pub(super) fn existing(job: &Arc<Job>, upload_id: &str) -> Self {
        Self::new(Arc::clone(job), upload_id.into(), !job.keeps)
    }

    fn new(job: Arc<Job>, upload_id: Arc<str>, is_unfinished: bool) -> Self {
        Self { job, upload_id, parts: JoinSet::new(), is_unfinished }
    }

    /// Sends all parts of `feed`, and adds them to `done`.
    pub(super) async fn send_parts(
        &mut self,
        feed: &mut Feed,
        done: &mut BTreeMap<u32, DonePart>,
        record: Option<&Record>,
    ) -> Result<(), Error> {
        let mut has_more = true;
        loop {
            let event = poll_fn(|context| {
                if let Poll::Ready(Some(joined)) = self.parts.poll_join_next(context) {
                    return Poll::Ready(Event::Joined(joined));
                }
                // The part that is being read counts as one of those in memory.
                if has_more
                    && self.parts.len() < self.job.parallel
                    && let Poll::Ready(next) = feed.poll_part(context)
                {
                    return Poll::Ready(Event::Next(next));
                }
                match !has_more && self.parts.is_empty() {
                    true => Poll::Ready(Event::End),
                    false => Poll::Pending,
                }
            });
            match event.await {
                Event::Joined(joined) => {
                    let (number, part) = joined.unwrap_or_else(|error| Err(unfinished(error)))?;
                    if let Some(record) = record {
                        let (etag, checksum) = (part.etag.clone(), Some(part.checksum));
                        record.add_part(number, KnownPart { etag, checksum });
                    }
                    done.insert(number, part);
                    self.job.reporter.complete_part()?;
                }
                Event::Next(next) => match next? {
                    Some((number, piece)) => {
                        let (job, id) = (Arc::clone(&self.job), Arc::clone(&self.upload_id));
                        self.parts.spawn(send_part(job, id, number, piece));
                    }
                    None => has_more = false,
                },
                Event::End => return Ok(()),
            }
        }
    }

    /// Marks the upload as committed.
    pub(super) fn finish(mut self) {
        self.is_unfinished = false;
    }

    /// Ends the upload after an error: aborts it, or adds a token to the error.
    pub(super) async fn fail(mut self, error: Error, record: Option<&Record>) -> Error {
        self.parts.shutdown().await;
        match record {
            Some(record) if self.job.keeps => record.interrupt(error),
            _ => {
                let aborted = abort(&self.job, &self.upload_id).await;
                self.is_unfinished = false;
                match aborted {
                    Ok(()) => error,
                    Err(abort) => error.with_advice(format!(
                        "the multipart upload `{}` could not be aborted: {}; abort it, as its \
                         parts cost storage",
                        self.upload_id,
                        abort.message()
                    )),
                }
            }
        }
    }
}

enum Event {
    Joined(Result<Result<(u32, DonePart), Error>, JoinError>),
    Next(Result<Option<(u32, Piece)>, Error>),
    End,
}

impl Drop for OpenUpload {
    fn drop(&mut self) {
        if !self.is_unfinished {
            return;
        }
        // Outside of a runtime nothing can be sent.
        if let Ok(runtime) = Handle::try_current() {
            let (job, id) = (Arc::clone(&self.job), Arc::clone(&self.upload_id));
            let mut parts = std::mem::take(&mut self.parts);
            runtime.spawn(async move {
                // First the parts, so that none arrives after the abort.
                parts.shutdown().await;
                _ = abort(&job, &id).await;
            });
        }
    }
}

/// Whether the error says that the upload does not exist any more.
pub(super) fn is_gone(error: &Error) -> bool {
    // The others hide missing permissions as well, which may be granted later.
    let is_unclear =
        |code| ["BucketNotFound", "NamespaceNotFound", "NotAuthorizedOrNotFound"].contains(&code);
    error.is_not_found() && !error.code().is_some_and(is_unclear)
}

/// Aborts an upload. One that does not exist any more is aborted.
pub(super) async fn abort(job: &Job, upload_id: &str) -> Result<(), Error> {
    let Place { namespace, bucket, object } = &job.place;
    let call = job.client.abort_multipart_upload(AbortMultipartUploadArguments {
        namespace_name: namespace,
        bucket_name: bucket,
        object_name: object,
        upload_id,
    });
    match timeout(ABORT, call.into_future()).await {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) if error.is_not_found() => Ok(()),
        Ok(Err(error)) => Err(error),
        Err(_) => Err(Error::new(ErrorKind::Timeout, format!("no response within {ABORT:?}"))),
    }
}
