//! Streamed responses: verification, text, progress, and reading as an async reader.

use std::fs;
use std::future::{Future, poll_fn};
use std::io;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::Method;
use http_body::Frame;
use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::generated_v1::Received;
use oci_sdk_core::{ByteStream, Call, Error, ErrorKind, Operation, Request};
use tokio::io::{AsyncBufReadExt, AsyncReadExt};
use tokio::runtime::Builder;

use crate::canned::{Canned, answer};

static DOWNLOAD: Operation = Operation::new(Method::GET, "GetContent", "/content").with_stream();
static HEAD: Operation = Operation::new(Method::HEAD, "HeadContent", "/content").with_stream();

const CONTENT: &str = "content of a file";

const ALGORITHMS: [Algorithm; 4] =
    [Algorithm::Crc32c, Algorithm::Sha256, Algorithm::Sha384, Algorithm::Md5];

/// Downloads a response with this content.
async fn download_by(
    operation: &'static Operation,
    status: u16,
    headers: &[(&str, &str)],
    content: &'static str,
) -> ByteStream {
    let client = Canned::answering([answer(status, headers, content)]).client().await;
    Call::new(Request::new(&client, operation), Received::stream).await.unwrap().into_inner()
}

async fn download(headers: &[(&str, &str)], content: &'static str) -> ByteStream {
    download_by(&DOWNLOAD, 200, headers, content).await
}

/// A body of these chunks, pending once before each and before the end.
struct Hesitant {
    chunks: Vec<&'static str>,
    is_due: bool,
}

impl http_body::Body for Hesitant {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        self.is_due = !self.is_due;
        if self.is_due {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        if self.chunks.is_empty() {
            return Poll::Ready(None);
        }
        Poll::Ready(Some(Ok(Frame::data(Bytes::from(self.chunks.remove(0))))))
    }
}

fn hesitant(chunks: &[&'static str]) -> ByteStream {
    ByteStream::new(Hesitant { chunks: chunks.to_vec(), is_due: false })
}

#[tokio::test]
async fn content_is_verified_against_each_checksum() {
    for algorithm in ALGORITHMS {
        let right = Checksum::of(algorithm, CONTENT.as_bytes()).to_string();
        let headers = [(algorithm.header(), right.as_str())];
        assert_eq!(download(&headers, CONTENT).await.bytes().await.unwrap(), CONTENT);

        let wrong = Checksum::of(algorithm, b"other").to_string();
        let headers = [(algorithm.header(), wrong.as_str())];
        let error = download(&headers, CONTENT).await.bytes().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Checksum);
        let (name, header) = (algorithm.name(), algorithm.header());
        let expected = format!(
            "GetContent: checksum mismatch: the {name} of the received bytes is `{right}`, but the \
             header `{header}` is `{wrong}`; download the content again"
        );
        assert!(error.to_string().starts_with(&expected), "{error}");

        let unverified = download(&headers, CONTENT).await.without_verification();
        assert_eq!(unverified.bytes().await.unwrap(), CONTENT);
    }
}

#[tokio::test]
async fn mismatch_leaves_the_file_unchanged() {
    let wrong = Checksum::of(Algorithm::Crc32c, b"other").to_string();
    let headers = [(Algorithm::Crc32c.header(), wrong.as_str())];
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    for before in [None, Some("old")] {
        if let Some(before) = before {
            fs::write(&path, before).unwrap();
        }
        let error = download(&headers, CONTENT).await.save_to(&path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Checksum, "{error}");
        assert_eq!(fs::read_to_string(&path).ok().as_deref(), before);
        let files = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(files, usize::from(before.is_some()));
    }
}

#[tokio::test]
async fn mismatch_takes_the_place_of_the_last_chunk() {
    let wrong = Checksum::of(Algorithm::Md5, b"other").to_string();
    let length = CONTENT.len().to_string();
    let declared = [("content-md5", wrong.as_str()), ("content-length", length.as_str())];

    // A reader of as many bytes as declared does not read the end of the stream.
    let mut buffer = vec![0; CONTENT.len()];
    let error = download(&declared, CONTENT).await.read_exact(&mut buffer).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    let source = error.get_ref().and_then(|error| error.downcast_ref::<Error>());
    assert_eq!(source.unwrap().kind(), ErrorKind::Checksum);

    let mut stream = download(&declared[..1], CONTENT).await;
    assert_eq!(stream.chunk().await.unwrap_err().kind(), ErrorKind::Checksum);
    assert_eq!(stream.chunk().await.unwrap(), None, "it has ended");
}

#[tokio::test]
async fn other_responses_are_not_verified() {
    let wrong = Checksum::of(Algorithm::Crc32c, b"other").to_string();
    let crc = (Algorithm::Crc32c.header(), wrong.as_str());
    let md5 = ("content-md5", "JfnnlDI7RTiF9RgfGwk+YA==");
    let range = ("content-range", "bytes 0-16/20");
    for (status, headers) in [
        (206, &[crc, range][..]),
        (200, &[crc, range]),
        (200, &[md5, ("opc-multipart-md5", "JfnnlDI7RTiF9RgfGwk+YA==-2")]),
        (200, &[("content-md5", "25f9e794323b453885f5181f1b094f61")]),
    ] {
        let stream = download_by(&DOWNLOAD, status, headers, CONTENT).await;
        assert_eq!(stream.bytes().await.unwrap(), CONTENT, "{headers:?}");
    }
    let head = download_by(&HEAD, 200, &[crc, ("content-length", "20")], "").await;
    assert_eq!((head.content_length(), head.bytes().await.unwrap()), (Some(20), Bytes::new()));
}

#[tokio::test]
async fn text_has_the_declared_charset() {
    let kind = |kind| [("content-type", kind)];
    for (content_type, content, expected) in [
        ("text/plain", "\u{feff}gr\u{fc}n", "gr\u{fc}n"),
        // The bytes of UTF-8, each as a character.
        ("text/plain; charset=iso-8859-1", "\u{fc}", "\u{c3}\u{bc}"),
    ] {
        let text = download(&kind(content_type), content).await.text().await.unwrap();
        assert_eq!(text, expected);
    }
    let error = download(&kind("text/plain; charset=utf-16"), "x").await.text().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().starts_with("GetContent: unsupported charset `utf-16`"), "{error}");
    let error = ByteStream::from(&b"ab\xff"[..]).text().await.unwrap_err();
    assert!(error.to_string().contains("invalid UTF-8 in the response"), "{error}");
    assert!(error.to_string().contains("offset 2 "), "{error}");
}

#[tokio::test]
async fn progress_is_reported_for_each_chunk() {
    let folder = tempfile::tempdir().unwrap();
    for is_saved in [false, true] {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let stream = hesitant(&["ab", "", "cde", "f"]).on_progress({
            let seen = seen.clone();
            move |progress| seen.lock().unwrap().push((progress.bytes, progress.total))
        });
        match is_saved {
            true => assert_eq!(stream.save_to(folder.path().join("file")).await.unwrap(), 6),
            false => assert_eq!(stream.bytes().await.unwrap(), "abcdef"),
        }
        assert_eq!(*seen.lock().unwrap(), [(2, None), (5, None), (6, None)]);
    }
    let (sender, seen) = std::sync::mpsc::channel();
    let stream = download(&[("content-length", "17")], CONTENT).await;
    assert_eq!(stream.content_length(), Some(17));
    let stream = stream.on_progress(move |progress| sender.send(progress).unwrap());
    stream.bytes().await.unwrap();
    let seen: Vec<_> = seen.iter().map(|progress| (progress.bytes, progress.total)).collect();
    assert_eq!(seen, [(17, Some(17))]);
    assert_eq!(hesitant(&["ab"]).content_length(), None);
    assert_eq!(ByteStream::from("abc").content_length(), Some(3));
}

#[tokio::test]
async fn stream_is_an_async_reader() {
    let chunks = &["first li", "", "ne\nsec", "ond\nthird"];
    let mut reader = hesitant(chunks);
    let mut line = String::new();
    reader.read_line(&mut line).await.unwrap();
    assert_eq!(line, "first line\n");
    let mut two = [0; 2];
    reader.read_exact(&mut two).await.unwrap();
    assert_eq!(&two, b"se");
    // Bytes that the reader holds come first.
    assert_eq!(reader.chunk().await.unwrap().unwrap(), "c");
    let mut rest = String::new();
    reader.read_to_string(&mut rest).await.unwrap();
    assert_eq!(rest, "ond\nthird");

    for size in 1..20 {
        let (mut reader, mut all) = (hesitant(chunks), Vec::new());
        let mut buffer = vec![0; size];
        while let length @ 1.. = reader.read(&mut buffer).await.unwrap() {
            all.extend_from_slice(&buffer[..length]);
        }
        assert_eq!(all, chunks.concat().as_bytes(), "{size}");
    }
}

/// Polls `future` up to `most` times; returns whether it is ready.
async fn is_ready_after(future: impl Future, most: usize) -> bool {
    let mut future = pin!(future);
    let mut polls = 0;
    poll_fn(|context| {
        polls += 1;
        match future.as_mut().poll(context) {
            _ if polls > most => Poll::Ready(false),
            Poll::Ready(_) => Poll::Ready(true),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

#[test]
fn save_that_is_dropped_at_any_await_leaves_no_temporary_file() {
    let mut dropped = 0;
    loop {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, "old").unwrap();
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let save = hesitant(&["new ", "con", "tent"]).save_to(&path);
        let is_ready = runtime.block_on(is_ready_after(save, dropped));
        // Waits for the work on other threads.
        drop(runtime);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "after {dropped} polls");
        let content = fs::read_to_string(&path).unwrap();
        if is_ready {
            assert_eq!(content, "new content");
            break;
        }
        assert!(matches!(content.as_str(), "old" | "new content"), "{dropped}: {content}");
        dropped += 1;
    }
    assert!(dropped > 4, "each chunk is awaited: {dropped}");
}

/// Runs as a child process of the next test, with a limit of the size of files.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn save_with_little_space() {
    let Ok(folder) = std::env::var("FOLDER_WITH_LITTLE_SPACE") else { return };
    let path = std::path::Path::new(&folder).join("file");
    // Written in the background: the last write fails only when it is complete.
    for chunks in [&["x"; 100][..], &["x"; 1]] {
        let chunks: Vec<&str> =
            chunks.iter().map(|_| &*Box::leak("x".repeat(65_536).into_boxed_str())).collect();
        let error = hesitant(&chunks).save_to(&path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
        assert!(error.to_string().starts_with("the file `"), "{error}");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    }
    println!("nothing is left");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn full_disk_leaves_nothing() {
    let error = hesitant(&["content"]).save_to("/dev/full").await.unwrap_err();
    assert!(error.to_string().starts_with("the file `/dev/full` cannot be written"), "{error}");

    // Exceeding the limit fails like a full disk if the signal is ignored.
    let folder = tempfile::tempdir().unwrap();
    let output = std::process::Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$@\"", "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "byte_streams::save_with_little_space", "--nocapture"])
        .env("FOLDER_WITH_LITTLE_SPACE", folder.path())
        .output()
        .unwrap();
    let output = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.contains("nothing is left"), "{output}");
}
