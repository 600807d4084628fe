//! Time limits, and servers that misbehave below HTTP.

use std::time::Duration;

use http::StatusCode;
use oci_sdk_core::{Client, Config, ErrorKind, Request, RetryPolicy, Timeouts};

use crate::canned::{LIST, SERVICE, Silent, credentials};

#[tokio::test(start_paused = true)]
async fn a_call_ends_with_its_time_limit() {
    let config = Config::builder()
        .with_credentials(credentials())
        .with_region("us-phoenix-1")
        .with_transport(Silent)
        .with_timeout(Duration::from_secs(30))
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
        assert!(error.to_string().starts_with("ListThings: no answer within the "), "{error}");
        assert_eq!(error.request_id().map(str::len), Some(32), "{error}");
        assert_eq!(
            error.endpoint(),
            Some("GET https://things.us-phoenix-1.oci.oraclecloud.com/20240101/things")
        );
    }
}

/// What the real transport makes of a server that misbehaves below HTTP.
#[tokio::test]
async fn broken_connections_are_typed_errors() {
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
            .with_timeouts(timeouts)
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
