//! Request bodies whose length is not the declared one, over real connections.

use std::cell::Cell;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Method;
use oci_sdk_core::auth::NoAuth;
use oci_sdk_core::config::Environment;
use oci_sdk_core::transport::{HttpTransport, Timeouts, Transport};
use oci_sdk_core::{Body, Client, Config, Error, ErrorKind, Operation, Request, RetryPolicy};
use proptest::prelude::*;
use proptest::test_runner::{Config as TestConfig, RngAlgorithm, TestRng, TestRunner};
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use crate::canned::SERVICE;

static PUT: Operation =
    Operation::new(Method::PUT, "PutThing", "/things").with_unsigned_body().with_expect_continue();

const MEBIBYTE: usize = 1024 * 1024;

/// A server that stores every body that arrives in full.
#[derive(Debug, Clone)]
struct Store {
    address: SocketAddr,
    stored: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Store {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let this = Self { address: listener.local_addr().unwrap(), stored: Arc::default() };
        let store = this.clone();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let store = store.clone();
                tokio::spawn(async move { store.serve(stream).await });
            }
        });
        this
    }

    /// Serves a connection until the client ends it.
    async fn serve(&self, stream: TcpStream) -> Option<()> {
        stream.set_nodelay(true).unwrap();
        let mut stream = BufReader::new(stream);
        loop {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(stream.read_u8().await.ok()?);
            }
            let head = String::from_utf8(head).unwrap().to_lowercase();
            assert!(head.starts_with("put "), "something was sent after a body: {head:?}");
            if head.contains("expect: 100-continue") {
                stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await.ok()?;
            }
            let (_, length) = head.split_once("content-length: ").unwrap_or(("", "0"));
            let length = length.split("\r\n").next().unwrap().parse().unwrap();
            let mut body = vec![0; length];
            stream.read_exact(&mut body).await.ok()?;
            self.stored.lock().unwrap().push(body);
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.ok()?;
        }
    }

    fn take(&self) -> Vec<Vec<u8>> {
        std::mem::take(&mut *self.stored.lock().unwrap())
    }
}

/// A body, and how it is sent.
#[derive(Debug, Clone)]
struct Upload {
    declared: usize,
    /// The lengths of the chunks that the source yields.
    chunks: Vec<usize>,
    /// Whether the source fails after its last chunk.
    fails: bool,
    is_one_shot: bool,
    /// Whether it is sent with `Expect: 100-continue`.
    expects: bool,
    /// Whether it is sent by a call, or by the transport directly.
    by_call: bool,
}

impl Upload {
    fn actual(&self) -> usize {
        self.chunks.iter().sum()
    }

    fn body(&self) -> Body {
        let source = Source { upload: self.clone(), sent: 0, next: 0 };
        let length = self.declared as u64;
        match self.is_one_shot {
            true => Body::one_shot(length, source),
            false => Body::reopenable(length, move || {
                let source = Source { upload: source.upload.clone(), sent: 0, next: 0 };
                async { Ok(source) }
            }),
        }
    }

    async fn send(&self, client: &Client, transport: &HttpTransport) -> Result<(), Error> {
        if self.by_call {
            let mut request = Request::new(client, &PUT);
            request.body(self.body());
            if self.expects {
                request.header("expect", "100-continue");
            }
            return request.send_json::<serde_json::Value>().await.map(drop);
        }
        let mut request = http::Request::put(format!("{}/things", client.endpoint()))
            .header("content-length", self.declared);
        if self.expects {
            request = request.header("expect", "100-continue");
        }
        let answer = transport.send(request.body(self.body()).unwrap()).await?;
        assert_eq!(answer.status(), 200);
        answer.into_body().bytes().await.map(drop)
    }
}

/// Yields the chunks of an upload.
struct Source {
    upload: Upload,
    sent: usize,
    next: usize,
}

impl futures_core::Stream for Source {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        // Every other poll is too early, so that the end often comes later than the last byte.
        this.next += 1;
        if this.next % 2 == 1 {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let chunk = match this.upload.chunks.get(this.next / 2 - 1) {
            Some(length) => {
                let start = this.sent;
                this.sent += length;
                Some(Ok((start..this.sent).map(byte_at).collect()))
            }
            None if this.upload.fails => {
                this.upload.fails = false;
                Some(Err(Error::new(ErrorKind::Argument, "the source failed")))
            }
            None => None,
        };
        Poll::Ready(chunk)
    }
}

fn byte_at(at: usize) -> u8 {
    (at % 251) as u8
}

/// Short bodies: half of them have the declared length.
fn short() -> impl Strategy<Value = Upload> {
    let chunks = prop_oneof![
        1 => Just(Vec::new()),
        8 => prop::collection::vec(prop_oneof![Just(0_usize), 1..40_usize], 0..6),
        1 => prop::collection::vec(60_000..70_000_usize, 1..3),
    ];
    uploads(chunks)
}

/// Bodies that are large enough to wait for `100 Continue`.
fn large() -> impl Strategy<Value = Upload> {
    let chunks = prop::collection::vec(0..3_usize, 1..4).prop_map(|tail| {
        let mut chunks = vec![MEBIBYTE];
        chunks.extend(tail);
        chunks
    });
    uploads(chunks)
}

fn uploads(chunks: impl Strategy<Value = Vec<usize>>) -> impl Strategy<Value = Upload> {
    let difference = prop_oneof![4 => Just(0_isize), 3 => -30..30_isize, 1 => Just(isize::MIN)];
    let is_one_shot = any::<bool>();
    let flags = (prop::bool::weighted(0.1), is_one_shot, any::<bool>(), any::<bool>());
    (chunks, difference, flags).prop_map(
        |(chunks, difference, (fails, is_one_shot, expects, by_call))| {
            let actual: usize = chunks.iter().sum();
            // The smallest difference of all declares nothing.
            let declared = actual.saturating_add_signed(difference);
            Upload { declared, chunks, fails, is_one_shot, expects, by_call }
        },
    )
}

/// Sends `cases` uploads, each of which is stored exactly or fails.
fn check(cases: u32, strategy: impl Strategy<Value = Upload>) {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let (client, transport, store) = runtime.block_on(async {
        let store = Store::start().await;
        // A connection that hangs fails the test soon.
        let timeouts = Timeouts::default().with_idle(Duration::from_secs(10));
        let transport = HttpTransport::new(timeouts);
        let config = Config::builder()
            .with_environment(Environment::from_vars([("", ""); 0]))
            .with_credentials(NoAuth)
            .with_endpoint(format!("http://{}", store.address))
            .with_transport(transport.clone())
            .with_retry(RetryPolicy::none())
            .without_circuit_breaker()
            .load()
            .await
            .unwrap();
        (Client::new(&config, &SERVICE).unwrap(), transport, store)
    });
    let (stored, failed) = (Cell::new(0), Cell::new(0));
    let start = Instant::now();
    let config = TestConfig { cases, failure_persistence: None, ..TestConfig::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    TestRunner::new_with_rng(config, rng)
        .run(&strategy, |upload| {
            let result = runtime.block_on(upload.send(&client, &transport));
            let bodies = store.take();
            let fits = upload.actual() == upload.declared && !upload.fails;
            match result {
                Ok(()) => {
                    let expected: Vec<u8> = (0..upload.actual()).map(byte_at).collect();
                    prop_assert!(fits, "stored {:?}", bodies.iter().map(Vec::len));
                    prop_assert_eq!(bodies, [expected]);
                    stored.set(stored.get() + 1);
                }
                Err(error) => {
                    prop_assert!(!fits, "{error:#}");
                    prop_assert_eq!(error.kind(), ErrorKind::Argument, "{:#}", error);
                    prop_assert!(bodies.is_empty(), "{:?}", bodies.iter().map(Vec::len));
                    failed.set(failed.get() + 1);
                }
            }
            Ok(())
        })
        .unwrap();
    // What a connection had still to be read of is read by now, if anything was.
    std::thread::sleep(Duration::from_millis(50));
    assert!(store.take().is_empty(), "stored after the call had failed");
    let (stored, failed) = (stored.get(), failed.get());
    println!("{stored} stored, {failed} failed, in {:.1?}", start.elapsed());
    assert!(stored > cases / 5 && failed > cases / 5, "{stored} stored, {failed} failed");
}

#[test]
fn short_body_is_stored_exactly_or_fails() {
    check(10_000, short());
}

#[test]
fn large_body_is_stored_exactly_or_fails() {
    check(200, large());
}

#[tokio::test]
async fn file_that_cannot_be_sent_is_quoted() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("a file");
    let error = Body::from_file(&missing).await.unwrap_err();
    let expected = format!("the file `{}` cannot be read: ", missing.display());
    assert!(error.message().starts_with(&expected), "{error}");
    let error = Body::from_file(folder.path()).await.unwrap_err();
    let expected = format!("the file `{}` cannot be sent: it is not", folder.path().display());
    assert!(error.message().starts_with(&expected), "{error}");
}

#[tokio::test]
async fn file_that_grows_is_not_stored_in_part() {
    let folder = tempfile::tempdir().unwrap();
    for (before, after) in [(128 * 1024, 256 * 1024), (0, 5), (2 * MEBIBYTE, 2 * MEBIBYTE + 1)] {
        let path = folder.path().join("file");
        std::fs::write(&path, vec![0; before]).unwrap();
        let body = Body::from_file(&path).await.unwrap();
        std::fs::write(&path, vec![0; after]).unwrap();
        let store = Store::start().await;
        let config = Config::builder()
            .with_environment(Environment::from_vars([("", ""); 0]))
            .with_credentials(NoAuth)
            .with_endpoint(format!("http://{}", store.address));
        let client = Client::new(&config.load().await.unwrap(), &SERVICE).unwrap();
        let mut request = Request::new(&client, &PUT);
        request.body(body);
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument, "{error:#}");
        assert!(store.take().is_empty(), "{before} bytes that became {after}");
        // The client sees that before it sends the head if no byte is declared.
        assert_eq!(error.attempts(), u32::from(before > 0), "{before} bytes that became {after}");
    }
}
