//! The maximum size of responses.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::Method;
use oci_sdk_core::auth::NoAuth;
use oci_sdk_core::config::{ConfigBuilder, Environment};
use oci_sdk_core::generated_v1::Received;
use oci_sdk_core::{Call, Client, Config, ErrorKind, Operation, Request, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::canned::{LIST, SERVICE};

static DOWNLOAD: Operation =
    Operation::new(Method::GET, "GetContent", "/content").with_accept("*/*").with_stream();

const MEBIBYTE: u64 = 1024 * 1024;

/// The maximum number of bytes in socket buffers.
const IN_FLIGHT: u64 = 16 * MEBIBYTE;

/// A server that responds to every request with the same head and `length` bytes of `body`.
#[derive(Debug, Clone)]
struct Server {
    address: SocketAddr,
    /// The number of body bytes that were written.
    written: Arc<AtomicU64>,
}

impl Server {
    async fn start(head: String, body: &'static str, length: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let this = Self { address: listener.local_addr().unwrap(), written: Arc::default() };
        let written = Arc::clone(&this.written);
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let (head, written) = (head.clone(), Arc::clone(&written));
                tokio::spawn(async move {
                    while serve(&mut stream, &head, body, length, &written).await.is_some() {}
                });
            }
        });
        this
    }

    /// Starts a server whose responses have a `content-length`.
    async fn with_length(status: u16, body: &'static str, length: u64) -> Self {
        let head = format!(
            "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\nopc-request-id: srv\r\n\
             content-length: {length}\r\n\r\n"
        );
        Self::start(head, body, length).await
    }

    /// Starts a server that closes the connection after the body.
    async fn without_length(status: u16, body: &'static str, length: u64) -> Self {
        let head = format!("HTTP/1.1 {status} X\r\nconnection: close\r\n\r\n");
        Self::start(head, body, length).await
    }

    fn config(&self) -> ConfigBuilder {
        Config::builder()
            .with_environment(Environment::from_vars([("", ""); 0]))
            .with_credentials(NoAuth)
            .with_endpoint(format!("http://{}", self.address))
            .with_retry(RetryPolicy::none())
    }

    /// Returns the number of bytes that were written when the server has stopped.
    async fn written(&self) -> u64 {
        let mut before = u64::MAX;
        loop {
            let now = self.written.load(Ordering::SeqCst);
            if now == before {
                return now;
            }
            before = now;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

/// Serves one request; `None` if the connection is closed.
async fn serve(
    stream: &mut TcpStream,
    head: &str,
    body: &'static str,
    length: u64,
    written: &AtomicU64,
) -> Option<()> {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(stream.read_u8().await.ok()?);
    }
    stream.write_all(head.as_bytes()).await.ok()?;
    let filler = vec![b' '; 64 * 1024];
    let mut rest = length;
    let mut next = body.as_bytes();
    while rest > 0 {
        if next.is_empty() {
            next = &filler;
        }
        let piece = &next[..next.len().min(usize::try_from(rest).unwrap())];
        stream.write_all(piece).await.ok()?;
        written.fetch_add(piece.len() as u64, Ordering::SeqCst);
        rest -= piece.len() as u64;
        next = b"";
    }
    (!head.contains("close")).then_some(())
}

async fn client(config: ConfigBuilder) -> Client {
    Client::new(&config.load().await.unwrap(), &SERVICE).unwrap()
}

#[tokio::test]
async fn error_body_is_kept_up_to_64_kib() {
    const SAYS: &str = r#"{"code":"IncorrectState","message":"not now","more":""#;
    const LENGTH: u64 = 256 * MEBIBYTE;

    for server in [
        Server::with_length(409, SAYS, LENGTH).await,
        Server::without_length(409, SAYS, LENGTH).await,
    ] {
        let client = client(server.config()).await;
        let error = Request::new(&client, &LIST).send_json::<serde_json::Value>().await;
        let error = error.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Service, 409));
        let body = error.body().unwrap();
        assert!(body.len() == 64 * 1024 && body.starts_with(SAYS.as_bytes()), "{}", body.len());
        let written = server.written().await;
        println!("of {LENGTH} bytes the server could write {written}");
        assert!(written < IN_FLIGHT, "{written} bytes were read");
    }
}

#[tokio::test]
async fn response_above_the_limit_is_an_error_that_names_it() {
    const LIMIT: u64 = 2 * MEBIBYTE;

    for (server, most) in [
        (Server::with_length(200, "[1]", 256 * MEBIBYTE).await, IN_FLIGHT),
        (Server::without_length(200, "[1]", 256 * MEBIBYTE).await, LIMIT + IN_FLIGHT),
        (Server::with_length(200, "[1]", LIMIT + 1).await, LIMIT + 1),
        (Server::without_length(200, "[1]", LIMIT + 1).await, LIMIT + 1),
    ] {
        let client = client(server.config().with_max_response_size(LIMIT)).await;
        let error = Request::new(&client, &LIST).send_json::<serde_json::Value>().await;
        let error = error.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1), "{error}");
        let expected = "ListThings: 200 OK: the response is larger than 2097152 bytes; raise the \
                        limit with `ConfigBuilder::with_max_response_size`";
        assert!(error.to_string().starts_with(expected), "{error}");
        let written = server.written().await;
        assert!(written <= most, "{written} bytes were read");
    }
    for server in [
        Server::with_length(200, "[1]", LIMIT).await,
        Server::without_length(200, "[1]", LIMIT).await,
    ] {
        let client = client(server.config().with_max_response_size(LIMIT)).await;
        let response = Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap();
        assert_eq!(response.raw().len() as u64, LIMIT);
    }
}

#[tokio::test]
async fn streamed_response_has_no_limit() {
    let server = Server::with_length(200, "content", 4 * MEBIBYTE).await;
    let client = client(server.config().with_max_response_size(1)).await;
    let response = Call::new(Request::new(&client, &DOWNLOAD), Received::stream).await.unwrap();
    let content = response.into_inner().bytes().await.unwrap();
    assert_eq!(content.len() as u64, 4 * MEBIBYTE);
}
