//! Transfers whose future is dropped at each of its await points.

use std::future::{Future, poll_fn};
use std::path::Path;
use std::pin::pin;
use std::task::Poll;
use std::time::{Duration, Instant};

use oci_sdk_core::bytes::Bytes;
use oci_sdk_core::{Config, RetryPolicy};
use oci_sdk_object_storage::ObjectStorageClient;
use tokio::runtime::{Builder, Runtime};

use super::{OBJECT, PART, content, files};
use crate::object_storage::{BUCKET, Storage};

/// The size of the ranges in these tests.
const RANGE: u64 = 1 << 20;

/// Drops a transfer after each number of polls, until it is complete. Returns that number.
///
/// Each run has a runtime of its own, in which no task is left after the transfer was dropped.
fn drop_after_each_poll<F: Future>(
    settings: &Settings,
    start: impl Fn(ObjectStorageClient) -> F,
    check: impl Fn(usize),
) -> usize {
    for polls in 1.. {
        let runtime = runtime();
        let is_complete = runtime.block_on(async {
            let client = settings.client().await;
            let transfer = start(client);
            let mut transfer = pin!(transfer);
            let mut left = polls;
            poll_fn(|context| {
                left -= 1;
                match transfer.as_mut().poll(context) {
                    Poll::Ready(_) => Poll::Ready(true),
                    Poll::Pending if left == 0 => Poll::Ready(false),
                    Poll::Pending => Poll::Pending,
                }
            })
            .await
        });
        wait_for_tasks(&runtime, &format!("{polls} polls"));
        // Waits for blocking work, such as a file that is being renamed, which is no task.
        drop(runtime);
        check(polls);
        if is_complete {
            return polls;
        }
    }
    unreachable!("a transfer ends")
}

/// Waits until no task is left in the runtime.
#[track_caller]
pub(super) fn wait_for_tasks(runtime: &Runtime, after: &str) {
    let deadline = Instant::now() + Duration::from_secs(10);
    let tasks = || runtime.metrics().num_alive_tasks();
    while tasks() > 0 {
        assert!(Instant::now() < deadline, "{} tasks are left after {after}", tasks());
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// The settings of a client outside of the runtime of the emulator.
pub(super) struct Settings {
    folder: std::path::PathBuf,
    endpoint: String,
}

impl Settings {
    pub(super) fn of(storage: &Storage) -> Self {
        let endpoint = storage.local.emulator.endpoint_of("object-storage").unwrap();
        Self { folder: storage.local.folder.path().to_owned(), endpoint }
    }

    pub(super) async fn client(&self) -> ObjectStorageClient {
        let config = Config::builder()
            .with_retry(RetryPolicy::none())
            .with_config_file(self.folder.join("config"))
            .with_endpoint(&self.endpoint);
        ObjectStorageClient::new(&config.load().await.unwrap()).unwrap()
    }
}

pub(super) fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

#[test]
fn dropped_upload_leaves_no_parts_and_no_task() {
    let server = runtime();
    let storage = server.block_on(Storage::start());
    let settings = Settings::of(&storage);
    let path = storage.file(3 * PART);
    let whole = Bytes::from(content(2 * PART + 1));
    for source in ["file", "stream"] {
        let polls = drop_after_each_poll(
            &settings,
            |client| {
                let upload = client.upload(&storage.namespace, BUCKET, OBJECT);
                let upload = match source {
                    "file" => upload.from_file(&path),
                    _ => upload.from_reader(std::io::Cursor::new(whole.clone())),
                };
                upload.part_size(PART).parallel(2).send()
            },
            |polls| {
                let open = server.block_on(storage.open_uploads());
                assert_eq!(open, 0, "{source}: after {polls} polls");
            },
        );
        assert!(polls > 4, "{source}: {polls}");
        assert!(server.block_on(storage.exists()), "the last one is complete");
        let aborts = storage.count("AbortMultipartUpload");
        assert!(aborts > 0, "{source}: {aborts}");
    }
}

#[test]
fn dropped_download_leaves_no_file_and_no_task() {
    let server = runtime();
    let storage = server.block_on(Storage::start());
    let settings = Settings::of(&storage);
    let source = storage.file(4 * RANGE);
    server.block_on(storage.upload(&source).send()).unwrap();
    let folder = storage.local.folder.path().join("downloads");
    std::fs::create_dir(&folder).unwrap();
    let target = folder.join("target.bin");
    let polls = drop_after_each_poll(
        &settings,
        |client| {
            let download = client.download(&storage.namespace, BUCKET, OBJECT).to_file(&target);
            download.part_size(RANGE).parallel(2).send()
        },
        |polls| {
            let left = files(&folder);
            let is_complete = left == ["target.bin"] && is_whole(&target);
            assert!(left.is_empty() || is_complete, "after {polls} polls: {left:?}");
        },
    );
    assert!(polls > 4, "{polls}");
    assert!(is_whole(&target));
}

fn is_whole(path: &Path) -> bool {
    std::fs::read(path).unwrap() == content(4 * RANGE)
}
