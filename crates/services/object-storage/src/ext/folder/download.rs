//! Downloads of folders.

use std::fmt;
use std::fs;
use std::future::IntoFuture;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::{Error, ErrorKind};

use super::super::customer_key::CustomerKey;
use super::super::download::Download;
use super::super::listing::PrefixEntry;
use super::super::local_file::off_thread;
use super::super::permits::Permits;
use super::super::progress::{Progress, ProgressStream};
use super::FolderItem;
use super::names::{Rules, TakenPaths, file_path};
use super::report::{FolderReport, SkipReason, Skipped, Untransferred};
use super::settings::Settings;
use super::transfers::{Transfer, run_all};
use crate::ObjectStorageClient;

/// # Downloads of folders
impl ObjectStorageClient {
    /// Downloads all objects below a prefix to a folder, which is created if it does not exist.
    ///
    /// - `namespace`: The Object Storage namespace of the tenancy.
    /// - `bucket`: The name of the bucket.
    /// - `prefix`: The beginning of the names of the objects, such as `photos/`. The paths of the
    ///   files begin after its last `/`: the object `photos/2024/a.jpg` becomes `2024/a.jpg` with
    ///   the prefixes `photos/` and `photos/2024`, and `photos/2024/a.jpg` with the prefix `photos`.
    /// - `folder`: The path of the folder.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use oci_sdk_object_storage::{Error, ObjectStorageClient};
    /// # async fn example(client: ObjectStorageClient) -> Result<(), Error> {
    /// let download = client.download_dir("namespace", "bucket", "photos/", "/home/me/photos");
    /// let report = download.skip_unchanged().await?.into_result()?;
    /// println!("{} bytes", report.bytes());
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_dir(
        &self,
        namespace: impl Into<String>,
        bucket: impl Into<String>,
        prefix: impl Into<String>,
        folder: impl Into<PathBuf>,
    ) -> DownloadFolder {
        let names = [namespace.into(), bucket.into(), prefix.into()];
        DownloadFolder(Settings::new(self.clone(), names, folder.into()))
    }
}

/// A download of a folder; await it for the [`FolderReport`].
///
/// An object that cannot be downloaded does not end the download: it is in the report. An object
/// whose name ends with `/` becomes a folder. Dropping the future ends all downloads.
///
/// If the bucket, the namespace or the credentials are rejected, the download ends with the error,
/// as all objects would fail with it. The files that were downloaded before are not downloaded again
/// by another download with [`skip_unchanged`](Self::skip_unchanged).
///
/// Objects without a file name are in the report as well: those whose names would lead out of the
/// folder, such as `../a`, and on Windows those whose names files cannot have there, such as `a:b`,
/// `nul.txt` and `a.`. Of the objects whose names differ only in case, such as `a` and `A`, only the
/// first is downloaded on Windows and macOS.
#[must_use = "a download does nothing until it is awaited"]
pub struct DownloadFolder(Settings<Download>);

impl DownloadFolder {
    /// Transfers only the files for which the function returns `true`.
    pub fn filter(mut self, filter: impl Fn(&FolderItem) -> bool + Send + Sync + 'static) -> Self {
        self.0.filter = Some(Box::new(filter));
        self
    }

    /// Calls a function with each file and its download, which can set all options of a single
    /// download, such as the size of its ranges.
    ///
    /// The function runs when the download of the file starts. Progress is that of the folder; an
    /// [`on_progress`](Download::on_progress) of a single download is not called.
    pub fn configure(
        mut self,
        configure: impl Fn(&FolderItem, Download) -> Download + Send + Sync + 'static,
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

    /// Skips files that have the same size and are not older than the object.
    pub fn skip_unchanged(mut self) -> Self {
        self.0.skips_unchanged = true;
        self
    }

    /// Follows symbolic links. By default files behind them are not written.
    pub fn follow_links(mut self) -> Self {
        self.0.follows_links = true;
        self
    }

    /// Decrypts the objects with a key of the customer (SSE-C).
    pub fn customer_key(mut self, key: &CustomerKey) -> Self {
        self.0.customer_key = Some(key.clone());
        self
    }

    /// Calls a function with the progress of all files together. It should return quickly, as the
    /// transfers wait for it.
    ///
    /// If it panics, all downloads end, and then the panic continues in the task that awaits the folder.
    pub fn on_progress(mut self, callback: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.0.reporter.set_callback(callback);
        self
    }

    /// Returns the progress of all files together as a stream, which ends with the transfer.
    pub fn progress(&mut self) -> ProgressStream {
        self.0.reporter.stream()
    }

    /// Starts the download when it is first polled.
    ///
    /// # Errors
    ///
    /// If the objects cannot be listed, the folder cannot be created, or the bucket, the namespace
    /// or the credentials are rejected. Errors of single objects are in the report.
    pub fn send(self) -> BoxFuture<'static, Result<FolderReport, Error>> {
        Box::pin(run(self.0))
    }
}

async fn run(mut settings: Settings<Download>) -> Result<FolderReport, Error> {
    let mut report = FolderReport::default();
    let folder = settings.folder.clone();
    let root = off_thread(move || {
        let created = fs::create_dir_all(&folder).and_then(|()| fs::canonicalize(&folder));
        created.map_err(|error| uncreated(&folder, error))
    });
    let root = Arc::<Path>::from(root.await?);
    let items = items(&settings, &mut report).await?;
    let permits = Permits::new(settings.concurrency);
    let reporter = Arc::new(std::mem::take(&mut settings.reporter));
    let download = |item: &FolderItem| {
        let Settings { client, namespace, bucket, .. } = &settings;
        let mut download = client.download(namespace, bucket, &item.object).to_file(&item.path);
        if let Some(key) = &settings.customer_key {
            download = download.customer_key(key);
        }
        let download = settings.configured(item, download);
        download.in_folder(&reporter, item.bytes, &permits).send()
    };
    let start = |item: &FolderItem| -> Transfer {
        let is_folder = item.object.ends_with('/');
        let downloading = (!is_folder).then(|| download(item));
        let (path, root, follows) = (item.path.clone(), Arc::clone(&root), settings.follows_links);
        Box::pin(async move {
            off_thread(move || prepare(&path, is_folder, &root, follows)).await?;
            let Some(downloading) = downloading else { return Ok((String::new(), 0)) };
            let downloaded = downloading.await?;
            Ok((downloaded.etag, downloaded.bytes))
        })
    };
    let ended = run_all(items, start, settings.concurrency, &reporter, &mut report).await;
    reporter.finished(ended)?;
    Ok(report)
}

/// Returns the objects to download; the others are added to the report.
async fn items(
    settings: &Settings<Download>,
    report: &mut FolderReport,
) -> Result<Vec<FolderItem>, Error> {
    let mut entries = settings.objects();
    // Without a slash at its end, the prefix is the beginning of the names in a folder.
    let below = settings.prefix.rfind('/').map_or(0, |slash| slash + 1);
    let mut taken = TakenPaths::new(Rules::HERE);
    let mut items = Vec::new();
    while let Some(entry) = entries.try_next().await? {
        let PrefixEntry::Object(object) = entry else { continue };
        if !object.name.starts_with(&settings.prefix) {
            let message = format!(
                "the object `{}` is not downloaded: the service has listed it, but its name does \
                 not begin with the prefix `{}`",
                object.name.escape_debug(),
                settings.prefix.escape_debug()
            );
            let (object, path) = (object.name, settings.folder.clone());
            let error = Error::new(ErrorKind::Decode, message);
            report.failed.push(Untransferred { object, path, error });
            continue;
        }
        let relative = &object.name[below..];
        if relative.is_empty() && object.name.ends_with('/') {
            // The marker of the folder itself.
            continue;
        }
        let path = match file_path(relative, Rules::HERE) {
            Ok(path) => settings.folder.join(path),
            Err(error) => {
                let path = settings.folder.clone();
                report.failed.push(Untransferred { object: object.name, path, error });
                continue;
            }
        };
        let relative = relative.to_owned();
        let bytes = object.size.and_then(|size| u64::try_from(size).ok()).unwrap_or_default();
        let time = object.time_modified.or(object.time_created).map(SystemTime::from);
        let item = FolderItem { object: object.name, path, bytes };
        let reason = if !settings.selects(&item) {
            SkipReason::Filter
        } else if let Err(error) = taken.take(&relative) {
            let FolderItem { object, path, .. } = item;
            report.failed.push(Untransferred { object, path, error });
            continue;
        } else if settings.skips_unchanged && is_unchanged(&item, time).await? {
            SkipReason::Unchanged
        } else {
            items.push(item);
            continue;
        };
        let FolderItem { object, path, .. } = item;
        report.skipped.push(Skipped { object, path, reason });
    }
    Ok(items)
}

/// Whether the file has the size of the object and is not older.
async fn is_unchanged(item: &FolderItem, time: Option<SystemTime>) -> Result<bool, Error> {
    let (path, bytes) = (item.path.clone(), item.bytes);
    let is_same = move || {
        let metadata = fs::symlink_metadata(path).ok()?;
        let is_same = metadata.is_file() && metadata.len() == bytes;
        Some(is_same && metadata.modified().ok()? >= time?)
    };
    off_thread(move || Ok(is_same().unwrap_or(false))).await
}

/// Creates the folder of a file, or the folder that an object stands for. Blocks.
///
/// A symbolic link in the folder could lead out of it, and so it is an error.
fn prepare(path: &Path, is_folder: bool, root: &Path, follows_links: bool) -> Result<(), Error> {
    let folder = match is_folder {
        true => path,
        false => path.parent().unwrap_or(root),
    };
    // The folders above are checked before any is created in them.
    let mut existing = folder;
    while !existing.exists()
        && fs::symlink_metadata(existing).is_err()
        && let Some(parent) = existing.parent()
    {
        existing = parent;
    }
    let resolved = fs::canonicalize(existing).map_err(|error| uncreated(folder, error))?;
    let is_link = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink());
    if !follows_links && (is_link || !resolved.starts_with(root)) {
        return Err(Error::new(
            ErrorKind::Argument,
            format!(
                "the file `{}` is not written: a symbolic link leads to it; call `follow_links` to \
                 write it",
                path.display()
            ),
        ));
    }
    fs::create_dir_all(folder).map_err(|error| uncreated(folder, error))
}

fn uncreated(folder: &Path, source: io::Error) -> Error {
    let message = format!("the folder `{}` cannot be created: {source}", folder.display());
    Error::new(ErrorKind::Argument, message).with_source(source)
}

impl IntoFuture for DownloadFolder {
    type Output = Result<FolderReport, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl fmt::Debug for DownloadFolder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.print("DownloadFolder", formatter)
    }
}
