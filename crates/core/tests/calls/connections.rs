//! Timeouts, and servers with faults below HTTP.

use std::time::Duration;

use http::StatusCode;
use oci_sdk_core::auth::{BoxFuture, Credentials, Principal, Signer};
use oci_sdk_core::transport::{HttpTransport, Timeouts};
use oci_sdk_core::{Client, Config, Error, ErrorKind, Request, RetryPolicy};

use crate::canned::{Canned, LIST, SERVICE, Silent, credentials};

#[tokio::test(start_paused = true)]
async fn call_ends_with_its_timeout() {
    let config = Config::builder()
        .with_credentials(credentials())
        .with_region("us-phoenix-1")
        .with_transport(Silent)
        .with_call_timeout(Duration::from_secs(30))
        .load()
        .await
        .unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    for (own, expected) in [(None, 30), (Some(5), 5)] {
        let mut request = Request::new(&client, &LIST);
        if let Some(seconds) = own {
            request.timeout(Duration::from_secs(seconds));
        }
        let started = tokio::time::Instant::now();
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert_eq!(started.elapsed().as_secs(), expected, "{error}");
        assert!(error.to_string().starts_with("ListThings: no response within "), "{error}");
        assert_eq!(error.request_id().map(str::len), Some(32), "{error}");
        assert_eq!(
            error.endpoint(),
            Some("GET https://things.us-phoenix-1.oci.oraclecloud.com/20240101/things")
        );
    }
}

/// The errors of the real transport for a server with faults below HTTP.
#[tokio::test]
async fn lost_connections_are_typed_errors() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    for (behaviour, kind) in [
        ("refuse", ErrorKind::Connect),
        ("close", ErrorKind::Transport),
        ("babble", ErrorKind::Transport),
        ("hang", ErrorKind::Timeout),
        ("truncate", ErrorKind::Transport),
        ("stall", ErrorKind::Timeout),
    ] {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = if behaviour == "refuse" {
            drop(listener);
            None
        } else {
            Some(tokio::spawn(async move {
                let (mut stream, _) = listener.accept().await.unwrap();
                _ = stream.read(&mut [0; 4096]).await.unwrap();
                match behaviour {
                    "babble" => stream.write_all(b"SSH-2.0-OpenSSH\r\n\r\n").await.unwrap(),
                    "truncate" | "stall" => stream
                        .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[")
                        .await
                        .unwrap(),
                    _ => {}
                }
                if matches!(behaviour, "hang" | "stall") {
                    std::future::pending::<()>().await;
                }
            }))
        };
        let timeouts = Timeouts::default().with_idle(Duration::from_millis(200));
        let config = Config::builder()
            .with_credentials(credentials())
            .with_endpoint(format!("http://{address}"))
            .with_connection_timeouts(timeouts)
            .with_retry(RetryPolicy::none())
            .load()
            .await
            .unwrap();
        let request = Request::new(&Client::new(&config, &SERVICE).unwrap(), &LIST);
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{behaviour}: {error:#}");
        assert_eq!(error.operation(), Some("ListThings"), "{behaviour}: {error:#}");
        assert!(error.request_id().is_some(), "{behaviour}: {error:#}");
        let status = (behaviour == "truncate" || behaviour == "stall").then_some(StatusCode::OK);
        assert_eq!(error.status(), status, "{behaviour}: {error:#}");
        if let Some(server) = server {
            server.abort();
        }
    }
}

/// Credentials, or a signer, that are never ready.
#[derive(Debug)]
struct Never;

impl Credentials for Never {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(std::future::pending())
    }
}

impl Signer for Never {
    fn sign<'a>(&'a self, _message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, Error>> {
        Box::pin(std::future::pending())
    }
}

#[derive(Debug)]
struct Unsigned;

impl Credentials for Unsigned {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(async { Ok(Principal::new("key", std::sync::Arc::new(Never))) })
    }
}

#[tokio::test(start_paused = true)]
async fn timeout_names_the_pending_step() {
    let canned = Canned::default();
    for (config, expected) in [
        (
            canned.config().with_credentials(Never),
            "no credentials were available within 2s (call timeout)",
        ),
        (
            canned.config().with_credentials(Unsigned),
            "the request was not signed within 2s (call timeout)",
        ),
        (canned.config().with_transport(Silent), "no response within 2s (call timeout)"),
    ] {
        let config = config.with_call_timeout(Duration::from_secs(2)).load().await.unwrap();
        let client = Client::new(&config, &SERVICE).unwrap();
        let error =
            Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap_err();
        assert!(error.is_timeout() && error.message().starts_with(expected), "{error}");
        assert_eq!(error.attempts(), u32::from(expected.starts_with("no response")), "{error}");
    }
}

#[tokio::test]
async fn nothing_is_sent_with_a_zero_timeout() {
    let canned = Canned::default();
    let client = canned.client().await;
    for _ in 0..20 {
        let mut request = Request::new(&client, &LIST);
        request.timeout(Duration::ZERO);
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!((error.is_timeout(), error.attempts()), (true, 0), "{error}");
    }
    assert!(canned.asked().is_empty());
}

#[tokio::test]
async fn connect_error_names_the_host_and_the_proxy() {
    let transport = HttpTransport::builder().with_proxy("http://me:secret@127.0.0.1:1");
    let config = Canned::default()
        .config()
        .with_transport(transport.build().await.unwrap())
        .with_retry(RetryPolicy::none());
    let client = Client::new(&config.load().await.unwrap(), &SERVICE).unwrap();
    for (url, expected) in [
        (
            "http://things.example:81",
            "cannot connect to things.example:81 through the proxy 127.0.0.1:1: ",
        ),
        ("http://127.0.0.1:2", "cannot connect to 127.0.0.1:2: "),
    ] {
        let mut request = Request::new(&client, &LIST);
        request.endpoint(url);
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
        assert!(error.message().starts_with(expected), "{error}");
        assert!(!format!("{error:#} {error:?}").contains("secret"), "{error:#}");
    }
}
