//! Uploads: in one request and in parts, and what happens when they fail.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::bytes::Bytes;
use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::http;
use oci_sdk_core::retry::Backoff;
use oci_sdk_core::transport::{HttpTransport, Timeouts, Transport};
use oci_sdk_core::{Body, ByteStream, Error, ErrorKind, RetryPolicy};
use oci_sdk_emulator::Fault;
use oci_sdk_object_storage::{CustomerKey, ObjectStorageClient, ResumeToken};

use super::cutting_proxy::CuttingProxy;
use super::{OBJECT, PART, content};
use crate::object_storage::{BUCKET, Storage};

#[tokio::test]
async fn small_file_is_sent_in_one_request() {
    let storage = Storage::start().await;
    for length in [0, 1, 5 << 20, PART] {
        let path = storage.file(length);
        storage.local.emulator.clear_requests();
        let uploaded = storage
            .upload(&path)
            .content_type("text/plain")
            .metadata([("season", "summer")])
            .await
            .unwrap();
        assert_eq!((uploaded.bytes, uploaded.parts.len()), (length, 0));
        let content = content(length);
        let crc = Checksum::of(Algorithm::Crc32c, &content);
        assert_eq!(uploaded.checksum, Some(crc));
        assert_eq!(uploaded.md5, Some(Checksum::of(Algorithm::Md5, &content).to_string()));
        let requests = storage.local.emulator.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        assert_eq!(requests[0].header("opc-content-crc32c"), crc.to_string());
        assert_eq!(requests[0].header("content-length"), length.to_string());
        let head = storage.client.head_object(&storage.namespace, BUCKET, OBJECT).await.unwrap();
        assert_eq!(head.etag(), Some(uploaded.etag.as_str()));
        assert_eq!(head.header("content-type"), Some("text/plain"));
        assert_eq!(head.header("opc-meta-season"), Some("summer"));
        assert_eq!(storage.bytes(OBJECT).await, content);
    }
}

#[tokio::test]
async fn large_content_is_sent_in_parts() {
    let storage = Storage::start().await;
    let length = 2 * PART + 12_345;
    let expected = content(length);
    let path = storage.file(length);
    for algorithm in [Algorithm::Crc32c, Algorithm::Md5, Algorithm::Sha256, Algorithm::Sha384] {
        for source in ["file", "bytes", "stream", "reader"] {
            storage.local.emulator.clear_requests();
            let upload = storage.client.upload(&storage.namespace, BUCKET, OBJECT);
            let upload = match source {
                "file" => upload.from_file(&path),
                "bytes" => upload.from_bytes(expected.clone()),
                "stream" => upload.from_stream(Pieces(Bytes::from(expected.clone()))),
                _ => upload.from_reader(std::io::Cursor::new(expected.clone())),
            };
            let upload = upload.checksum(algorithm).part_size(PART).metadata([("a", "1")]);
            let uploaded = upload.await.unwrap();
            let sizes: Vec<_> =
                uploaded.parts.iter().map(|part| (part.number, part.bytes)).collect();
            assert_eq!(sizes, [(1, PART), (2, PART), (3, 12_345)], "{algorithm:?} {source}");
            assert!(uploaded.md5.as_ref().unwrap().ends_with("-3"), "{uploaded:?}");
            let whole =
                (algorithm == Algorithm::Crc32c).then(|| Checksum::of(algorithm, &expected));
            assert_eq!(uploaded.checksum, whole, "{source}");
            assert_eq!(storage.count("UploadPart"), 3, "{algorithm:?} {source}");
            assert!(storage.bytes(OBJECT).await == expected, "{algorithm:?} {source}");
            let head = storage.client.head_object(&storage.namespace, BUCKET, OBJECT);
            assert_eq!(head.await.unwrap().header("opc-meta-a"), Some("1"));
        }
    }
    assert_eq!(storage.open_uploads().await, 0);
}

#[tokio::test]
async fn short_stream_is_sent_in_one_request() {
    let storage = Storage::start().await;
    for length in [0, 7, PART] {
        let expected = content(length);
        storage.local.emulator.clear_requests();
        let stream = Pieces(Bytes::from(expected.clone()));
        let upload = storage.client.upload(&storage.namespace, BUCKET, OBJECT).from_stream(stream);
        assert_eq!(upload.part_size(PART).await.unwrap().bytes, length);
        assert_eq!((storage.count("PutObject"), storage.count("UploadPart")), (1, 0));
        assert!(storage.bytes(OBJECT).await == expected);
    }
}

#[tokio::test]
async fn source_that_fails_aborts_the_upload() {
    let storage = Storage::start().await;
    let stream = Broken(Pieces(Bytes::from(content(2 * PART + 1))));
    let upload = storage.client.upload(&storage.namespace, BUCKET, OBJECT).from_stream(stream);
    let error = upload.await.unwrap_err();
    assert_eq!(error.message(), "the source of the upload cannot be read: the disk is on fire");
    assert_eq!((storage.open_uploads().await, storage.exists().await), (0, false));
}

#[tokio::test]
async fn each_part_failing_once_is_sent_twice() {
    let storage = Storage::retrying().await;
    let path = storage.file(3 * PART);
    storage.local.emulator.fail_next(Fault::status(503).operation("UploadPart").times(3));
    let uploaded = storage.upload(&path).await.unwrap();
    assert_eq!(uploaded.parts.len(), 3);
    assert_eq!(storage.count("UploadPart"), 6);
    assert!(storage.bytes(OBJECT).await == content(3 * PART));
}

#[tokio::test]
async fn concurrent_update_is_retried_without_a_retry_policy() {
    let storage = Storage::start().await;
    let path = storage.file(2 * PART);
    let conflict = Fault::error(409, "ConcurrentObjectUpdate", "another request");
    for operation in ["UploadPart", "CommitMultipartUpload"] {
        storage.local.emulator.fail_next(conflict.clone().operation(operation));
    }
    storage.upload(&path).await.unwrap();
    assert_eq!((storage.count("UploadPart"), storage.count("CommitMultipartUpload")), (3, 2));
}

#[tokio::test]
async fn part_that_fails_for_good_aborts_the_upload() {
    let storage = Storage::start().await;
    let path = storage.file(5 * PART);
    storage.local.emulator.fail_next(Fault::none().operation("UploadPart").times(2));
    storage.local.emulator.fail_next(Fault::status(500).operation("UploadPart"));
    let error = storage.upload(&path).parallel(1).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.operation()), (500, Some("UploadPart")));
    assert_eq!((storage.count("UploadPart"), storage.count("AbortMultipartUpload")), (3, 1));
    assert_eq!((storage.open_uploads().await, storage.exists().await), (0, false));
}

#[tokio::test]
async fn upload_that_cannot_be_aborted_is_named() {
    let storage = Storage::start().await;
    let path = storage.file(2 * PART);
    storage.local.emulator.fail_next(Fault::status(500).operation("UploadPart").times(2));
    storage.local.emulator.fail_next(Fault::status(500).operation("AbortMultipartUpload"));
    let error = storage.upload(&path).await.unwrap_err();
    let uploads = storage.client.list_multipart_uploads(&storage.namespace, BUCKET).await.unwrap();
    let expected = format!("the multipart upload `{}` could not be aborted", uploads[0].upload_id);
    assert!(error.to_string().contains(&expected), "{error}");
}

#[tokio::test]
async fn part_whose_connection_is_lost_is_sent_again() {
    let storage = Storage::start().await;
    let endpoint = storage.local.emulator.endpoint_of("object-storage").unwrap();
    let proxy = CuttingProxy::start(&endpoint, PART / 2, 3).await;
    let client = storage.client_at(&proxy.url).await;
    let path = storage.file(3 * PART);
    let upload = client.upload(&storage.namespace, BUCKET, OBJECT).from_file(path).part_size(PART);
    let uploaded = upload.await.unwrap();
    assert_eq!((proxy.cuts_left(), uploaded.parts.len()), (0, 3));
    assert!(storage.bytes(OBJECT).await == content(3 * PART));
}

#[tokio::test]
async fn lost_response_of_the_commit_does_not_fail_the_upload() {
    let storage = Storage::start().await;
    let path = storage.file(2 * PART);
    // The service has committed the upload, but the client does not learn of it.
    let losing = Losing { inner: http_transport(), left: Mutex::new(1), status: None };
    let client = storage.client_with(losing).await;
    let upload = client.upload(&storage.namespace, BUCKET, OBJECT).from_file(path).part_size(PART);
    let uploaded = upload.await.unwrap();
    assert_eq!(storage.count("CommitMultipartUpload"), 2);
    assert!(uploaded.md5.unwrap().ends_with("-2"));
    let head = storage.client.head_object(&storage.namespace, BUCKET, OBJECT).await.unwrap();
    assert_eq!(head.etag(), Some(uploaded.etag.as_str()));
}

#[tokio::test]
async fn commit_whose_retry_finds_no_upload_is_found() {
    let storage = Storage::retrying().await;
    let path = storage.file(2 * PART);
    let backoff = Backoff::full_jitter().with_base(Duration::from_millis(1));
    let config = storage.local.config().with_retry(RetryPolicy::standard().with_backoff(backoff));
    let endpoint = storage.local.emulator.endpoint_of("object-storage").unwrap();
    let losing = Losing { inner: http_transport(), left: Mutex::new(1), status: Some(500) };
    let config = config.with_endpoint(endpoint).with_transport(losing).load().await.unwrap();
    let client = ObjectStorageClient::new(&config).unwrap();
    let upload = client.upload(&storage.namespace, BUCKET, OBJECT).from_file(path).part_size(PART);
    let uploaded = upload.await.unwrap();
    // The second attempt of the same call fails with 404.
    assert_eq!(storage.count("CommitMultipartUpload"), 2);
    let head = storage.client.head_object(&storage.namespace, BUCKET, OBJECT).await.unwrap();
    assert_eq!(head.etag(), Some(uploaded.etag.as_str()));
}

#[tokio::test]
async fn commit_that_the_retry_policy_has_given_up_is_not_tried_again() {
    let storage = Storage::retrying().await;
    let path = storage.file(2 * PART);
    // The policy does not retry a commit that may have been received.
    for (fault, attempts, count) in [(Fault::status(500), 8, 8), (Fault::close(), 1, 5)] {
        storage.local.emulator.clear_requests();
        let fault = fault.operation("CommitMultipartUpload");
        storage.local.emulator.fail_next(fault.times(1000));
        let error = storage.upload(&path).await.unwrap_err();
        storage.local.emulator.clear_faults();
        assert_eq!(error.operation(), Some("CommitMultipartUpload"), "{error}");
        let sent = (error.attempts(), storage.count("CommitMultipartUpload"));
        assert_eq!(sent, (attempts, count), "{error}");
        assert_eq!((storage.open_uploads().await, storage.exists().await), (0, false));
    }
}

#[tokio::test]
async fn file_that_changes_is_not_uploaded() {
    // In parts, and in one request.
    for length in [4 * PART, 5 << 20] {
        let shrink: fn(&std::fs::File, u64) = |file, length| file.set_len(length - 1).unwrap();
        let grow: fn(&std::fs::File, u64) = |file, length| file.set_len(length + 1).unwrap();
        let touch: fn(&std::fs::File, u64) = |file, _| {
            file.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
        };
        for (change, expected) in
            [(shrink, "shrank from"), (grow, "grew from"), (touch, "was changed")]
        {
            let storage = Storage::start().await;
            let path = storage.file(length);
            let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
            let mut is_first = true;
            let upload = storage.upload(&path).parallel(1).on_progress(move |progress| {
                if progress.bytes > 0 && std::mem::take(&mut is_first) {
                    change(&file, length);
                }
            });
            let error = upload.keep_on_failure().await.unwrap_err();
            assert!(error.message().contains(expected), "{length}: {error}");
            // Parts of other content cannot be resumed, and so they are not kept.
            assert_eq!(ResumeToken::of(&error), None, "{length} {expected}");
            assert_eq!(storage.count("CommitMultipartUpload"), 0);
            assert_eq!(
                (storage.open_uploads().await, storage.exists().await),
                (0, false),
                "{expected}"
            );
        }
    }
}

#[tokio::test]
async fn part_that_arrives_damaged_is_sent_again() {
    for (algorithm, header) in
        [(Algorithm::Crc32c, "opc-content-crc32c"), (Algorithm::Md5, "opc-content-md5")]
    {
        // Requests of an upload that failed can reach an emulator after the upload has ended.
        let storage = Storage::start().await;
        let path = storage.file(2 * PART);
        let wrong = Checksum::of(algorithm, b"other bytes").to_string();
        let damaged = Fault::none().header(header, &wrong).operation("UploadPart");
        storage.local.emulator.fail_next(damaged.clone());
        storage.upload(&path).checksum(algorithm).await.unwrap();
        assert_eq!(storage.count("UploadPart"), 3);

        storage.client.delete_object(&storage.namespace, BUCKET, OBJECT).await.unwrap();
        storage.local.emulator.fail_next(damaged.times(100));
        let error = storage.upload(&path).checksum(algorithm).await.unwrap_err();
        storage.local.emulator.clear_faults();
        assert!(error.message().starts_with("checksum mismatch"), "{error}");
        assert!(error.message().contains(&wrong), "{error}");
        assert_eq!((storage.open_uploads().await, storage.exists().await), (0, false));
    }
}

#[tokio::test]
async fn response_of_a_proxy_is_no_upload() {
    let storage = Storage::start().await;
    let emulator = &storage.local.emulator;
    let page = || Fault::response(200, "<html>Log in</html>").header("content-type", "text/html");
    for (operation, length) in
        [("PutObject", 5), ("UploadPart", 2 * PART), ("CommitMultipartUpload", 2 * PART)]
    {
        let path = storage.file(length);
        emulator.fail_next(page().operation(operation).times(20));
        let error = storage.upload(&path).await.unwrap_err();
        emulator.clear_faults();
        let expected = format!(
            "{operation}: 200 OK: the response has no valid header `etag`; the response is `text/html`"
        );
        assert!(error.to_string().starts_with(&expected), "{error}");
        assert!(!storage.exists().await);
    }
    emulator.fail_next(
        Fault::response(200, r#"{"uploadId":""}"#)
            .header("content-type", "application/json")
            .operation("CreateMultipartUpload"),
    );
    let error = storage.upload(&storage.file(2 * PART)).await.unwrap_err();
    assert!(error.to_string().contains("the response has no `uploadId`"), "{error}");
}

#[tokio::test]
async fn call_timeout_of_the_configuration_does_not_end_a_transfer() {
    let storage = Storage::start().await;
    let config = storage.local.config().with_call_timeout(Duration::from_millis(600));
    let endpoint = storage.local.emulator.endpoint_of("object-storage").unwrap();
    let config = config.with_endpoint(endpoint).load().await.unwrap();
    let client = ObjectStorageClient::new(&config).unwrap();
    let path = storage.file(2 * PART);
    // The requests of the API itself do have it.
    let slow = || Fault::none().after(Duration::from_millis(900));
    storage.local.emulator.fail_next(slow().operation("HeadBucket"));
    assert!(client.head_bucket(&storage.namespace, BUCKET).await.unwrap_err().is_timeout());
    for operation in ["UploadPart", "GetObject"] {
        storage.local.emulator.fail_next(slow().operation(operation));
    }
    let upload = client.upload(&storage.namespace, BUCKET, OBJECT).from_file(&path);
    upload.part_size(PART).await.unwrap();
    let target = storage.local.folder.path().join("target.bin");
    client.download(&storage.namespace, BUCKET, OBJECT).to_file(&target).await.unwrap();
    assert!(std::fs::read(&target).unwrap() == content(2 * PART));
}

#[tokio::test]
async fn object_that_differs_from_the_content_is_an_error() {
    let storage = Storage::start().await;
    let path = storage.file(2 * PART);
    for (header, value) in [("opc-content-crc32c", "AAAAAA=="), ("opc-multipart-md5", "x-2")] {
        let fault = Fault::none().header(header, value).operation("CommitMultipartUpload");
        storage.local.emulator.fail_next(fault);
        let error = storage.upload(&path).keep_on_failure().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Checksum, "{error}");
        assert!(error.message().starts_with("checksum mismatch"), "{error}");
        assert!(error.message().contains(header) && error.message().contains(value), "{error}");
        // The upload is committed, so there is nothing to resume or to abort.
        assert_eq!(ResumeToken::of(&error), None);
        assert_eq!(storage.count("AbortMultipartUpload"), 0);
    }
}

#[tokio::test]
async fn damaged_object_is_rejected_by_the_service() {
    // The service computes the checksum of what it receives.
    let storage = Storage::start().await;
    let client =
        storage.client_with(Damaging { inner: http_transport(), left: Mutex::new(1) }).await;
    let upload = client.upload(&storage.namespace, BUCKET, OBJECT).from_bytes("intact");
    upload.await.unwrap();
    let codes: Vec<_> =
        storage.local.emulator.requests().into_iter().map(|one| one.status).collect();
    assert_eq!(codes[codes.len() - 2..], [Some(400), Some(200)]);
    assert_eq!(storage.bytes(OBJECT).await, b"intact");
}

#[tokio::test]
async fn customer_key_is_sent_with_every_part() {
    let storage = Storage::start().await;
    let path = storage.file(2 * PART + 1);
    let key = CustomerKey::new([3; 32]);
    storage.upload(&path).customer_key(&key).await.unwrap();
    for request in storage.local.emulator.requests() {
        let operation = request.operation.as_deref().unwrap_or_default();
        let is_keyed = ["CreateMultipartUpload", "UploadPart"].contains(&operation);
        assert_eq!(request.header("opc-sse-customer-key-sha256") == key.sha256(), is_keyed);
    }
    let target = storage.local.folder.path().join("target");
    storage.local.emulator.clear_requests();
    storage.download(&target).customer_key(&key).await.unwrap();
    assert_eq!(storage.count("GetObject"), 3);
    assert!(std::fs::read(&target).unwrap() == content(2 * PART + 1));
    let error = storage.download(&target).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400, "{error}");
    assert!(!format!("{error:#} {key:?}").contains("AwMDAw"));
}

#[tokio::test]
async fn conditions_hold_for_every_way() {
    let storage = Storage::start().await;
    for length in [3, 2 * PART] {
        let path = storage.file(length);
        storage.upload(&path).if_none_match("*").await.unwrap();
        let error = storage.upload(&path).if_none_match("*").await.unwrap_err();
        assert!(error.is_precondition_failed(), "{error}");
        let error = storage.upload(&path).if_match("other").await.unwrap_err();
        assert!(error.is_precondition_failed(), "{error}");
        storage.client.delete_object(&storage.namespace, BUCKET, OBJECT).await.unwrap();
        assert_eq!(storage.open_uploads().await, 0);
    }
}

#[tokio::test]
async fn progress_ends_with_the_total() {
    let storage = Storage::start().await;
    let path = storage.file(3 * PART);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&seen);
    let mut upload = storage.upload(&path).on_progress(move |progress| {
        sink.lock().unwrap().push((progress.bytes, progress.parts));
    });
    let mut stream = upload.progress();
    let streamed = tokio::spawn(async move {
        let mut last = None;
        while let Some(progress) = stream.next().await {
            last = Some(progress);
        }
        last
    });
    upload.await.unwrap();
    let last = streamed.await.unwrap().unwrap();
    assert_eq!(
        (last.bytes, last.total, last.parts, last.total_parts),
        (3 * PART, Some(3 * PART), 3, Some(3))
    );
    let seen = seen.lock().unwrap();
    assert!(seen.is_sorted(), "{seen:?}");
    assert_eq!(seen.last(), Some(&(3 * PART, 3)));
}

#[tokio::test]
async fn invalid_part_size_is_rejected_before_anything_is_sent() {
    let storage = Storage::start().await;
    let path = storage.file(10);
    storage.local.emulator.clear_requests();
    let error = storage.upload(&path).part_size(PART - 1).await.unwrap_err();
    assert!(error.message().starts_with("invalid part size `10485759`"), "{error}");
    let error = storage.upload(storage.local.folder.path()).await.unwrap_err();
    assert!(error.message().contains("it is not a regular file"), "{error}");
    assert_eq!(storage.local.emulator.requests().len(), 0);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn file_without_a_length_that_has_content_is_rejected() {
    let storage = Storage::start().await;
    let error = storage.upload(std::path::Path::new("/proc/self/status")).await.unwrap_err();
    let expected = "its length is 0, but it has content; upload it as a stream";
    assert!(error.message().contains(expected), "{error}");
    assert!(!storage.exists().await);
    // An empty file is uploaded.
    assert_eq!(storage.upload(&storage.file(0)).await.unwrap().bytes, 0);
}

/// A stream in pieces of odd sizes, which is now and then not ready.
struct Pieces(Bytes);

impl futures_core::Stream for Pieces {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        if self.0.is_empty() {
            return std::task::Poll::Ready(None);
        }
        if self.0.len().is_multiple_of(3) {
            let length = self.0.len();
            let piece = self.0.split_to(length.min(1));
            context.waker().wake_by_ref();
            return std::task::Poll::Ready(Some(Ok(piece)));
        }
        let length = self.0.len();
        std::task::Poll::Ready(Some(Ok(self.0.split_to(length.min(777_777)))))
    }
}

/// A stream that ends with an error.
struct Broken(Pieces);

impl futures_core::Stream for Broken {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::pin::Pin::new(&mut self.0).poll_next(context).map(|piece| {
            Some(piece.unwrap_or_else(|| Err(std::io::Error::other("the disk is on fire"))))
        })
    }
}

/// A transport that changes the body of requests.
#[derive(Debug)]
struct Damaging {
    inner: HttpTransport,
    left: Mutex<u32>,
}

impl Transport for Damaging {
    fn send(&self, request: http::Request<Body>) -> Sending<'_> {
        self.inner.send(match take_one(&self.left) {
            true => request.map(|_| Body::from("broken")),
            false => request,
        })
    }
}

/// A transport that loses the response to a commit, or changes its status.
#[derive(Debug)]
struct Losing {
    inner: HttpTransport,
    left: Mutex<u32>,
    status: Option<u16>,
}

impl Transport for Losing {
    fn send(&self, request: http::Request<Body>) -> Sending<'_> {
        let is_commit =
            request.method() == "POST" && request.uri().to_string().contains("uploadId");
        let loses = is_commit && take_one(&self.left);
        Box::pin(async move {
            let mut response = self.inner.send(request).await?;
            match self.status.filter(|_| loses) {
                Some(status) => *response.status_mut() = status.try_into().unwrap(),
                None if loses => {
                    return Err(Error::new(ErrorKind::Transport, "the connection was lost"));
                }
                None => {}
            }
            Ok(response)
        })
    }
}

type Sending<'a> = BoxFuture<'a, Result<http::Response<ByteStream>, Error>>;

fn http_transport() -> HttpTransport {
    HttpTransport::new(Timeouts::default())
}

fn take_one(left: &Mutex<u32>) -> bool {
    let mut left = left.lock().unwrap();
    let is_one = *left > 0;
    *left = left.saturating_sub(1);
    is_one
}
