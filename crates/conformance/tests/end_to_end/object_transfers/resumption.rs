//! Transfers that are resumed, after an error or by another process.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use oci_sdk_core::{Config, RetryPolicy};
use oci_sdk_emulator::Fault;
use oci_sdk_object_storage::{ObjectStorageClient, Progress, ResumeToken};

use super::{OBJECT, PART, content, files};
use crate::object_storage::{BUCKET, Storage};

/// The size of the ranges in these tests.
const RANGE: u64 = 1 << 20;

/// The variable with the work of the child process: the name of a test.
const CHILD: &str = "OCI_SDK_TRANSFER_CHILD";

#[tokio::test]
async fn failed_upload_is_resumed_with_its_missing_parts() {
    let storage = Storage::start().await;
    let path = storage.file(4 * PART + 1);
    let emulator = &storage.local.emulator;
    emulator.fail_next(Fault::none().operation("UploadPart").times(2));
    emulator.fail_next(Fault::status(500).operation("UploadPart"));
    let error = storage.upload(&path).parallel(1).keep_on_failure().await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), storage.open_uploads().await), (500, 1));
    assert!(format!("{error:#}").contains("the transfer can be resumed"), "{error:#}");
    let token = ResumeToken::of(&error).unwrap().to_string();

    emulator.clear_requests();
    let token: ResumeToken = token.parse().unwrap();
    let uploaded = storage.client.resume_upload(token).from_file(&path).await.unwrap();
    assert_eq!((uploaded.parts.len(), storage.count("UploadPart")), (5, 3));
    assert!(uploaded.checksum.is_some());
    assert!(storage.bytes(OBJECT).await == content(4 * PART + 1));
}

#[tokio::test]
async fn part_with_other_content_is_sent_again() {
    let storage = Storage::start().await;
    let path = storage.file(3 * PART);
    storage.local.emulator.fail_next(Fault::none().operation("UploadPart").times(2));
    storage.local.emulator.fail_next(Fault::status(500).operation("UploadPart"));
    let error = storage.upload(&path).parallel(1).keep_on_failure().await.unwrap_err();
    let token = ResumeToken::of(&error).unwrap().clone();
    let upload_id = serde_json::to_value(&token).unwrap()["uploadId"].as_str().unwrap().to_owned();
    // Another program has replaced the first part.
    let arguments = oci_sdk_object_storage::operations::UploadPartArguments {
        namespace_name: &storage.namespace,
        bucket_name: BUCKET,
        object_name: OBJECT,
        upload_id: &upload_id,
        upload_part_num: 1,
    };
    let other = vec![1; usize::try_from(PART).unwrap()];
    storage.client.upload_part(arguments, other).await.unwrap();
    storage.local.emulator.clear_requests();
    storage.client.resume_upload(token).from_file(&path).await.unwrap();
    assert_eq!(storage.count("UploadPart"), 2);
    assert!(storage.bytes(OBJECT).await == content(3 * PART));
}

#[tokio::test]
async fn upload_of_changed_content_is_not_resumed() {
    let storage = Storage::start().await;
    let path = storage.file(3 * PART);
    storage.local.emulator.fail_next(Fault::status(500).operation("UploadPart"));
    let error = storage.upload(&path).parallel(1).keep_on_failure().await.unwrap_err();
    let token = ResumeToken::of(&error).unwrap().clone();
    std::fs::write(&path, content(3 * PART - 1)).unwrap();
    let error = storage.client.resume_upload(token.clone()).from_file(&path).await.unwrap_err();
    assert!(error.message().contains("the content has changed since"), "{error}");
    let error = storage.client.resume_download(token).await.unwrap_err();
    assert!(error.message().contains("is that of an upload"), "{error}");
}

#[tokio::test]
async fn upload_of_a_file_from_before_1970_is_resumed() {
    let storage = Storage::start().await;
    let path = storage.file(3 * PART);
    let modified = SystemTime::UNIX_EPOCH - Duration::new(1, 250_000_000);
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(modified).unwrap();
    storage.local.emulator.fail_next(Fault::none().operation("UploadPart").times(2));
    storage.local.emulator.fail_next(Fault::status(500).operation("UploadPart"));
    let error = storage.upload(&path).parallel(1).keep_on_failure().await.unwrap_err();
    let token: ResumeToken = ResumeToken::of(&error).unwrap().to_string().parse().unwrap();
    storage.local.emulator.clear_requests();
    storage.client.resume_upload(token.clone()).from_file(&path).await.unwrap();
    assert_eq!(storage.count("UploadPart"), 1);

    // Another time of the same length of content is another file.
    file.set_modified(modified + Duration::from_secs(1)).unwrap();
    let error = storage.client.resume_upload(token).from_file(&path).await.unwrap_err();
    assert!(error.message().contains("the content has changed since"), "{error}");
}

#[tokio::test]
async fn upload_that_does_not_exist_any_more_has_no_token() {
    let storage = Storage::start().await;
    let path = storage.file(3 * PART);
    storage.local.emulator.fail_next(Fault::status(500).operation("UploadPart"));
    let error = storage.upload(&path).parallel(1).keep_on_failure().await.unwrap_err();
    let token = ResumeToken::of(&error).unwrap().clone();
    // While it is only not known whether the upload exists, it can be resumed.
    let unavailable = Fault::status(500).operation("ListMultipartUploadParts");
    storage.local.emulator.fail_next(unavailable);
    let error = storage.client.resume_upload(token.clone()).from_file(&path).await.unwrap_err();
    assert_eq!(ResumeToken::of(&error), Some(&token), "{error}");
    storage.client.resume_upload(token.clone()).from_file(&path).await.unwrap();
    let error = storage.client.resume_upload(token).from_file(&path).await.unwrap_err();
    assert!(error.to_string().contains("was committed or aborted"), "{error}");
    assert_eq!(ResumeToken::of(&error), None);
    assert!(storage.exists().await);

    // It is aborted while its parts are sent.
    let gone = Fault::error(404, "UploadNotFound", "no such upload").operation("UploadPart");
    storage.local.emulator.fail_next(gone);
    let error = storage.upload(&path).parallel(1).keep_on_failure().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(ResumeToken::of(&error), None);
}

#[tokio::test]
async fn change_that_the_modification_time_does_not_show_is_sent() {
    let storage = Storage::start().await;
    let path = storage.file(3 * PART);
    let modified = std::fs::metadata(&path).unwrap().modified().unwrap();
    storage.local.emulator.fail_next(Fault::none().operation("UploadPart").times(2));
    storage.local.emulator.fail_next(Fault::status(500).operation("UploadPart"));
    let error = storage.upload(&path).parallel(1).keep_on_failure().await.unwrap_err();
    let token = ResumeToken::of(&error).unwrap().clone();
    // As tools do that copy a file with its times.
    let mut other = content(3 * PART);
    other[0] ^= 1;
    std::fs::write(&path, &other).unwrap();
    std::fs::File::options().write(true).open(&path).unwrap().set_modified(modified).unwrap();
    storage.local.emulator.clear_requests();
    storage.client.resume_upload(token).from_file(&path).await.unwrap();
    assert_eq!(storage.count("UploadPart"), 2);
    assert!(storage.bytes(OBJECT).await == other);
}

#[tokio::test]
async fn resumed_upload_keeps_its_preconditions() {
    let storage = Storage::start().await;
    let path = storage.file(3 * PART);
    storage.local.emulator.fail_next(Fault::status(500).operation("UploadPart"));
    let upload = storage.upload(&path).parallel(1).if_none_match("*").keep_on_failure();
    let token: ResumeToken =
        ResumeToken::of(&upload.await.unwrap_err()).unwrap().to_string().parse().unwrap();
    // Meanwhile another program creates the object.
    storage.put(OBJECT, "theirs").await;
    let error = storage.client.resume_upload(token).from_file(&path).await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");
    assert_eq!(storage.bytes(OBJECT).await, b"theirs");
}

#[tokio::test]
async fn discarded_transfer_leaves_nothing() {
    let storage = Storage::start().await;
    let path = storage.file(3 * PART);
    storage.local.emulator.fail_next(Fault::status(500).operation("UploadPart"));
    let error = storage.upload(&path).parallel(1).keep_on_failure().await.unwrap_err();
    let token = ResumeToken::of(&error).unwrap().clone();
    assert_eq!(storage.open_uploads().await, 1);
    storage.client.discard(token.clone()).await.unwrap();
    assert_eq!(storage.open_uploads().await, 0);
    storage.client.discard(token).await.unwrap();

    storage.upload(&path).await.unwrap();
    let target = storage.local.folder.path().join("target.bin");
    storage.local.emulator.fail_next(Fault::none().operation("GetObject"));
    storage.local.emulator.fail_next(Fault::status(500).operation("GetObject"));
    let download = storage.download(&target).part_size(RANGE).parallel(1).keep_on_failure();
    let token = ResumeToken::of(&download.await.unwrap_err()).unwrap().clone();
    let temporary = || files(storage.local.folder.path()).into_iter().any(|n| n.starts_with('.'));
    assert!(temporary());
    storage.client.discard(token.clone()).await.unwrap();
    assert!(!temporary());
    storage.client.discard(token).await.unwrap();
}

#[tokio::test]
async fn longer_temporary_file_is_not_resumed() {
    let storage = Storage::start().await;
    storage.upload(&storage.file(4 * RANGE)).await.unwrap();
    let target = storage.local.folder.path().join("target.bin");
    storage.local.emulator.fail_next(Fault::none().operation("GetObject"));
    storage.local.emulator.fail_next(Fault::status(500).operation("GetObject"));
    let download = storage.download(&target).part_size(RANGE).parallel(1).keep_on_failure();
    let token = ResumeToken::of(&download.await.unwrap_err()).unwrap().clone();
    let json = serde_json::to_value(&token).unwrap();
    let temporary = Path::new(json["temporary"].as_str().unwrap());
    std::fs::File::options().write(true).open(temporary).unwrap().set_len(5 * RANGE).unwrap();
    let error = storage.client.resume_download(token).await.unwrap_err();
    assert!(error.message().contains("more than the 4194304 of the download"), "{error}");
    assert!(!target.exists());
}

#[tokio::test]
async fn parts_of_other_bytes_are_sent_again() {
    let storage = Storage::start().await;
    storage.local.emulator.fail_next(Fault::none().operation("UploadPart").times(2));
    storage.local.emulator.fail_next(Fault::status(500).operation("UploadPart"));
    let upload = storage.client.upload(&storage.namespace, BUCKET, OBJECT);
    let upload = upload.from_bytes(content(3 * PART)).part_size(PART).parallel(1);
    let error = upload.keep_on_failure().await.unwrap_err();
    let token = ResumeToken::of(&error).unwrap().clone();
    // Bytes have no modification time: only their content shows that they differ.
    let mut other = content(3 * PART);
    other[0] ^= 1;
    storage.local.emulator.clear_requests();
    storage.client.resume_upload(token).from_bytes(other.clone()).await.unwrap();
    assert_eq!(storage.count("UploadPart"), 2);
    assert!(storage.bytes(OBJECT).await == other);
}

#[tokio::test]
async fn failed_download_is_resumed_with_its_missing_ranges() {
    let storage = Storage::start().await;
    storage.upload(&storage.file(4 * RANGE)).await.unwrap();
    let target = storage.local.folder.path().join("target.bin");
    let emulator = &storage.local.emulator;
    emulator.fail_next(Fault::none().operation("GetObject").times(2));
    emulator.fail_next(Fault::status(500).operation("GetObject"));
    let download = storage.download(&target).part_size(RANGE).parallel(1).keep_on_failure();
    let error = download.await.unwrap_err();
    assert_eq!(error.status().unwrap(), 500, "{error}");
    assert!(!target.exists());
    let token: ResumeToken = ResumeToken::of(&error).unwrap().to_string().parse().unwrap();

    emulator.clear_requests();
    let download = storage.client.resume_download(token).part_size(RANGE);
    let downloaded = download.await.unwrap();
    assert_eq!((downloaded.bytes, storage.count("GetObject")), (4 * RANGE, 2));
    assert!(downloaded.checksum.is_some());
    assert!(std::fs::read(&target).unwrap() == content(4 * RANGE));
    assert!(!files(storage.local.folder.path()).iter().any(|name| name.starts_with('.')));
}

#[tokio::test]
async fn ranges_that_the_temporary_file_has_lost_are_downloaded_again() {
    type Damage = fn(&mut Vec<u8>);
    let lost: Damage = |bytes| bytes.truncate(usize::try_from(RANGE + 1).unwrap());
    let changed: Damage = |bytes| bytes[0] ^= 1;
    for damage in [lost, changed] {
        let storage = Storage::start().await;
        storage.upload(&storage.file(4 * RANGE)).await.unwrap();
        let target = storage.local.folder.path().join("target.bin");
        let emulator = &storage.local.emulator;
        emulator.fail_next(Fault::none().operation("GetObject").times(2));
        emulator.fail_next(Fault::status(500).operation("GetObject"));
        let download = storage.download(&target).part_size(RANGE).parallel(1).keep_on_failure();
        let error = download.await.unwrap_err();
        let token = ResumeToken::of(&error).unwrap().clone();
        // As after a power failure.
        let json = serde_json::to_value(&token).unwrap();
        let temporary = Path::new(json["temporary"].as_str().unwrap());
        let mut bytes = std::fs::read(temporary).unwrap();
        damage(&mut bytes);
        std::fs::write(temporary, bytes).unwrap();

        emulator.clear_requests();
        storage.client.resume_download(token).part_size(RANGE).await.unwrap();
        assert_eq!(storage.count("GetObject"), 3);
        assert!(std::fs::read(&target).unwrap() == content(4 * RANGE));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn upload_of_a_killed_process_is_resumed() {
    let storage = Storage::start().await;
    let path = storage.file(5 * PART);
    let emulator = &storage.local.emulator;
    emulator.fail_next(Fault::none().operation("UploadPart").times(2));
    emulator.fail_next(Fault::hang().operation("UploadPart").times(100));
    let token = killed(&storage, "upload", 2).await;
    assert_eq!(storage.open_uploads().await, 1);

    emulator.clear_faults();
    emulator.clear_requests();
    let uploaded = storage.client.resume_upload(token).from_file(&path).await.unwrap();
    assert_eq!((uploaded.parts.len(), storage.count("UploadPart")), (5, 3));
    assert!(storage.bytes(OBJECT).await == content(5 * PART));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn download_of_a_killed_process_is_resumed() {
    let storage = Storage::start().await;
    storage.upload(&storage.file(5 * RANGE)).await.unwrap();
    let emulator = &storage.local.emulator;
    emulator.clear_requests();
    emulator.fail_next(Fault::none().operation("GetObject").times(2));
    emulator.fail_next(Fault::hang().operation("GetObject").times(100));
    let token = killed(&storage, "download", 2).await;

    emulator.clear_faults();
    emulator.clear_requests();
    storage.client.resume_download(token).part_size(RANGE).await.unwrap();
    assert_eq!(storage.count("GetObject"), 3);
    let target = storage.local.folder.path().join("target.bin");
    assert!(std::fs::read(&target).unwrap() == content(5 * RANGE));
    assert!(!files(storage.local.folder.path()).iter().any(|name| name.starts_with('.')));
}

/// Starts a process with a transfer, kills it when it has sent one request more than `count`, which
/// gets no response, and returns its token.
async fn killed(storage: &Storage, transfer: &str, count: usize) -> ResumeToken {
    let operation = if transfer == "upload" { "UploadPart" } else { "GetObject" };
    let folder = storage.local.folder.path();
    let saved = folder.join("token.json");
    let endpoint = storage.local.emulator.endpoint_of("object-storage").unwrap();
    let mut child = tokio::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "object_transfers::resumption::child", "--nocapture"])
        .env(CHILD, transfer)
        .env("OCI_SDK_TRANSFER_FOLDER", folder)
        .env("OCI_SDK_TRANSFER_ENDPOINT", endpoint)
        .env("OCI_SDK_TRANSFER_NAMESPACE", &storage.namespace)
        .stdout(std::process::Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let token = tokio::time::timeout(Duration::from_secs(60), async {
        loop {
            tokio::time::sleep(Duration::from_millis(20)).await;
            // The requests are sent one after the other, each after the token was saved.
            if storage.count(operation) > count {
                break std::fs::read_to_string(&saved).unwrap().parse().unwrap();
            }
        }
    });
    let token = token.await.unwrap();
    child.kill().await.unwrap();
    token
}

/// The process that is killed; an ordinary run of the tests does nothing here.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let Ok(transfer) = std::env::var(CHILD) else { return };
    let variable = |name: &str| std::env::var(format!("OCI_SDK_TRANSFER_{name}")).unwrap();
    let (folder, namespace) = (PathBuf::from(variable("FOLDER")), variable("NAMESPACE"));
    let config = Config::builder()
        .with_retry(RetryPolicy::none())
        .with_config_file(folder.join("config"))
        .with_endpoint(variable("ENDPOINT"));
    let client = ObjectStorageClient::new(&config.load().await.unwrap()).unwrap();
    let saved = folder.join("token.json");
    let save = move |progress: &Progress| save(&saved, progress);
    if transfer == "upload" {
        let upload = client.upload(namespace, BUCKET, OBJECT).from_file(folder.join("source.bin"));
        let upload = upload.part_size(PART).parallel(1).keep_on_failure();
        upload.on_progress(save).await.unwrap();
    } else {
        let download =
            client.download(namespace, BUCKET, OBJECT).to_file(folder.join("target.bin"));
        let download = download.part_size(RANGE).parallel(1).keep_on_failure();
        download.on_progress(save).await.unwrap();
    }
}

/// Saves the token so that a reader never sees half of it.
fn save(path: &Path, progress: &Progress) {
    if let Some(token) = progress.token() {
        let next = path.with_extension("next");
        std::fs::write(&next, token.to_string()).unwrap();
        std::fs::rename(next, path).unwrap();
    }
}
