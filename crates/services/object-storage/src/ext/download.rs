//! Downloads of any size: to a file in parallel ranges, or to a writer.

mod chunks;
mod first;
mod job;
mod ranges;
mod run;

use std::fmt;
use std::future::IntoFuture;
use std::ops::{Bound, RangeBounds};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;

use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::checksum::Checksum;
use oci_sdk_core::{Error, ErrorKind};
use tokio::io::AsyncWrite;

use self::job::Job;
use super::customer_key::CustomerKey;
use super::permits::Permits;
use super::place::Place;
use super::progress::{Progress, ProgressStream, Reporter};
use super::token::{DownloadState, ResumeToken, TransferState};
use crate::ObjectStorageClient;

/// # Downloads of any size
impl ObjectStorageClient {
    /// Downloads an object to a file or a writer.
    ///
    /// - `namespace`: The Object Storage namespace of the tenancy.
    /// - `bucket`: The name of the bucket.
    /// - `object`: The name of the object.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use oci_sdk_object_storage::{Error, ObjectStorageClient};
    /// # async fn example(client: ObjectStorageClient) -> Result<(), Error> {
    /// let downloaded = client
    ///     .download("namespace", "bucket", "model.bin")
    ///     .to_file("model.bin")
    ///     .parallel(8)
    ///     .await?;
    /// println!("{} bytes", downloaded.bytes);
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(
        &self,
        namespace: impl Into<String>,
        bucket: impl Into<String>,
        object: impl Into<String>,
    ) -> DownloadFrom {
        let place =
            Place { namespace: namespace.into(), bucket: bucket.into(), object: object.into() };
        DownloadFrom { client: self.clone(), place }
    }

    /// Resumes a download to a file that was interrupted: downloads what is missing in the temporary
    /// file, and renames it. What the file has is compared with the checksums of the token first.
    ///
    /// An SSE-C key has to be set again, as tokens contain no keys. The temporary file is
    /// [kept](Download::keep_on_failure) if the download fails again, unless the object has changed.
    pub fn resume_download(&self, token: ResumeToken) -> Download {
        let (place, target) = match token.0 {
            TransferState::Download(state) => {
                (state.place.clone(), Target::Resumed(Box::new(state)))
            }
            TransferState::Upload(state) => {
                let error = Error::new(
                    ErrorKind::Argument,
                    "the resume token is that of an upload; pass it to `resume_upload`",
                );
                (state.place, Target::Invalid(error))
            }
        };
        let mut download = DownloadFrom { client: self.clone(), place }.to(target);
        download.job.keeps = true;
        download
    }
}

/// A download whose target is not set.
#[must_use = "a download does nothing until it has a target and is awaited"]
pub struct DownloadFrom {
    client: ObjectStorageClient,
    place: Place,
}

impl DownloadFrom {
    /// Downloads to a file.
    ///
    /// The ranges are written to a temporary file in the same folder, which replaces the file when
    /// it is complete. A download that fails, or whose future is dropped, leaves the file unchanged
    /// and removes the temporary file; see [`Download::keep_on_failure`]. A file that is not a
    /// regular file, such as a pipe, is written directly and in order.
    pub fn to_file(self, path: impl Into<PathBuf>) -> Download {
        self.to(Target::File(path.into()))
    }

    /// Downloads to a writer, in order and in a single range. If the connection is lost, the
    /// download continues with the next byte.
    pub fn to_writer(self, writer: impl AsyncWrite + Send + 'static) -> Download {
        self.to(Target::Writer(Box::pin(writer)))
    }

    fn to(self, target: Target) -> Download {
        let job = Job::new(self.client, self.place);
        Download { job, reporter: Reporter::default(), target }
    }
}

impl fmt::Debug for DownloadFrom {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("DownloadFrom").field("place", &self.place).finish_non_exhaustive()
    }
}

/// A writer, boxed.
type Writer = Pin<Box<dyn AsyncWrite + Send>>;

/// The target of a download.
enum Target {
    File(PathBuf),
    Writer(Writer),
    Resumed(Box<DownloadState>),
    Invalid(Error),
}

/// A download; await it for the [`Downloaded`] object.
///
/// All ranges are those of one version of the object: if it is overwritten during the download, the
/// download fails with 412.
#[must_use = "a download does nothing until it is awaited"]
pub struct Download {
    job: Job,
    reporter: Reporter,
    target: Target,
}

impl Download {
    /// Sets the size of the ranges in bytes; 0 is treated as 1. A smaller object is downloaded in a
    /// single request. The default is a 16th of the object, from 8 MiB to 64 MiB. It is increased if
    /// the object would have more than 10,000 ranges.
    pub fn part_size(mut self, bytes: u64) -> Self {
        self.job.set_part_size(bytes);
        self
    }

    /// Sets the number of ranges that are downloaded in parallel; the default is 4, and 0 is
    /// treated as 1.
    pub fn parallel(mut self, ranges: usize) -> Self {
        self.job.parallel = ranges.max(1);
        self
    }

    /// Downloads these bytes of the object only, such as `..1024`.
    ///
    /// A range that ends after the object is shortened; one that begins after it fails with 416.
    pub fn range(mut self, bytes: impl RangeBounds<u64>) -> Self {
        let start = match bytes.start_bound() {
            Bound::Included(&start) => start,
            Bound::Excluded(&start) => start.saturating_add(1),
            Bound::Unbounded => 0,
        };
        let end = match bytes.end_bound() {
            Bound::Included(&end) => Some(end.saturating_add(1)),
            Bound::Excluded(&end) => Some(end),
            Bound::Unbounded => None,
        };
        self.job.range = (start, end);
        self
    }

    /// Sets the version of the object. The default is the latest one.
    pub fn version_id(mut self, id: impl Into<String>) -> Self {
        self.job.version_id = Some(id.into());
        self
    }

    /// Downloads the object only if it has this etag. Otherwise the download fails with 412.
    pub fn if_match(mut self, etag: impl Into<String>) -> Self {
        self.job.if_match = Some(etag.into());
        self
    }

    /// Downloads the object only if it does not have this etag. Otherwise the download fails with
    /// 304.
    pub fn if_none_match(mut self, etag: impl Into<String>) -> Self {
        self.job.if_none_match = Some(etag.into());
        self
    }

    /// Decrypts the object with a key of the customer (SSE-C).
    pub fn customer_key(mut self, key: &CustomerKey) -> Self {
        self.job.customer_key = Some(key.clone());
        self
    }

    /// Keeps the temporary file if the download fails or its future is dropped, so that it can be
    /// resumed.
    ///
    /// [`ResumeToken::of`] returns the token of the error, and [`Progress::token`] that of a
    /// download that runs.
    ///
    /// A download that cannot be resumed is not kept, and its error has no token: downloads to a
    /// writer, those of an object that was overwritten, and those whose content differs from the
    /// checksum of the object. Download the object again in these cases.
    pub fn keep_on_failure(mut self) -> Self {
        self.job.keeps = true;
        self
    }

    /// Calls a function with the progress, from the tasks that receive the ranges. It should return
    /// quickly, as they wait for it.
    ///
    /// If it panics, the download is stopped as after an error, and then the panic continues in the
    /// task that awaits the download.
    pub fn on_progress(mut self, callback: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.reporter.set_callback(callback);
        self
    }

    /// Returns the progress as a stream, which ends with the download.
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

    /// Starts the download when it is first polled.
    ///
    /// # Errors
    ///
    /// If a request fails after its retries, the object is overwritten during the download, the
    /// target cannot be written, or the checksum of the object differs from that of the received
    /// content.
    pub fn send(mut self) -> BoxFuture<'static, Result<Downloaded, Error>> {
        let reporter = Arc::new(self.reporter);
        self.job.reporter = Arc::clone(&reporter);
        let (job, target) = (Arc::new(self.job), self.target);
        Box::pin(async move { reporter.finished(run::run(job, target).await) })
    }
}

impl IntoFuture for Download {
    type Output = Result<Downloaded, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Download").field("place", &self.job.place).finish_non_exhaustive()
    }
}

/// An object that was downloaded.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Downloaded {
    /// The etag of the object.
    pub etag: String,
    /// The version ID, if the bucket has versions.
    pub version_id: Option<String>,
    /// The number of bytes that the target has.
    pub bytes: u64,
    /// The checksum of the object that was compared with the received content. `None` if a part of
    /// the object was downloaded, or the service has no checksum of the whole: of an object that was
    /// uploaded in parts it has one only if that was CRC-32C.
    pub checksum: Option<Checksum>,
}
