//! Transfers whose progress callback panics.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use oci_sdk_core::Error;
use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::bytes::Bytes;
use oci_sdk_object_storage::{ObjectStorageClient, Progress};

use super::cancellation::{Settings, runtime, wait_for_tasks};
use super::{OBJECT, PART, content, files};
use crate::object_storage::{BUCKET, Storage};

/// The size of the ranges in these tests.
const RANGE: u64 = 1 << 20;

/// The ways of a transfer.
const WAYS: [&str; 11] = [
    "upload in a single request",
    "upload of bytes in a single request",
    "upload in parts",
    "upload in one part after the other",
    "upload of a stream",
    "upload of a short stream",
    "download in a single request",
    "download in ranges",
    "download to a writer",
    "upload of a folder",
    "download of a folder",
];

/// Whether the callback panics with this progress.
type IsDue = fn(&Progress) -> bool;

/// The states of the progress at which the callback panics.
const WHEN: [(&str, IsDue); 3] = [
    ("at the start", |_| true),
    ("after some bytes", |progress| progress.bytes > 0),
    ("after a part", |progress| progress.parts > 0),
];

#[test]
fn panic_of_the_callback_reaches_the_caller() {
    let server = runtime();
    let storage = server.block_on(Storage::start());
    let settings = Settings::of(&storage);
    let folder = storage.local.folder.path();
    let (tree, target) = (folder.join("tree"), folder.join("target"));
    for folder in [&tree, &target] {
        std::fs::create_dir(folder).unwrap();
    }
    for name in ["a", "b", "c"] {
        std::fs::write(tree.join(name), content(3 * RANGE)).unwrap();
        server.block_on(storage.put(&format!("p/{name}"), content(3 * RANGE)));
    }
    std::fs::write(tree.join("large"), content(128 * RANGE + 1)).unwrap();
    server.block_on(storage.put("source", content(4 * RANGE)));
    let source = storage.file(3 * PART);
    for way in WAYS {
        for (when, is_due) in WHEN {
            let case = format!("{way}, {when}");
            let calls = Arc::new(AtomicUsize::new(0));
            let counted = Arc::clone(&calls);
            let callback = move |progress: &Progress| {
                // A call after the panic counts as well.
                if counted.load(Ordering::SeqCst) > 0 || is_due(progress) {
                    counted.fetch_add(1, Ordering::SeqCst);
                    panic!("on purpose");
                }
            };
            storage.local.emulator.clear_requests();
            let runtime = runtime();
            let panic = catch_unwind(AssertUnwindSafe(|| {
                runtime.block_on(async {
                    let client = settings.client().await;
                    let paths = [&*source, &*tree, &*target];
                    start(way, &client, &storage.namespace, paths, callback).await
                })
            }));
            if !way.ends_with("folder") {
                // The runtime may end with the panic, so the caller waits for the abort.
                assert_eq!(server.block_on(storage.open_uploads()), 0, "{case}");
            }
            let panic = panic.map(|result| result.map_err(|error| error.to_string())).unwrap_err();
            assert_eq!(panic.downcast_ref(), Some(&"on purpose"), "{case}");
            wait_for_tasks(&runtime, &case);
            assert_eq!(calls.load(Ordering::SeqCst), 1, "{case}");
            assert_eq!(server.block_on(storage.open_uploads()), 0, "{case}");
            let left = files(&target);
            assert!(!left.iter().any(|name| name.starts_with('.')), "{case}: {left:?}");
            let requests = storage.local.emulator.requests();
            let puts = requests.iter().filter(|one| one.operation.as_deref() == Some("PutObject"));
            // Nothing is retried: a connection that ends by a panic is no failure of the service.
            let most = if way.ends_with("folder") { 4 } else { 1 };
            assert!(puts.count() <= most, "{case}: {requests:?}");
        }
    }
}

/// Starts a transfer, which panics unless its result is an error.
fn start(
    way: &str,
    client: &ObjectStorageClient,
    namespace: &str,
    [source, tree, target]: [&Path; 3],
    callback: impl FnMut(&Progress) + Send + 'static,
) -> BoxFuture<'static, Result<(), Error>> {
    let upload = client.upload(namespace, BUCKET, OBJECT);
    let download = client.download(namespace, BUCKET, "source");
    let parts = || Bytes::from(content(3 * PART));
    let upload = match way {
        "upload in a single request" => upload.from_file(source).part_size(4 * PART),
        "upload of bytes in a single request" => upload.from_bytes(parts()).part_size(4 * PART),
        "upload in parts" => upload.from_file(source).part_size(PART),
        "upload in one part after the other" => {
            upload.from_bytes(parts()).part_size(PART).parallel(1)
        }
        "upload of a stream" => upload.from_reader(std::io::Cursor::new(parts())),
        "upload of a short stream" => upload.from_reader(std::io::Cursor::new("short")),
        "upload of a folder" => {
            let upload = client.upload_dir(namespace, BUCKET, "up/", tree).on_progress(callback);
            return Box::pin(async move { upload.await?.into_result().map(drop) });
        }
        "download of a folder" => {
            let download = client.download_dir(namespace, BUCKET, "p/", target);
            let download = download.on_progress(callback);
            return Box::pin(async move { download.await?.into_result().map(drop) });
        }
        _ => {
            let file = target.join("file");
            let download = match way {
                "download in a single request" => download.to_file(file).part_size(4 * RANGE),
                "download in ranges" => download.to_file(file).part_size(RANGE),
                "download to a writer" => download.to_writer(tokio::io::sink()),
                _ => unreachable!("{way}"),
            };
            let download = download.on_progress(callback);
            return Box::pin(async move { download.await.map(drop) });
        }
    };
    let upload = upload.on_progress(callback);
    Box::pin(async move { upload.await.map(drop) })
}

#[test]
fn upload_that_is_kept_survives_the_panic() {
    let server = runtime();
    let storage = server.block_on(Storage::start());
    let settings = Settings::of(&storage);
    let source = storage.file(3 * PART);
    let token = Arc::new(std::sync::Mutex::new(None));
    let saved = Arc::clone(&token);
    let runtime = runtime();
    let panic = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            let client = settings.client().await;
            let upload = client.upload(&storage.namespace, BUCKET, OBJECT).from_file(&source);
            let upload = upload.part_size(PART).parallel(1).keep_on_failure();
            let upload = upload.on_progress(move |progress| {
                *saved.lock().unwrap() = progress.token();
                assert!(progress.parts < 2, "on purpose");
            });
            upload.await
        })
    }));
    assert!(panic.is_err());
    wait_for_tasks(&runtime, "the panic");
    assert_eq!(server.block_on(storage.open_uploads()), 1);
    storage.local.emulator.clear_requests();
    let token = token.lock().unwrap().take().unwrap();
    let resumed = storage.client.resume_upload(token).from_file(&source).send();
    assert_eq!(server.block_on(resumed).unwrap().parts.len(), 3);
    assert_eq!(storage.count("UploadPart"), 1);
}
