//! The default timeouts of connections, with paused time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use oci_sdk_core::auth::NoAuth;
use oci_sdk_core::config::Environment;
use oci_sdk_core::{Client, Config, ErrorKind, Operation, Request, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;

use crate::canned::{LIST, SERVICE};

static UPLOAD: Operation =
    Operation::new(Method::PUT, "PutThing", "/things").with_unsigned_body().with_expect_continue();

/// Longer bodies are sent with `Expect: 100-continue`.
const LARGE: usize = 2 * 1024 * 1024;

async fn client(url: String) -> Client {
    oci_sdk_witness::watch();
    let config = Config::builder()
        .with_environment(Environment::from_vars([("", ""); 0]))
        .with_credentials(NoAuth)
        .with_endpoint(url)
        .with_retry(RetryPolicy::none())
        .load()
        .await
        .unwrap();
    Client::new(&config, &SERVICE).unwrap()
}

#[tokio::test(start_paused = true)]
async fn default_timeouts_are_ten_and_sixty_seconds() {
    for (scheme, seconds, expected) in [
        ("https", 10, " timed out (connect timeout)"),
        ("http", 60, " within 60s after the last byte of the request"),
    ] {
        // Takes connections, and says nothing.
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("{scheme}://{}", listener.local_addr().unwrap());
        let client = client(url).await;
        for (operation, body) in [(&LIST, 0), (&UPLOAD, LARGE)] {
            let mut request = Request::new(&client, operation);
            request.body(vec![0; body]);
            let started = Instant::now();
            let error = request.send_json::<serde_json::Value>().await.unwrap_err();
            let row = format!("{scheme} {error:#}");
            assert_eq!(error.kind(), ErrorKind::Timeout, "{row}");
            assert!(error.to_string().contains(expected), "{row}");
            // Where bytes have moved at first, it takes a second look to see that they stand still.
            let looks = if scheme == "http" && body > 0 { 2 } else { 1 };
            assert_eq!(started.elapsed().as_secs(), seconds * looks, "{row}");
        }
    }
}

/// Starts a server that keeps its connections, and counts them.
async fn keeping() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counter.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(serve(stream));
        }
    });
    (url, connections)
}

async fn serve(mut stream: TcpStream) -> Option<()> {
    loop {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.ok()?);
        }
        if head.starts_with(b"PUT") {
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await.ok()?;
            stream.read_exact(&mut vec![0; LARGE]).await.ok()?;
        }
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.ok()?;
    }
}

#[tokio::test]
async fn closed_idle_connection_is_not_reused() {
    for (method, operation, body) in [("GET", &LIST, 0), ("PUT", &UPLOAD, LARGE)] {
        let (url, connections) = keeping().await;
        let client = client(url).await;
        // Services close what has been idle for a minute.
        for (idle, expected) in [(0, 1), (45, 1), (59, 2)] {
            tokio::time::pause();
            tokio::time::advance(Duration::from_secs(idle)).await;
            tokio::time::resume();
            let mut request = Request::new(&client, operation);
            request.body(vec![0; body]);
            request.send_json::<serde_json::Value>().await.unwrap();
            let connections = connections.load(Ordering::Relaxed);
            assert_eq!(connections, expected, "{method} after {idle} seconds");
        }
    }
}
