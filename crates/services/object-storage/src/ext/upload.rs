//! Uploads of any size: in a single request, or in parts that are sent in parallel.

mod commit;
mod content;
mod feed;
mod job;
mod open_upload;
mod part;
pub(super) mod result;
mod run;
mod single;

use std::fmt;
use std::future::IntoFuture;
use std::path::PathBuf;
use std::sync::Arc;

use futures_core::Stream;
use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::bytes::Bytes;
use oci_sdk_core::checksum::Algorithm;
use oci_sdk_core::{Error, ErrorKind};
use tokio::io::AsyncRead;

use self::feed::{Chunks, reader_chunks, source_error};
use self::job::Job;
use self::open_upload::abort;
use self::result::Uploaded;
use super::customer_key::CustomerKey;
use super::permits::Permits;
use super::place::Place;
use super::progress::{Progress, ProgressStream, Reporter};
use super::token::{ResumeToken, TransferState, UploadState};
use crate::ObjectStorageClient;
use crate::models::PutObjectStorageTier;

/// # Uploads of any size
impl ObjectStorageClient {
    /// Uploads an object of up to 10 TiB from a file, bytes or a stream.
    ///
    /// - `namespace`: The Object Storage namespace of the tenancy.
    /// - `bucket`: The name of the bucket.
    /// - `object`: The name of the object. An existing object is replaced when the upload is
    ///   complete.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use oci_sdk_object_storage::{Error, ObjectStorageClient};
    /// # async fn example(client: ObjectStorageClient) -> Result<(), Error> {
    /// let uploaded = client
    ///     .upload("namespace", "bucket", "model.bin")
    ///     .from_file("model.bin")
    ///     .on_progress(|progress| println!("{} bytes", progress.bytes))
    ///     .await?;
    /// println!("{}", uploaded.etag);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(
        &self,
        namespace: impl Into<String>,
        bucket: impl Into<String>,
        object: impl Into<String>,
    ) -> UploadTo {
        let place =
            Place { namespace: namespace.into(), bucket: bucket.into(), object: object.into() };
        UploadTo { client: self.clone(), place, state: None, invalid: None }
    }

    /// Resumes a multipart upload that was interrupted, from the same file or bytes.
    ///
    /// The parts that the service has are compared with the content, and only the others are sent.
    /// The part size, the checksum algorithm and the preconditions are those of the token. An SSE-C key has to be set
    /// again, as tokens contain no keys. [`discard`](Self::discard) abandons the upload instead. The upload is [kept](Upload::keep_on_failure) if it fails
    /// again.
    pub fn resume_upload(&self, token: ResumeToken) -> UploadTo {
        match token.0 {
            TransferState::Upload(state) => UploadTo {
                client: self.clone(),
                place: state.place.clone(),
                state: Some(state),
                invalid: None,
            },
            TransferState::Download(state) => UploadTo {
                client: self.clone(),
                place: state.place,
                state: None,
                invalid: Some(Error::new(
                    ErrorKind::Argument,
                    "the resume token is that of a download; pass it to `resume_download`",
                )),
            },
        }
    }
}

/// Aborts a multipart upload that was kept.
pub(super) async fn abort_kept(
    client: &ObjectStorageClient,
    state: UploadState,
) -> Result<(), Error> {
    abort(&Job::new(client.clone(), state.place), &state.upload_id).await
}

/// An upload whose source is not set.
#[must_use = "an upload does nothing until it has a source and is awaited"]
pub struct UploadTo {
    client: ObjectStorageClient,
    place: Place,
    state: Option<UploadState>,
    invalid: Option<Error>,
}

impl UploadTo {
    /// Uploads a regular file. The default part size is 128 MiB.
    ///
    /// The file must not change during the upload: if its length or its modification time differs,
    /// the upload fails and no object is created. A file whose length is 0 although it has content,
    /// such as one of `/proc`, is rejected; [`from_reader`](Self::from_reader) uploads it.
    pub fn from_file(self, path: impl Into<PathBuf>) -> Upload {
        self.from(Source::File(path.into()))
    }

    /// Uploads bytes in memory. The default part size is 128 MiB.
    pub fn from_bytes(self, bytes: impl Into<Bytes>) -> Upload {
        self.from(Source::Bytes(bytes.into()))
    }

    /// Uploads a stream of unknown length. The default part size is 10 MiB.
    ///
    /// At most as many parts as are sent [in parallel](Upload::parallel) are kept in memory. The
    /// maximum length is 10,000 times the part size. Such an upload cannot be resumed: the stream
    /// is read only once, and so [`keep_on_failure`](Upload::keep_on_failure) has no effect.
    pub fn from_stream<S, E>(self, stream: S) -> Upload
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        self.from(Source::Stream(source_error(stream)))
    }

    /// Uploads all bytes of a reader, as [`from_stream`](Self::from_stream).
    pub fn from_reader(self, reader: impl AsyncRead + Send + 'static) -> Upload {
        self.from(Source::Stream(reader_chunks(Box::pin(reader))))
    }

    fn from(self, source: Source) -> Upload {
        let mut job = Job::new(self.client, self.place);
        job.keeps = self.state.is_some();
        if let Some(state) = &self.state {
            job.algorithm = state.algorithm;
            job.if_match.clone_from(&state.if_match);
            job.if_none_match.clone_from(&state.if_none_match);
        }
        let reporter = Reporter::default();
        Upload { job, reporter, source, part_size: None, state: self.state, invalid: self.invalid }
    }
}

impl fmt::Debug for UploadTo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("UploadTo").field("place", &self.place).finish_non_exhaustive()
    }
}

/// The source of an upload.
enum Source {
    File(PathBuf),
    Bytes(Bytes),
    Stream(Chunks),
}

/// An upload; await it for the [`Uploaded`] object.
///
/// Content of at most the part size is sent in a single request, and longer content in parts
/// (multipart). If a multipart upload fails or its future is dropped, it is aborted, so that no
/// parts are left in the bucket; see [`keep_on_failure`](Self::keep_on_failure). A future that is
/// dropped outside of a tokio runtime cannot abort.
#[must_use = "an upload does nothing until it is awaited"]
pub struct Upload {
    job: Job,
    reporter: Reporter,
    source: Source,
    part_size: Option<u64>,
    state: Option<UploadState>,
    invalid: Option<Error>,
}

impl Upload {
    /// Sets the part size in bytes, which is also the maximum size of a single request: from 10 MiB
    /// to 50 GiB.
    ///
    /// It is increased if the content would have more than 10,000 parts.
    pub fn part_size(mut self, bytes: u64) -> Self {
        self.part_size = Some(bytes);
        self
    }

    /// Sets the number of parts that are sent in parallel; the default is 5, and 0 is treated as 1.
    pub fn parallel(mut self, parts: usize) -> Self {
        self.job.parallel = parts.max(1);
        self
    }

    /// Sets the checksum that is compared with that of the service, for each part and for the whole
    /// object. The default is CRC-32C.
    ///
    /// The service stores it with the object, except for MD5, which it stores in any case.
    pub fn checksum(mut self, algorithm: Algorithm) -> Self {
        if self.state.is_none() {
            self.job.algorithm = algorithm;
        }
        self
    }

    /// Sets the media type of the object. The default is `application/octet-stream`.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.job.properties.content_type = Some(value.into());
        self
    }

    /// Sets the language of the content.
    pub fn content_language(mut self, value: impl Into<String>) -> Self {
        self.job.properties.content_language = Some(value.into());
        self
    }

    /// Sets the encoding of the content, such as `gzip`. The content is sent unmodified.
    pub fn content_encoding(mut self, value: impl Into<String>) -> Self {
        self.job.properties.content_encoding = Some(value.into());
        self
    }

    /// Sets the `Content-Disposition` of the object, such as `attachment; filename=report.pdf`.
    pub fn content_disposition(mut self, value: impl Into<String>) -> Self {
        self.job.properties.content_disposition = Some(value.into());
        self
    }

    /// Sets the `Cache-Control` of the object.
    pub fn cache_control(mut self, value: impl Into<String>) -> Self {
        self.job.properties.cache_control = Some(value.into());
        self
    }

    /// Adds custom metadata. Names are stored in lower case, and without the prefix `opc-meta-`,
    /// which is added.
    pub fn metadata<N: Into<String>, V: Into<String>>(
        mut self,
        entries: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let entries = entries.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.job.properties.metadata.extend(entries);
        self
    }

    /// Sets the storage tier. The default is that of the bucket.
    pub fn storage_tier(mut self, tier: impl Into<PutObjectStorageTier>) -> Self {
        self.job.properties.storage_tier = Some(tier.into());
        self
    }

    /// Replaces the object only if it has this etag. Otherwise the upload fails with 412.
    pub fn if_match(mut self, etag: impl Into<String>) -> Self {
        self.job.if_match = Some(etag.into());
        self
    }

    /// Sets the precondition `*`: the upload fails with 412 if the object exists.
    pub fn if_none_match(mut self, value: impl Into<String>) -> Self {
        self.job.if_none_match = Some(value.into());
        self
    }

    /// Encrypts the object with a key of the customer (SSE-C).
    pub fn customer_key(mut self, key: &CustomerKey) -> Self {
        self.job.customer_key = Some(key.clone());
        self
    }

    /// Encrypts the object with the Vault key that has this OCID.
    pub fn kms_key_id(mut self, ocid: impl Into<String>) -> Self {
        self.job.kms_key_id = Some(ocid.into());
        self
    }

    /// Keeps the uploaded parts if the upload fails or its future is dropped, so that it can be
    /// resumed.
    ///
    /// [`ResumeToken::of`] returns the token of the error, and [`Progress::token`] that of an
    /// upload that runs. The parts cost storage until the upload is resumed or aborted.
    ///
    /// An upload that cannot be resumed is not kept, and its error has no token: uploads in a
    /// single request and from a stream, whose bytes are gone, uploads of a file that has changed,
    /// and those that the service has committed or does not have any more.
    pub fn keep_on_failure(mut self) -> Self {
        self.job.keeps = true;
        self
    }

    /// Calls a function with the progress, from the tasks that send the parts. It should return
    /// quickly, as the parts wait for it.
    ///
    /// If it panics, the upload is stopped as after an error, and then the panic continues in the
    /// task that awaits the upload.
    pub fn on_progress(mut self, callback: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.reporter.set_callback(callback);
        self
    }

    /// Returns the progress as a stream, which ends with the upload.
    pub fn progress(&mut self) -> ProgressStream {
        self.reporter.stream()
    }

    /// Makes it a part of the transfer of a folder, with which it shares a limit of concurrent
    /// requests, and which expects so many bytes.
    pub(super) fn in_folder(
        mut self,
        folder: &Arc<Reporter>,
        expected: u64,
        permits: &Permits,
    ) -> Self {
        self.reporter.set_folder(folder, expected);
        self.job.permits = permits.clone();
        self
    }

    /// Starts the upload when it is first polled.
    ///
    /// # Errors
    ///
    /// If the source cannot be read or changes, the part size is not possible, a request fails
    /// after its retries, or a checksum of the service differs from that of the content.
    pub fn send(mut self) -> BoxFuture<'static, Result<Uploaded, Error>> {
        let reporter = Arc::new(self.reporter);
        self.job.reporter = Arc::clone(&reporter);
        let (job, source) = (self.job, self.source);
        let (part_size, state, invalid) = (self.part_size, self.state, self.invalid);
        Box::pin(async move {
            let result = match invalid {
                Some(error) => Err(error),
                None => run::run(job, source, part_size, state).await,
            };
            reporter.finished(result)
        })
    }
}

impl IntoFuture for Upload {
    type Output = Result<Uploaded, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Upload")
            .field("place", &self.job.place)
            .field("part_size", &self.part_size)
            .finish_non_exhaustive()
    }
}
