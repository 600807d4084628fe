//! Downloads to a disk that becomes full.

#![cfg(target_os = "linux")]

use std::path::PathBuf;
use std::process::Stdio;

use oci_sdk_core::{Config, ErrorKind, RetryPolicy};
use oci_sdk_object_storage::{ObjectStorageClient, ResumeToken};
use tokio::process::Command;

use super::{OBJECT, content, files};
use crate::object_storage::{BUCKET, Storage};

/// The size of the ranges in these tests.
const RANGE: u64 = 1 << 20;

/// The prefix of the variables of the child process.
const CHILD: &str = "OCI_SDK_FULL_DISK_";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn range_that_cannot_be_written_leaves_nothing() {
    let storage = Storage::start().await;
    storage.upload(&storage.file(4 * RANGE)).await.unwrap();
    for parallel in [1, 4] {
        let (output, folder) = download_with_little_space(&storage, parallel, false).await;
        let target = folder.join("target.bin");
        let expected = format!(
            "the file `{}` cannot be written: File too large (os error 27)",
            target.display()
        );
        assert!(output.contains(&expected), "{parallel}: {output}");
        assert!(output.contains("no token"), "{parallel}: {output}");
        assert_eq!(files(&folder), Vec::<String>::new(), "{parallel}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn download_is_resumed_when_there_is_space_again() {
    let storage = Storage::start().await;
    storage.upload(&storage.file(4 * RANGE)).await.unwrap();
    let (output, folder) = download_with_little_space(&storage, 1, true).await;
    let (_, token) = output.split_once("token: ").unwrap_or_else(|| panic!("{output}"));
    let token: ResumeToken = token.lines().next().unwrap().parse().unwrap();
    assert_eq!(files(&folder).len(), 1);
    storage.local.emulator.clear_requests();
    storage.client.resume_download(token).part_size(RANGE).await.unwrap();
    assert_eq!(files(&folder), ["target.bin"]);
    assert!(std::fs::read(folder.join("target.bin")).unwrap() == content(4 * RANGE));
    // The first range is there, and a part of the second.
    assert_eq!(storage.count("GetObject"), 3);
}

/// Downloads the object in a process whose files have at most one and a half ranges. Returns what it
/// printed and the folder of the target.
async fn download_with_little_space(
    storage: &Storage,
    parallel: usize,
    keeps: bool,
) -> (String, PathBuf) {
    let folder = storage.local.folder.path().join("little-space");
    std::fs::create_dir_all(&folder).unwrap();
    let endpoint = storage.local.emulator.endpoint_of("object-storage").unwrap();
    // In blocks of 512 bytes. Exceeding the limit fails like a full disk if the signal is ignored.
    let blocks = (RANGE + RANGE / 2) / 512;
    let output = Command::new("sh")
        .args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\""), "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "object_transfers::full_disk::child", "--nocapture"])
        .env(format!("{CHILD}CONFIG"), storage.local.folder.path().join("config"))
        .env(format!("{CHILD}ENDPOINT"), endpoint)
        .env(format!("{CHILD}NAMESPACE"), &storage.namespace)
        .env(format!("{CHILD}TARGET"), folder.join("target.bin"))
        .env(format!("{CHILD}PARALLEL"), parallel.to_string())
        .env(format!("{CHILD}KEEPS"), keeps.to_string())
        .stderr(Stdio::inherit())
        .output();
    let output = output.await.unwrap();
    (String::from_utf8_lossy(&output.stdout).into_owned(), folder)
}

/// The process with little space; an ordinary run of the tests does nothing here.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let variable = |name: &str| std::env::var(format!("{CHILD}{name}"));
    let Ok(target) = variable("TARGET") else { return };
    let config = Config::builder()
        .with_retry(RetryPolicy::none())
        .with_config_file(variable("CONFIG").unwrap())
        .with_endpoint(variable("ENDPOINT").unwrap());
    let client = ObjectStorageClient::new(&config.load().await.unwrap()).unwrap();
    let download = client.download(variable("NAMESPACE").unwrap(), BUCKET, OBJECT).to_file(target);
    let download =
        download.part_size(RANGE).parallel(variable("PARALLEL").unwrap().parse().unwrap());
    let download = match variable("KEEPS").unwrap().parse().unwrap() {
        true => download.keep_on_failure(),
        false => download,
    };
    let error = download.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
    println!("{error}");
    match ResumeToken::of(&error) {
        Some(token) => println!("token: {token}"),
        None => println!("no token"),
    }
}
