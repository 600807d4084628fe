//! Streamed responses: files and timeouts.

use std::fs;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http_body::Frame;
use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::generated_v1::Received;
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Call, Client, Error, ErrorKind, Operation, Request};
use tokio::time::Instant;

use crate::canned::{Canned, SERVICE};

static DOWNLOAD: Operation = Operation::new(Method::GET, "GetContent", "/content").with_stream();

/// A body of some chunks, which then fails or never ends.
struct Chunks {
    left: usize,
    end: Ending,
}

#[derive(Debug, Clone, Copy)]
enum Ending {
    Complete,
    Broken,
    Stalled,
}

impl http_body::Body for Chunks {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        if self.left > 0 {
            self.left -= 1;
            return Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"chunk")))));
        }
        match self.end {
            Ending::Complete => Poll::Ready(None),
            Ending::Broken => Poll::Ready(Some(Err(Error::new(ErrorKind::Transport, "it broke")))),
            Ending::Stalled => Poll::Pending,
        }
    }
}

fn download(end: Ending) -> ByteStream {
    ByteStream::new(Chunks { left: 3, end })
}

/// Returns the file names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| name(entry.unwrap())).collect();
    names.sort();
    names
}

#[tokio::test]
async fn failed_download_leaves_the_file_unchanged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    for before in [None, Some("old")] {
        if let Some(old) = before {
            fs::write(&path, old).unwrap();
        }
        let error = download(Ending::Broken).save_to(&path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert_eq!(fs::read_to_string(&path).ok().as_deref(), before);

        // The same after the caller has stopped waiting.
        let limit = Duration::from_millis(50);
        tokio::time::timeout(limit, download(Ending::Stalled).save_to(&path)).await.unwrap_err();
        assert_eq!(fs::read_to_string(&path).ok().as_deref(), before);
        assert_eq!(names(folder.path()).len(), usize::from(before.is_some()));
    }
    assert_eq!(download(Ending::Complete).save_to(&path).await.unwrap(), 15);
    assert_eq!(fs::read_to_string(&path).unwrap(), "chunk".repeat(3));
    assert_eq!(names(folder.path()), ["file"]);
}

#[tokio::test]
async fn unwritable_file_is_an_error_with_its_path() {
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().to_owned(), folder.path().join("missing").join("file")] {
        let error = download(Ending::Complete).save_to(&path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
        assert!(error.to_string().contains(&path.display().to_string()), "{error}");
    }
    assert!(names(folder.path()).is_empty());
}

#[tokio::test]
async fn path_without_a_file_name_is_rejected_before_the_download() {
    let folder = tempfile::tempdir().unwrap();
    let slash = format!("{}/", folder.path().join("new").display());
    for path in [Path::new(""), Path::new(&slash)] {
        // The download would not end.
        let save = download(Ending::Stalled).save_to(path);
        let error = tokio::time::timeout(Duration::from_secs(10), save).await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
        assert!(
            error.to_string().starts_with(&format!("the file `{}`", path.display())),
            "{error}"
        );
    }
    assert!(names(folder.path()).is_empty());
}

#[tokio::test]
async fn file_is_saved_in_the_current_folder() {
    let name = format!("saved-by-a-test-{}", std::process::id());
    download(Ending::Complete).save_to(&name).await.unwrap();
    assert_eq!(fs::read_to_string(&name).unwrap(), "chunk".repeat(3));
    fs::remove_file(&name).unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn replaced_file_keeps_its_permissions_and_its_links() {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};

    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("file"), folder.path().join("link"));
    fs::write(&file, "old").unwrap();
    for permissions in [0o600, 0o664] {
        fs::set_permissions(&file, fs::Permissions::from_mode(permissions)).unwrap();
        download(Ending::Complete).save_to(&file).await.unwrap();
        assert_eq!(mode(&file), permissions);
    }
    fs::write(&file, "old").unwrap();
    symlink("file", &link).unwrap();
    download(Ending::Complete).save_to(&link).await.unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&file).unwrap(), "chunk".repeat(3));
    assert_eq!(names(folder.path()), ["file", "link"]);

    // Also one that has led to nothing yet.
    let (first, second) = (folder.path().join("first"), folder.path().join("second"));
    symlink("second", &first).unwrap();
    symlink(folder.path().join("target"), &second).unwrap();
    download(Ending::Complete).save_to(&first).await.unwrap();
    assert_eq!(fs::read_to_string(folder.path().join("target")).unwrap(), "chunk".repeat(3));
    assert_eq!(fs::read_link(&first).unwrap(), Path::new("second"));
    assert!(fs::symlink_metadata(&second).unwrap().is_symlink());

    // A new file is like any other new file.
    let (new, other) = (folder.path().join("new"), folder.path().join("other"));
    fs::write(&other, "").unwrap();
    download(Ending::Complete).save_to(&new).await.unwrap();
    assert_eq!(mode(&new), mode(&other));

    // What is not a file is written and not replaced.
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).unwrap()
    });
    download(Ending::Complete).save_to(&pipe).await.unwrap();
    assert_eq!(reader.join().unwrap(), "chunk".repeat(3));
    assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
}

/// A transport whose responses have a chunk every second, without an end.
#[derive(Debug)]
struct Dripping;

impl Transport for Dripping {
    fn send(
        &self,
        _request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        let drip = Drip(tokio::time::interval(Duration::from_secs(1)));
        Box::pin(async { Ok(http::Response::new(ByteStream::new(drip))) })
    }
}

struct Drip(tokio::time::Interval);

impl http_body::Body for Drip {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let frame = Frame::data(Bytes::from_static(b"drop"));
        self.0.poll_tick(context).map(|_| Some(Ok(frame)))
    }
}

#[tokio::test(start_paused = true)]
async fn timeout_covers_the_body_of_a_download() {
    let of_the_config = Duration::from_secs(30);
    let config =
        Canned::default().config().with_transport(Dripping).with_call_timeout(of_the_config);
    let client = Client::new(&config.load().await.unwrap(), &SERVICE).unwrap();
    for (own, seconds) in [(None, 30), (Some(5), 5)] {
        let mut request = Request::new(&client, &DOWNLOAD);
        if let Some(own) = own {
            request.timeout(Duration::from_secs(own));
        }
        let started = Instant::now();
        let mut download = Call::new(request, Received::stream).await.unwrap().into_inner();
        let error = loop {
            match download.chunk().await {
                Ok(chunk) => assert_eq!(chunk.unwrap(), "drop"),
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert_eq!(started.elapsed().as_secs(), seconds);
        let expected = format!(
            "GetContent: request timed out: the response body was not read completely within {seconds}s"
        );
        assert!(error.to_string().starts_with(&expected), "{error}");
        assert_eq!(download.chunk().await.unwrap(), None, "it has ended");
    }

    // A stalled body ends as well, and so does one that is read late.
    let mut request = Request::new(&client, &DOWNLOAD);
    request.timeout(Duration::from_millis(1500));
    let download = Call::new(request, Received::stream).await.unwrap().into_inner();
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert!(download.bytes().await.unwrap_err().is_timeout());
}

#[tokio::test(start_paused = true)]
async fn download_without_a_timeout_has_no_limit() {
    let config = Canned::default().config().with_transport(Dripping);
    let of_the_config = config.with_call_timeout(Duration::from_secs(30)).load().await.unwrap();
    let without = Canned::default().config().with_transport(Dripping).load().await.unwrap();
    for (config, own) in [(without, None), (of_the_config, Some(Duration::MAX))] {
        let mut request = Request::new(&Client::new(&config, &SERVICE).unwrap(), &DOWNLOAD);
        if let Some(own) = own {
            request.timeout(own);
        }
        let mut download = Call::new(request, Received::stream).await.unwrap().into_inner();
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(24 * 3600) {
            download.chunk().await.unwrap();
        }
    }
}
