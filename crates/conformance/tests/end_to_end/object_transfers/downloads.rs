//! Downloads: in parallel ranges and in order, and what happens when they fail.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use oci_sdk_core::ErrorKind;
use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_emulator::Fault;
use oci_sdk_object_storage::ResumeToken;
use tokio::io::AsyncWrite;

use super::{OBJECT, content, files};
use crate::object_storage::{BUCKET, Storage};

/// The size of the ranges in these tests.
const RANGE: u64 = 1 << 20;

#[tokio::test]
async fn object_is_downloaded_in_ranges() {
    let storage = Storage::start().await;
    let target = storage.local.folder.path().join("target.bin");
    for (length, requests) in [(0, 1), (1, 1), (RANGE, 1), (RANGE + 1, 2), (5 * RANGE + 7, 6)] {
        let path = storage.file(length);
        let uploaded = storage.upload(&path).await.unwrap();
        for parallel in [1, 4] {
            storage.local.emulator.clear_requests();
            let download = storage.download(&target).part_size(RANGE).parallel(parallel);
            let downloaded = download.await.unwrap();
            assert_eq!((downloaded.bytes, &downloaded.etag), (length, &uploaded.etag));
            assert_eq!(storage.count("GetObject"), requests, "{length} {parallel}");
            assert!(std::fs::read(&target).unwrap() == content(length), "{length} {parallel}");
            if length > 0 {
                assert_eq!(downloaded.checksum, uploaded.checksum);
            }
            let etag = format!("{} ", uploaded.etag);
            for request in storage.local.emulator.requests().iter().skip(1) {
                assert_eq!(format!("{} ", request.header("if-match")), etag);
            }
        }
    }
    assert_eq!(
        files(storage.local.folder.path()).iter().filter(|name| name.starts_with('.')).count(),
        0
    );
}

#[tokio::test]
async fn range_of_an_object_is_downloaded() {
    let storage = Storage::start().await;
    let length = 3 * RANGE;
    let whole = content(length);
    storage.put(OBJECT, whole.clone()).await;
    let target = storage.local.folder.path().join("target.bin");
    let download = || storage.download(&target).part_size(RANGE);
    for (download, start, end) in [
        (download().range(..10), 0, 10),
        (download().range(5..=RANGE + 5), 5, RANGE + 6),
        (download().range(7..), 7, length),
        (download().range(2 * RANGE..9 * RANGE), 2 * RANGE, length),
    ] {
        let downloaded = download.await.unwrap();
        assert_eq!((downloaded.bytes, downloaded.checksum), (end - start, None));
        let range = usize::try_from(start).unwrap()..usize::try_from(end).unwrap();
        assert!(std::fs::read(&target).unwrap() == whole[range], "{start} {end}");
    }
    let error = download().range(length..).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 416, "{error}");
    let error = download().range(5..5).await.unwrap_err();
    assert!(error.message().starts_with("invalid range"), "{error}");
}

#[tokio::test]
async fn range_that_is_cut_continues_where_it_stopped() {
    let storage = Storage::start().await;
    let length = 3 * RANGE;
    storage.upload(&storage.file(length)).await.unwrap();
    let target = storage.local.folder.path().join("target.bin");
    storage.local.emulator.clear_requests();
    let half = usize::try_from(RANGE / 2).unwrap();
    storage.local.emulator.fail_next(Fault::none().cut_after(half).operation("GetObject").times(3));
    let downloaded = storage.download(&target).part_size(RANGE).parallel(1).await.unwrap();
    assert!(std::fs::read(&target).unwrap() == content(length));
    assert!(downloaded.checksum.is_some());
    let requests = storage.local.emulator.requests();
    let ranges: Vec<_> = requests.iter().map(|request| request.header("range")).collect();
    // Two of them are cut twice, and nothing is requested twice.
    let expected = |ranges: &[(u64, u64)]| -> Vec<String> {
        ranges.iter().map(|(start, end)| format!("bytes={start}-{}", end - 1)).collect()
    };
    let mut all = vec![String::new()];
    all.extend(expected(&[
        (RANGE / 2, RANGE),
        (RANGE, 2 * RANGE),
        (RANGE + RANGE / 2, 2 * RANGE),
        (2 * RANGE, 3 * RANGE),
    ]));
    assert_eq!(ranges, all);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn object_that_is_overwritten_during_the_download_is_told() {
    let storage = Storage::start().await;
    storage.upload(&storage.file(4 * RANGE)).await.unwrap();
    let target = storage.local.folder.path().join("target.bin");
    std::fs::write(&target, "before").unwrap();
    let (client, namespace) = (storage.client.clone(), storage.namespace.clone());
    let handle = tokio::runtime::Handle::current();
    let mut is_first = true;
    let download = storage.download(&target).part_size(RANGE).parallel(1).keep_on_failure();
    let download = download.on_progress(move |progress| {
        if progress.bytes > 0 && std::mem::take(&mut is_first) {
            let (client, namespace, handle) = (client.clone(), namespace.clone(), handle.clone());
            let put = move || {
                handle.block_on(client.put_object(namespace, BUCKET, OBJECT, "new").into_future())
            };
            std::thread::spawn(put).join().unwrap().unwrap();
        }
    });
    // The callback blocks, so the emulator needs its own thread.
    let error = tokio::spawn(download.into_future()).await.unwrap().unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");
    let told = "was overwritten during the download; download it again";
    assert!(error.to_string().contains(told), "{error}");
    assert_eq!(std::fs::read(&target).unwrap(), b"before");
    assert!(!files(storage.local.folder.path()).iter().any(|name| name.starts_with('.')));
}

#[tokio::test]
async fn damaged_content_is_an_error() {
    let storage = Storage::start().await;
    let target = storage.local.folder.path().join("target.bin");
    for length in [10, 3 * RANGE] {
        storage.upload(&storage.file(length)).await.unwrap();
        let other = Checksum::of(Algorithm::Crc32c, b"other").to_string();
        let fault = Fault::none().header("opc-content-crc32c", &other).operation("GetObject");
        storage.local.emulator.fail_next(fault);
        let download = storage.download(&target).part_size(RANGE).keep_on_failure();
        let error = download.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Checksum, "{error}");
        assert!(error.message().contains(&other), "{error}");
        let content = Checksum::of(Algorithm::Crc32c, &content(length)).to_string();
        assert!(error.message().contains(&content), "{error}");
        assert_eq!(ResumeToken::of(&error), None);
        assert_eq!(files(storage.local.folder.path()).len(), 3, "config, key, source");
    }
}

/// Object Storage has the MD5 of an object that was uploaded by one request, and of no other.
#[tokio::test]
async fn object_with_an_md5_is_verified_if_one_request_reads_it() {
    let storage = Storage::start().await;
    let target = storage.local.folder.path().join("target.bin");
    storage.put(OBJECT, content(3 * RANGE)).await;
    for (part_size, is_verified) in [(4 * RANGE, true), (RANGE, false)] {
        let other = Checksum::of(Algorithm::Md5, b"other").to_string();
        let fault = Fault::none().header("content-md5", &other).operation("GetObject");
        storage.local.emulator.fail_next(fault);
        let downloaded = storage.download(&target).part_size(part_size).keep_on_failure().await;
        match downloaded {
            Err(error) if is_verified => {
                assert_eq!(error.kind(), ErrorKind::Checksum);
                assert!(error.message().contains(&other), "{error}");
                assert_eq!(files(storage.local.folder.path()).len(), 2, "config, key");
            }
            result => assert!(!is_verified && result.is_ok(), "{part_size}: {result:?}"),
        }
    }
}

#[tokio::test]
async fn writer_receives_the_bytes_in_order() {
    let storage = Storage::start().await;
    let length = 3 * RANGE + 5;
    storage.upload(&storage.file(length)).await.unwrap();
    let written = Written::default();
    let cut = Fault::none().cut_after(100_000).operation("GetObject");
    storage.local.emulator.fail_next(cut);
    let download = storage.client.download(&storage.namespace, BUCKET, OBJECT);
    let downloaded = download.to_writer(written.clone()).await.unwrap();
    assert_eq!(downloaded.bytes, length);
    assert!(*written.bytes.lock().unwrap() == content(length));
}

#[tokio::test]
async fn connection_may_be_lost_often_while_there_is_progress() {
    let storage = Storage::start().await;
    let length = 16 * RANGE;
    storage.upload(&storage.file(length)).await.unwrap();
    let written = Written::default();
    let cut = Fault::none().cut_after(1_500_000).operation("GetObject");
    storage.local.emulator.fail_next(cut.times(8));
    let download = storage.client.download(&storage.namespace, BUCKET, OBJECT);
    let downloaded = download.to_writer(written.clone()).await.unwrap();
    assert_eq!(downloaded.bytes, length);
    assert!(*written.bytes.lock().unwrap() == content(length));
    // Without progress, it ends.
    let cut = Fault::none().cut_after(1000).operation("GetObject");
    storage.local.emulator.fail_next(cut.times(100));
    let download = storage.client.download(&storage.namespace, BUCKET, OBJECT);
    let error = download.to_writer(Written::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
}

#[tokio::test]
async fn range_that_the_retry_policy_has_given_up_is_not_tried_again() {
    let storage = Storage::retrying().await;
    storage.put(OBJECT, content(2 * RANGE)).await;
    storage.local.emulator.clear_requests();
    storage.local.emulator.fail_next(Fault::none().operation("GetObject"));
    storage.local.emulator.fail_next(Fault::close().operation("GetObject").times(1000));
    let target = storage.local.folder.path().join("target.bin");
    let error = storage.download(&target).part_size(RANGE).parallel(1).await.unwrap_err();
    assert_eq!(error.attempts(), 8, "{error}");
    assert_eq!(storage.count("GetObject"), 1 + 8);
    assert!(!target.exists());
}

#[tokio::test]
async fn range_that_the_service_ignores_is_an_error() {
    let storage = Storage::start().await;
    storage.upload(&storage.file(100)).await.unwrap();
    let target = storage.local.folder.path().join("target.bin");
    let whole = || Fault::response(200, content(100)).header("etag", "e");
    let other = |range: &str| {
        let part = Fault::response(206, content(10)).header("etag", "e");
        part.header("content-range", range)
    };
    for fault in [
        whole(),
        other("bytes 0-9/100"),
        other("bytes 18446744073709551615-18446744073709551615/100"),
        other("bytes 5-14/100"),
    ] {
        storage.local.emulator.fail_next(fault.operation("GetObject"));
        let error = storage.download(&target).range(5..10).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.message().starts_with("the service ignored the range"), "{error}");
        assert!(!target.exists());
    }
    let fault = other("bytes 0-9/100").header("opc-request-id", "an-id");
    storage.local.emulator.fail_next(fault.operation("GetObject"));
    let error = storage.download(&target).await.unwrap_err();
    let expected = "GetObject: 206 Partial Content: the service ignored the range: it responded with \
                    10 bytes from byte 0, not with the whole object";
    assert!(error.to_string().starts_with(expected), "{error}");
    assert_eq!(error.request_id(), Some("an-id"));
}

#[tokio::test]
async fn ranges_of_another_version_are_not_mixed() {
    let storage = Storage::start().await;
    storage.put(OBJECT, content(3 * RANGE)).await;
    let target = storage.local.folder.path().join("target.bin");
    // As a cache does that ignores `if-match`.
    let range = || {
        Fault::response(206, content(RANGE))
            .header("content-range", &format!("bytes {RANGE}-{}/{}", 2 * RANGE - 1, 3 * RANGE))
    };
    for (other, etag) in [(range().header("etag", "other"), "other"), (range(), "")] {
        storage.local.emulator.fail_next(Fault::none().operation("GetObject"));
        storage.local.emulator.fail_next(other.operation("GetObject").times(9));
        let download = storage.download(&target).part_size(RANGE).parallel(1);
        let error = download.await.unwrap_err();
        storage.local.emulator.clear_faults();
        let expected =
            "GetObject: 206 Partial Content: the service sent a range of another version";
        assert!(error.to_string().starts_with(expected), "{error}");
        assert!(error.message().contains(&format!("its etag is `{etag}` and not `")), "{error}");
        assert!(!target.exists());
    }
}

#[tokio::test]
async fn response_of_a_proxy_is_not_downloaded() {
    let storage = Storage::start().await;
    let target = storage.local.folder.path().join("target.bin");
    let page = Fault::response(200, "<html>Log in</html>").header("content-type", "text/html");
    storage.local.emulator.fail_next(page.operation("GetObject"));
    let error = storage.download(&target).await.unwrap_err();
    let expected = "GetObject: 200 OK: the response has no valid header `etag`; the response is \
                    `text/html`, possibly from a proxy";
    assert!(error.to_string().starts_with(expected), "{error}");
    assert!(!target.exists());
}

#[tokio::test]
async fn full_disk_is_named_and_leaves_nothing() {
    let storage = Storage::start().await;
    storage.upload(&storage.file(3 * RANGE)).await.unwrap();
    let download = storage.client.download(&storage.namespace, BUCKET, OBJECT);
    let full = Written { most: 100_000, ..Written::default() };
    let error = download.to_writer(full).await.unwrap_err();
    let expected = "the target of the download cannot be written: no storage space";
    assert_eq!(error.message(), expected);
    if std::path::Path::new("/dev/full").exists() {
        let error = storage.download("/dev/full".as_ref()).await.unwrap_err();
        let expected = "the file `/dev/full` cannot be written: No space left on device";
        assert!(error.message().starts_with(expected), "{error}");
    }
}

/// A writer that keeps the bytes, and is full after some.
#[derive(Clone)]
struct Written {
    bytes: Arc<Mutex<Vec<u8>>>,
    most: usize,
}

impl Default for Written {
    fn default() -> Self {
        Self { bytes: Arc::default(), most: usize::MAX }
    }
}

impl AsyncWrite for Written {
    fn poll_write(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let mut written = self.bytes.lock().unwrap();
        if written.len() + bytes.len() > self.most {
            return Poll::Ready(Err(io::ErrorKind::StorageFull.into()));
        }
        written.extend_from_slice(bytes);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
