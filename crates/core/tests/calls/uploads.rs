//! Uploads: timeouts, retries, and early responses.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use oci_sdk_core::config::{ConfigBuilder, Environment};
use oci_sdk_core::retry::Backoff;
use oci_sdk_core::transport::Timeouts;
use oci_sdk_core::{Body, Client, Config, Error, ErrorKind, Operation, Request, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::canned::{Canned, SERVICE, answer, credentials, header};

static PUT: Operation = Operation::new(Method::PUT, "PutThing", "/things").with_unsigned_body();
static SIGNED_PUT: Operation = Operation::new(Method::PUT, "PutThing", "/things");
static ASKING_PUT: Operation =
    Operation::new(Method::PUT, "PutThing", "/things").with_unsigned_body().with_expect_continue();

/// The reaction of a server to an upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Server {
    /// Responds with 503 at once, and reads the rest.
    Refusing,
    /// The same, after 100 Continue.
    Inviting,
    /// Reads slowly, and responds at the end.
    Slow { length: usize },
}

/// Counters of the server.
#[derive(Debug, Default)]
struct Seen {
    bytes: AtomicUsize,
    open: AtomicUsize,
}

impl Server {
    async fn start(self) -> (SocketAddr, Arc<Seen>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Seen::default());
        let counter = Arc::clone(&seen);
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let seen = Arc::clone(&counter);
                seen.open.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(async move {
                    // What ends it is not of interest here.
                    _ = self.serve(stream, &seen).await;
                    seen.open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        (address, seen)
    }

    async fn serve(self, mut stream: TcpStream, seen: &Seen) -> std::io::Result<()> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await?);
        }
        if self == Self::Inviting {
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await?;
        }
        if matches!(self, Self::Refusing | Self::Inviting) {
            stream.write_all(b"HTTP/1.1 503 No\r\ncontent-length: 2\r\n\r\n{}").await?;
        }
        let mut buffer = vec![0; 128 * 1024];
        loop {
            let read = stream.read(&mut buffer).await?;
            if read == 0 {
                return Ok(());
            }
            let so_far = seen.bytes.fetch_add(read, Ordering::SeqCst) + read;
            if let Self::Slow { length } = self {
                tokio::time::sleep(Duration::from_millis(10)).await;
                if so_far == length {
                    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await?;
                }
            }
        }
    }
}

fn config(address: SocketAddr) -> ConfigBuilder {
    Config::builder()
        .with_environment(Environment::from_vars([("", ""); 0]))
        .with_credentials(credentials())
        .with_endpoint(format!("http://{address}"))
        .with_retry(RetryPolicy::none())
}

/// A stream of one chunk.
struct Whole(Option<Bytes>);

impl futures_core::Stream for Whole {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

const MEBIBYTE: usize = 1024 * 1024;

#[tokio::test(start_paused = true)]
async fn one_shot_of_up_to_a_mebibyte_is_retried() {
    let retried = RetryPolicy::standard().with_max_attempts(2);
    for (length, attempts) in [(0, 2), (5, 2), (MEBIBYTE, 2), (MEBIBYTE + 1, 1)] {
        let unavailable = answer(503, &[], r#"{"code":"ServiceUnavailable","message":"busy"}"#);
        let canned = Canned::answering([unavailable, answer(200, &[], "{}")]);
        let config = canned.config().with_retry(retried.clone()).load().await.unwrap();
        let client = Client::new(&config, &SERVICE).unwrap();
        let mut request = Request::new(&client, &PUT);
        request.body(Body::one_shot(length as u64, Whole(Some(vec![7; length].into()))));
        let result = request.send_json::<serde_json::Value>().await;
        let asked = canned.asked();
        assert_eq!(asked.len(), attempts, "{length} bytes: {result:?}");
        assert_eq!(result.is_ok(), attempts == 2, "{length} bytes: {result:?}");
        if let Err(error) = &result {
            let says_so = error.to_string().contains("(not retried: the request body is a stream");
            assert!(says_so, "{error}");
        }
        for asked in asked {
            assert_eq!(header(asked.headers(), "content-length"), length.to_string());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn error_of_the_source_keeps_the_earlier_attempt() {
    static CREATE: Operation =
        Operation::new(Method::POST, "CreateThing", "/things").with_unsigned_body();
    let unavailable = answer(503, &[], r#"{"code":"ServiceUnavailable","message":"busy"}"#);
    let canned = Canned::answering([unavailable, answer(200, &[], "{}")]);
    let config = canned.config().load().await.unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    let opened = AtomicUsize::new(0);
    let body = Body::reopenable(1, move || {
        let times = opened.fetch_add(1, Ordering::Relaxed);
        async move {
            match times {
                0 => Ok(Whole(Some(Bytes::from_static(b"a")))),
                _ => Err(Error::new(ErrorKind::Argument, "the file is gone")),
            }
        }
    });
    let mut request = Request::new(&client, &CREATE);
    request.body(body);
    let error = request.send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Argument, 2), "{error}");
}

#[tokio::test(start_paused = true)]
async fn idle_source_ends_with_the_timeout_or_the_idle_timeout() {
    let canned = Canned::default();
    let idle = Timeouts::default().with_idle(Duration::from_secs(20));
    let one_shot = || Body::one_shot(5, Stalled);
    let reopenable = || Body::reopenable(5, || async { Ok(Stalled) });
    for (operation, stalled) in
        [(&PUT, one_shot as fn() -> Body), (&SIGNED_PUT, one_shot), (&SIGNED_PUT, reopenable)]
    {
        for (limit, expected, seconds) in [
            (Some(3), "the request body was not read within 3s (call timeout)", 3),
            (
                None,
                "no data received from the source of the request body for 20s (idle timeout)",
                20,
            ),
        ] {
            let config = canned.config().with_connection_timeouts(idle);
            let client = Client::new(&config.load().await.unwrap(), &SERVICE).unwrap();
            let mut request = Request::new(&client, operation);
            request.body(stalled());
            if let Some(limit) = limit {
                request.timeout(Duration::from_secs(limit));
            }
            let started = tokio::time::Instant::now();
            let error = request.send_json::<serde_json::Value>().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
            assert!(error.to_string().contains(expected), "{error}");
            assert_eq!((started.elapsed().as_secs(), error.attempts()), (seconds, 0), "{error}");
        }
    }
}

/// A stream that is never ready.
struct Stalled;

impl futures_core::Stream for Stalled {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn response_ends_the_upload() {
    const LENGTH: usize = 64 * 1024 * 1024;

    for (server, operation) in [(Server::Refusing, &PUT), (Server::Inviting, &ASKING_PUT)] {
        let (address, seen) = server.start().await;
        let soon = Backoff::default()
            .with_base(Duration::from_millis(1))
            .with_jitter(Duration::from_millis(1));
        let policy = RetryPolicy::standard().with_max_attempts(3).with_backoff(soon);
        let config = config(address).with_retry(policy).load().await.unwrap();
        let client = Client::new(&config, &SERVICE).unwrap();
        let mut request = Request::new(&client, operation);
        request.body(Body::from(vec![0; LENGTH]));
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (503, 3), "{error}");
        // The connections are closed, with what was on its way.
        for _ in 0..1000 {
            if seen.open.load(Ordering::SeqCst) == 0 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let (open, bytes) = (seen.open.load(Ordering::SeqCst), seen.bytes.load(Ordering::SeqCst));
        assert_eq!(open, 0, "{server:?}: {bytes} bytes");
        assert!(bytes < 2 * LENGTH, "{server:?}: {bytes} bytes");
    }
}

#[tokio::test]
async fn large_chunk_has_no_idle_timeout_while_it_is_sent() {
    const LENGTH: usize = 16 * 1024 * 1024;

    let whole =
        || Body::reopenable(LENGTH as u64, || async { Ok(Whole(Some(vec![0; LENGTH].into()))) });
    let (address, _) = Server::Slow { length: LENGTH }.start().await;
    let timeouts = Timeouts::default().with_idle(Duration::from_millis(900));
    let config = config(address).with_connection_timeouts(timeouts).load().await.unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    let mut request = Request::new(&client, &PUT);
    request.body(whole());
    let started = std::time::Instant::now();
    request.send_json::<serde_json::Value>().await.unwrap();
    assert!(started.elapsed() > Duration::from_secs(1), "it was to take longer than silence may");
    assert_eq!(whole().into_stream().remaining(), LENGTH as u64);
}
