//! Folders, listings and copies.

use std::fs;
use std::sync::{Arc, Mutex};

use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::transport::{HttpTransport, Timeouts, Transport};
use oci_sdk_core::{Body, ByteStream, Error, http};
use oci_sdk_emulator::Fault;
use oci_sdk_object_storage::{FolderReport, PrefixEntry, SkipReason};

use super::{PART, content};
use crate::object_storage::{BUCKET, Storage};

fn transferred(report: &FolderReport) -> Vec<String> {
    let mut names: Vec<_> =
        report.transferred.iter().map(|file| file.item.object.clone()).collect();
    names.sort();
    names
}

/// Files with these paths and their names as content.
fn tree(storage: &Storage, paths: &[&str]) -> std::path::PathBuf {
    let root = storage.local.folder.path().join("tree");
    for path in paths {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, path.file_name().unwrap().as_encoded_bytes()).unwrap();
    }
    root
}

#[tokio::test]
async fn folder_survives_the_way_up_and_down() {
    let storage = Storage::start().await;
    let paths = ["a.txt", "b/c.txt", "b/d e/é.txt", "b/x%2Fy+z?#.txt", ".hidden"];
    let root = tree(&storage, &paths);
    fs::create_dir(root.join("empty")).unwrap();
    fs::write(root.join("large.bin"), content(PART + 5)).unwrap();
    let seen = Arc::new(Mutex::new((0, 0)));
    let sink = Arc::clone(&seen);
    let upload = storage.client.upload_dir(&storage.namespace, BUCKET, "p/", &root);
    let upload = upload.on_progress(move |progress| {
        *sink.lock().unwrap() = (progress.bytes, progress.parts);
    });
    let report = upload.await.unwrap().into_result().unwrap();
    let mut expected: Vec<_> = paths.iter().map(|path| format!("p/{path}")).collect();
    expected.push("p/large.bin".to_owned());
    expected.sort();
    assert_eq!(transferred(&report), expected);
    assert_eq!(*seen.lock().unwrap(), (report.bytes(), 6));

    storage.put("p/marker/", "").await;
    storage.put("other/x", "x").await;
    let target = storage.local.folder.path().join("copy");
    let download = storage.client.download_dir(&storage.namespace, BUCKET, "p/", &target);
    let report = download.concurrency(2).await.unwrap().into_result().unwrap();
    assert_eq!(report.transferred.len(), 7);
    for path in paths.iter().chain(&["large.bin"]) {
        assert!(
            fs::read(root.join(path)).unwrap() == fs::read(target.join(path)).unwrap(),
            "{path}"
        );
    }
    assert!(target.join("marker").is_dir());
    assert!(!target.join("x").exists());
}

#[tokio::test]
async fn unchanged_and_unselected_files_are_skipped() {
    let storage = Storage::start().await;
    let root = tree(&storage, &["a", "b", "c.log"]);
    // Older than the objects will be, by the clock of the emulator.
    for name in ["a", "b", "c.log"] {
        let file = fs::File::options().write(true).open(root.join(name)).unwrap();
        file.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    }
    let upload = || {
        let upload = storage.client.upload_dir(&storage.namespace, BUCKET, "", &root);
        upload.filter(|file| !file.object.ends_with(".log")).skip_unchanged()
    };
    assert_eq!(transferred(&upload().await.unwrap()), ["a", "b"]);
    fs::write(root.join("b"), "longer").unwrap();
    let report = upload().await.unwrap();
    assert_eq!(transferred(&report), ["b"]);
    let skipped: Vec<_> =
        report.skipped.iter().map(|file| (file.object.as_str(), file.reason)).collect();
    assert_eq!(skipped, [("a", SkipReason::Unchanged), ("c.log", SkipReason::Filter)]);

    let target = storage.local.folder.path().join("copy");
    let download =
        || storage.client.download_dir(&storage.namespace, BUCKET, "", &target).skip_unchanged();
    assert_eq!(transferred(&download().await.unwrap()), ["a", "b"]);
    let future = std::time::SystemTime::now() + std::time::Duration::from_secs(3600);
    fs::File::options().write(true).open(target.join("a")).unwrap().set_modified(future).unwrap();
    fs::write(target.join("b"), "other").unwrap();
    assert_eq!(transferred(&download().await.unwrap()), ["b"]);
}

#[tokio::test]
async fn names_that_lead_out_of_the_folder_are_reported() {
    let storage = Storage::start().await;
    let names = ["p/../escaped", "p//absolute", "p/a/../../b", "p/c\\d", "p/C:/e", "p/fine"];
    for name in names {
        storage.put(name, "x").await;
    }
    let target = storage.local.folder.path().join("copy").join("in");
    let download = storage.client.download_dir(&storage.namespace, BUCKET, "p/", &target);
    let report = download.await.unwrap();
    assert_eq!(transferred(&report), ["p/fine"]);
    let mut failed: Vec<_> = report.failed.iter().map(|file| file.object.as_str()).collect();
    failed.sort_unstable();
    let mut expected = names[..5].to_vec();
    expected.sort_unstable();
    assert_eq!(failed, expected);
    assert_eq!(super::files(target.parent().unwrap()), ["in"]);
    assert_eq!(super::files(&target), ["fine"]);
    let error = report.into_result().unwrap_err();
    assert!(error.message().starts_with("5 files were not transferred"), "{error}");
}

#[tokio::test]
async fn paths_begin_after_the_last_slash_of_the_prefix() {
    let storage = Storage::start().await;
    for name in ["logs/a", "logs/b/c", "logs-old", "p/logs/d"] {
        storage.put(name, "x").await;
    }
    for (prefix, expected) in [
        ("", &["logs", "logs-old", "p"][..]),
        ("logs/", &["a", "b"]),
        ("logs", &["logs", "logs-old"]),
        ("logs/a", &["a"]),
        ("logs/b/", &["c"]),
        ("p/lo", &["logs"]),
        ("logs-old", &["logs-old"]),
    ] {
        let target = tempfile::tempdir().unwrap();
        let download =
            storage.client.download_dir(&storage.namespace, BUCKET, prefix, target.path());
        download.await.unwrap().into_result().unwrap();
        assert_eq!(super::files(target.path()), expected, "{prefix}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn links_are_followed_only_if_asked() {
    use std::os::unix::fs::symlink;

    let storage = Storage::start().await;
    let root = tree(&storage, &["a"]);
    let outside = storage.local.folder.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("secret"), "s").unwrap();
    symlink(&outside, root.join("link")).unwrap();
    symlink(&root, root.join("loop")).unwrap();
    symlink("nowhere", root.join("dangling")).unwrap();
    let upload = || storage.client.upload_dir(&storage.namespace, BUCKET, "", &root);
    let report = upload().await.unwrap();
    assert_eq!(transferred(&report), ["a"]);
    assert!(report.skipped.iter().all(|file| file.reason == SkipReason::Link));
    assert_eq!(report.skipped.len(), 3);
    let report = upload().follow_links().await.unwrap();
    assert_eq!(transferred(&report), ["a", "link/secret"]);
    assert_eq!((report.skipped.len(), report.failed.len()), (1, 1));

    // Neither a folder nor a file may be a link.
    let target = storage.local.folder.path().join("copy");
    fs::create_dir(&target).unwrap();
    symlink(&outside, target.join("link")).unwrap();
    symlink(outside.join("secret"), target.join("a")).unwrap();
    let download = || storage.client.download_dir(&storage.namespace, BUCKET, "", &target);
    let report = download().await.unwrap();
    assert_eq!((report.transferred.len(), report.failed.len()), (0, 2));
    assert_eq!(fs::read(outside.join("secret")).unwrap(), b"s");
    let report = download().follow_links().await.unwrap();
    assert_eq!(transferred(&report), ["a", "link/secret"]);
}

#[tokio::test]
async fn file_that_fails_does_not_end_the_others() {
    let storage = Storage::start().await;
    let root = tree(&storage, &["a", "b", "c"]);
    storage.local.emulator.fail_next(Fault::status(500).operation("PutObject"));
    let upload = storage.client.upload_dir(&storage.namespace, BUCKET, "", &root).concurrency(1);
    let report = upload.await.unwrap();
    assert_eq!((report.transferred.len(), report.failed.len()), (2, 1));
    assert_eq!(report.failed[0].error.status().unwrap(), 500);
    assert!(!report.is_complete());
    let missing = root.join("missing");
    let error =
        storage.client.upload_dir(&storage.namespace, BUCKET, "", missing).await.unwrap_err();
    assert!(error.message().contains("cannot be read"), "{error}");
}

#[tokio::test]
async fn error_of_the_bucket_ends_the_folder() {
    let storage = Storage::start().await;
    let names: Vec<_> = (0..50).map(|number| number.to_string()).collect();
    let root = tree(&storage, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let folder = |bucket: &str| {
        storage.client.upload_dir(&storage.namespace, bucket, "", &root).concurrency(1)
    };
    let error = folder("missing").await.unwrap_err();
    assert_eq!(error.code(), Some("BucketNotFound"), "{error}");
    assert_eq!(storage.count("PutObject"), 1);

    for (status, code) in [(401, "NotAuthenticated"), (404, "NamespaceNotFound")] {
        let fault = Fault::error(status, code, "no");
        storage.local.emulator.clear_requests();
        storage.local.emulator.fail_next(Fault::none().operation("PutObject").times(5));
        storage.local.emulator.fail_next(fault.operation("PutObject").times(1000));
        let error = folder(BUCKET).await.unwrap_err();
        storage.local.emulator.clear_faults();
        assert_eq!(error.operation(), Some("PutObject"), "{error}");
        assert_eq!(storage.count("PutObject"), 6);
    }
    let report = folder(BUCKET).await.unwrap().into_result().unwrap();
    assert_eq!(report.transferred.len(), 50);

    let target = storage.local.folder.path().join("copy");
    let fault = Fault::error(401, "NotAuthenticated", "no").operation("GetObject");
    storage.local.emulator.fail_next(fault.times(1000));
    let download = storage.client.download_dir(&storage.namespace, BUCKET, "", &target);
    let error = download.concurrency(1).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!(storage.count("GetObject"), 1);
}

#[tokio::test]
async fn progress_of_a_file_that_has_grown_follows_its_length() {
    let storage = Storage::start().await;
    let root = tree(&storage, &["a", "b", "c"]);
    let (path, seen) = (root.join("c"), Arc::new(Mutex::new(Vec::new())));
    let sink = Arc::clone(&seen);
    let upload = storage.client.upload_dir(&storage.namespace, BUCKET, "", &root);
    let upload = upload.concurrency(1).on_progress(move |progress| {
        // The walk has ended with the first progress.
        if progress.parts == 1 {
            fs::write(&path, "now longer").unwrap();
        }
        sink.lock().unwrap().push((progress.bytes, progress.total.unwrap()));
    });
    let report = upload.await.unwrap().into_result().unwrap();
    assert_eq!(report.bytes(), 12);
    let seen = seen.lock().unwrap();
    assert_eq!((seen.first(), seen.last()), (Some(&(0, 3)), Some(&(12, 12))));
    assert!(seen.iter().all(|(bytes, total)| bytes <= total), "{seen:?}");
}

#[tokio::test]
async fn each_file_is_configured() {
    let storage = Storage::start().await;
    let root = tree(&storage, &["a.html", "b.bin", "c.txt"]);
    storage.put("b.bin", "old").await;
    let upload = storage.client.upload_dir(&storage.namespace, BUCKET, "", &root);
    let upload = upload.configure(|file, upload| match file.path.extension() {
        Some(extension) if extension == "html" => upload.content_type("text/html"),
        Some(extension) if extension == "bin" => upload.if_none_match("*"),
        _ => upload.metadata([("length", file.bytes.to_string())]),
    });
    let report = upload.await.unwrap();
    assert_eq!(transferred(&report), ["a.html", "c.txt"]);
    assert!(report.failed[0].error.is_precondition_failed());
    let head = |name| storage.client.head_object(&storage.namespace, BUCKET, name);
    assert_eq!(head("a.html").await.unwrap().header("content-type"), Some("text/html"));
    assert_eq!(head("c.txt").await.unwrap().header("opc-meta-length"), Some("5"));

    let etag = head("c.txt").await.unwrap().etag().unwrap().to_owned();
    let target = storage.local.folder.path().join("copy");
    let download = storage.client.download_dir(&storage.namespace, BUCKET, "", &target);
    let report = download.configure(move |_, download| download.if_match(&etag)).await.unwrap();
    assert_eq!(transferred(&report), ["c.txt"]);
    assert!(report.failed.iter().all(|file| file.error.is_precondition_failed()));
}

#[tokio::test]
async fn names_outside_of_the_prefix_are_reported() {
    let storage = Storage::start().await;
    let listed = r#"{"objects":[{"name":"k/fine","size":1},{"name":"other/a"},{"name":"ké/b"}]}"#;
    let reply = Fault::response(200, listed).header("content-type", "application/json");
    storage.local.emulator.fail_next(reply.operation("ListObjects"));
    storage.put("k/fine", "x").await;
    storage.put("other/a", "x").await;
    let target = storage.local.folder.path().join("copy");
    let download = storage.client.download_dir(&storage.namespace, BUCKET, "k/", &target);
    let report = download.await.unwrap();
    assert_eq!(transferred(&report), ["k/fine"]);
    assert_eq!(super::files(&target), ["fine"]);
    let failed: Vec<_> = report.failed.iter().map(|file| file.object.as_str()).collect();
    assert_eq!(failed, ["other/a", "ké/b"]);
    let error = report.failed[0].error.to_string();
    assert!(error.contains("`other/a`") && error.contains("`k/`"), "{error}");
}

#[tokio::test]
async fn files_and_their_parts_share_one_limit_of_requests() {
    let storage = Storage::start().await;
    let root = tree(&storage, &["a", "b", "c", "d"]);
    // Two parts, beside the small files.
    let large = fs::File::create(root.join("large")).unwrap();
    large.set_len(128 * (1 << 20) + 1).unwrap();
    let counting = Counting::default();
    let client = storage.client_with(counting.clone()).await;
    let upload = client.upload_dir(&storage.namespace, BUCKET, "", &root).concurrency(2);
    let report = upload.await.unwrap().into_result().unwrap();
    assert_eq!((report.transferred.len(), storage.count("UploadPart")), (5, 2));
    assert_eq!(*counting.in_flight.lock().unwrap(), (0, 2));
}

/// A transport that counts the requests in flight, now and at most.
#[derive(Debug, Clone)]
struct Counting {
    inner: HttpTransport,
    in_flight: Arc<Mutex<(usize, usize)>>,
}

impl Default for Counting {
    fn default() -> Self {
        Self { inner: HttpTransport::new(Timeouts::default()), in_flight: Arc::default() }
    }
}

impl Transport for Counting {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        Box::pin(async move {
            {
                let (now, most) = &mut *self.in_flight.lock().unwrap();
                *now += 1;
                *most = (*most).max(*now);
            }
            let response = self.inner.send(request).await;
            self.in_flight.lock().unwrap().0 -= 1;
            response
        })
    }
}

#[tokio::test]
async fn prefix_is_listed_with_its_folders_over_all_pages() {
    let storage = Storage::start().await;
    for name in ["p/a", "p/b/1", "p/b/2", "p/b/3", "p/c", "p/d/1", "p/e", "q"] {
        storage.put(name, "x").await;
    }
    for limit in 1..=8 {
        let listing = storage.client.list_prefix(&storage.namespace, BUCKET, "p/").limit(limit);
        let mut entries = listing.clone().entries();
        let mut found = Vec::new();
        while let Some(entry) = entries.try_next().await.unwrap() {
            if let PrefixEntry::Object(object) = &entry {
                assert_eq!(object.size, Some(1), "{object:?}");
            }
            found.push(entry.name().to_owned());
        }
        assert_eq!(found, ["p/a", "p/b/", "p/c", "p/d/", "p/e"], "{limit}");
        let mut entries = listing.recursive().entries();
        let mut count = 0;
        while entries.try_next().await.unwrap().is_some() {
            count += 1;
        }
        assert_eq!(count, 7, "{limit}");
    }
}

#[tokio::test]
async fn copy_waits_for_its_work_request() {
    let storage = Storage::start().await;
    storage.put("source", "content").await;
    let copy = || storage.client.copy(&storage.namespace, BUCKET, "source");
    let copy = || copy().to("us-phoenix-1", &storage.namespace, BUCKET, "copy");
    let copied = copy().and_wait().await.unwrap().unwrap();
    assert_eq!(copied.status, "COMPLETED");
    assert_eq!(storage.bytes("copy").await, b"content");
    let failed = r#"{"status":"FAILED","id":"w"}"#;
    let reply = |body: &str| {
        let fault = Fault::response(200, body.to_owned());
        fault.header("content-type", "application/json")
    };
    storage.local.emulator.fail_next(reply(failed).operation("GetWorkRequest"));
    let errors = r#"[{"code":"A","message":"no space","timestamp":"2024-01-02T03:04:05Z"}]"#;
    storage.local.emulator.fail_next(reply(errors).operation("ListWorkRequestErrors"));
    let error = copy().and_wait().await.unwrap_err();
    assert!(error.message().contains("is `FAILED`: A: no space"), "{error}");
}
