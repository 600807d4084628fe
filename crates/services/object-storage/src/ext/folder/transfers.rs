//! The transfers of the files of a folder, a number of them at a time.

use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::{Error, ErrorKind};
use tokio::task::JoinSet;

use super::super::local_file::unfinished;
use super::super::progress::Reporter;
use super::FolderItem;
use super::report::{FolderReport, Transferred, Untransferred};

/// The transfer of one file, which returns the etag of the object and its number of bytes.
pub(super) type Transfer = BoxFuture<'static, Result<(String, u64), Error>>;

/// Runs the transfers, and adds their results to the report. If it is dropped, all of them end.
///
/// # Errors
///
/// If the progress callback panics, or an error concerns all files. The other transfers have ended
/// then.
pub(super) async fn run_all(
    items: Vec<FolderItem>,
    start: impl Fn(&FolderItem) -> Transfer,
    concurrency: usize,
    reporter: &Reporter,
    report: &mut FolderReport,
) -> Result<(), Error> {
    let total = items.iter().map(|item| item.bytes).fold(0, u64::saturating_add);
    reporter.expect(total, u32::try_from(items.len()).unwrap_or(u32::MAX))?;
    let mut items = items.into_iter();
    let mut running = JoinSet::new();
    loop {
        while running.len() < concurrency
            && let Some(item) = items.next()
        {
            let transfer = start(&item);
            running.spawn(async move { (item, transfer.await) });
        }
        let Some(joined) = running.join_next().await else { return Ok(()) };
        let reported = match joined {
            Ok((mut item, Ok((etag, bytes)))) => {
                // The length when it was transferred.
                item.bytes = bytes;
                report.transferred.push(Transferred { item, etag });
                reporter.complete_part()
            }
            Ok((_, Err(error))) if concerns_all(&error) => Err(error),
            Ok((FolderItem { object, path, .. }, Err(error))) => {
                report.failed.push(Untransferred { object, path, error });
                reporter.check()
            }
            // Continues a panic. The runtime is shutting down otherwise.
            Err(error) => Err(unfinished(error)),
        };
        if reported.is_err() {
            running.shutdown().await;
            return reported;
        }
    }
}

/// Whether the other files would fail with this error as well: it is one of the bucket, the namespace
/// or the credentials.
fn concerns_all(error: &Error) -> bool {
    let code = error.code().unwrap_or_default();
    let codes = ["BucketNotFound", "NamespaceNotFound", "NotAuthenticated"];
    error.kind() == ErrorKind::Credentials || codes.contains(&code)
}
