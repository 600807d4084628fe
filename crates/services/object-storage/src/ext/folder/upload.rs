//! Uploads of folders.

use std::collections::BTreeMap;
use std::fmt;
use std::future::IntoFuture;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use oci_sdk_core::Error;
use oci_sdk_core::auth::BoxFuture;

use super::super::customer_key::CustomerKey;
use super::super::listing::PrefixEntry;
use super::super::local_file::off_thread;
use super::super::permits::Permits;
use super::super::progress::{Progress, ProgressStream};
use super::super::upload::Upload;
use super::FolderItem;
use super::names::object_name;
use super::report::{FolderReport, SkipReason, Skipped, Untransferred};
use super::settings::Settings;
use super::transfers::{Transfer, run_all};
use super::walk::{FoundKind, walk};
use crate::ObjectStorageClient;

/// # Uploads of folders
impl ObjectStorageClient {
    /// Uploads all files of a folder and its subfolders. Folders without files are not uploaded, as
    /// Object Storage has no folders, only names with `/`.
    ///
    /// - `namespace`: The Object Storage namespace of the tenancy.
    /// - `bucket`: The name of the bucket.
    /// - `prefix`: The beginning of the names of the objects, such as `photos/`, with its `/`.
    /// - `folder`: The path of the folder.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use oci_sdk_object_storage::{Error, ObjectStorageClient};
    /// # async fn example(client: ObjectStorageClient) -> Result<(), Error> {
    /// let upload = client.upload_dir("namespace", "bucket", "photos/", "/home/me/photos");
    /// let report = upload.filter(|file| file.object.ends_with(".jpg")).skip_unchanged().await?;
    /// println!("{} uploaded", report.transferred.len());
    /// for failed in &report.failed {
    ///     println!("{}: {}", failed.path.display(), failed.error);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_dir(
        &self,
        namespace: impl Into<String>,
        bucket: impl Into<String>,
        prefix: impl Into<String>,
        folder: impl Into<PathBuf>,
    ) -> UploadFolder {
        let names = [namespace.into(), bucket.into(), prefix.into()];
        UploadFolder(Settings::new(self.clone(), names, folder.into()))
    }
}

/// An upload of a folder; await it for the [`FolderReport`].
///
/// A file that cannot be uploaded does not end the upload: it is in the report. Dropping the future
/// ends all uploads, and aborts those in parts.
///
/// If the bucket, the namespace or the credentials are rejected, the upload ends with the error, as
/// all files would fail with it. The files that were uploaded before are not uploaded again by
/// another upload with [`skip_unchanged`](Self::skip_unchanged).
#[must_use = "an upload does nothing until it is awaited"]
pub struct UploadFolder(Settings<Upload>);

impl UploadFolder {
    /// Transfers only the files for which the function returns `true`.
    pub fn filter(mut self, filter: impl Fn(&FolderItem) -> bool + Send + Sync + 'static) -> Self {
        self.0.filter = Some(Box::new(filter));
        self
    }

    /// Calls a function with each file and its upload, which can set all options of a single upload,
    /// such as the content type, the storage tier, metadata and preconditions. Without a content
    /// type, objects are `application/octet-stream`.
    ///
    /// The function runs when the upload of the file starts. Progress is that of the folder; an
    /// [`on_progress`](Upload::on_progress) of a single upload is not called.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use oci_sdk_object_storage::{Error, ObjectStorageClient};
    /// # async fn example(client: ObjectStorageClient) -> Result<(), Error> {
    /// let upload = client.upload_dir("namespace", "bucket", "site/", "public");
    /// let upload = upload.configure(|file, upload| {
    ///     let extension = file.path.extension().and_then(|extension| extension.to_str());
    ///     upload.content_type(match extension {
    ///         Some("html") => "text/html; charset=utf-8",
    ///         Some("css") => "text/css",
    ///         Some("js") => "text/javascript",
    ///         Some("png") => "image/png",
    ///         _ => "application/octet-stream",
    ///     })
    /// });
    /// upload.await?.into_result()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn configure(
        mut self,
        configure: impl Fn(&FolderItem, Upload) -> Upload + Send + Sync + 'static,
    ) -> Self {
        self.0.configure = Some(Box::new(configure));
        self
    }

    /// Sets the number of requests that are sent in parallel for all files together; the default is
    /// 8, and 0 is treated as 1.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.0.concurrency = requests.max(1);
        self
    }

    /// Skips objects that have the same size and are not older than the file.
    pub fn skip_unchanged(mut self) -> Self {
        self.0.skips_unchanged = true;
        self
    }

    /// Follows symbolic links. By default they are skipped.
    pub fn follow_links(mut self) -> Self {
        self.0.follows_links = true;
        self
    }

    /// Encrypts the objects with a key of the customer (SSE-C).
    pub fn customer_key(mut self, key: &CustomerKey) -> Self {
        self.0.customer_key = Some(key.clone());
        self
    }

    /// Calls a function with the progress of all files together. It should return quickly, as the
    /// transfers wait for it.
    ///
    /// If it panics, all uploads end, and then the panic continues in the task that awaits the folder.
    pub fn on_progress(mut self, callback: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.0.reporter.set_callback(callback);
        self
    }

    /// Returns the progress of all files together as a stream, which ends with the transfer.
    pub fn progress(&mut self) -> ProgressStream {
        self.0.reporter.stream()
    }

    /// Starts the upload when it is first polled.
    ///
    /// # Errors
    ///
    /// If the folder cannot be read, the objects cannot be listed to skip unchanged ones, or the
    /// bucket, the namespace or the credentials are rejected. Errors of single files are in the
    /// report.
    pub fn send(self) -> BoxFuture<'static, Result<FolderReport, Error>> {
        Box::pin(run(self.0))
    }
}

async fn run(mut settings: Settings<Upload>) -> Result<FolderReport, Error> {
    let mut report = FolderReport::default();
    let items = items(&settings, &mut report).await?;
    let permits = Permits::new(settings.concurrency);
    let reporter = Arc::new(std::mem::take(&mut settings.reporter));
    let start = |item: &FolderItem| -> Transfer {
        let upload = settings.client.upload(&settings.namespace, &settings.bucket, &item.object);
        let mut upload = upload.from_file(&item.path);
        if let Some(key) = &settings.customer_key {
            upload = upload.customer_key(key);
        }
        let upload = settings.configured(item, upload);
        let uploading = upload.in_folder(&reporter, item.bytes, &permits).send();
        Box::pin(async move {
            let uploaded = uploading.await?;
            Ok((uploaded.etag, uploaded.bytes))
        })
    };
    let ended = run_all(items, start, settings.concurrency, &reporter, &mut report).await;
    reporter.finished(ended)?;
    Ok(report)
}

/// Returns the files to upload; the others are added to the report.
async fn items(
    settings: &Settings<Upload>,
    report: &mut FolderReport,
) -> Result<Vec<FolderItem>, Error> {
    let known = known(settings).await?;
    // Gone when this future is dropped, which ends the walk.
    let alive = Arc::new(());
    let (root, follows, caller) =
        (settings.folder.clone(), settings.follows_links, Arc::downgrade(&alive));
    let found = off_thread(move || walk(&root, follows, &caller)).await?;
    drop(alive);
    let mut items = Vec::new();
    for file in found {
        let path = settings.folder.join(&file.path);
        let object = match object_name(&file.path) {
            Ok(name) => format!("{}{name}", settings.prefix),
            Err(error) => {
                let object = file.path.to_string_lossy().into_owned();
                report.failed.push(Untransferred { object, path, error });
                continue;
            }
        };
        let reason = match file.kind {
            FoundKind::Unreadable(error) => {
                report.failed.push(Untransferred { object, path, error });
                continue;
            }
            FoundKind::Skipped(reason) => reason,
            FoundKind::File { bytes, modified } => {
                let item = FolderItem { object, path, bytes };
                let is_known = known.get(&item.object).is_some_and(|&(size, time)| {
                    size == bytes && modified.is_some_and(|modified| modified <= time)
                });
                let is_selected = settings.selects(&item);
                if is_selected && !is_known {
                    items.push(item);
                    continue;
                }
                let reason = match is_selected {
                    true => SkipReason::Unchanged,
                    false => SkipReason::Filter,
                };
                let FolderItem { object, path, .. } = item;
                report.skipped.push(Skipped { object, path, reason });
                continue;
            }
        };
        report.skipped.push(Skipped { object, path, reason });
    }
    Ok(items)
}

/// Returns size and time of the objects below the prefix, if unchanged ones are skipped.
async fn known(settings: &Settings<Upload>) -> Result<BTreeMap<String, (u64, SystemTime)>, Error> {
    let mut known = BTreeMap::new();
    if !settings.skips_unchanged {
        return Ok(known);
    }
    let mut entries = settings.objects();
    while let Some(entry) = entries.try_next().await? {
        if let PrefixEntry::Object(object) = entry
            && let Some(size) = object.size.and_then(|size| u64::try_from(size).ok())
            && let Some(time) = object.time_modified.or(object.time_created)
        {
            known.insert(object.name, (size, time.into()));
        }
    }
    Ok(known)
}

impl IntoFuture for UploadFolder {
    type Output = Result<FolderReport, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl fmt::Debug for UploadFolder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.print("UploadFolder", formatter)
    }
}
