//! The connect timeout, of the client of most requests and of the one that delays large bodies.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use http::Method;
use oci_sdk_core::transport::Timeouts;
use oci_sdk_core::{Body, ErrorKind, Operation, Request};
use tokio::time::Instant;

use super::{LIST, SECOND, client_within};

static EXPECTING: Operation =
    Operation::new(Method::PUT, "PutThing", "/things").with_unsigned_body().with_expect_continue();

/// Makes the call with both clients, and checks the errors.
async fn is_not_waited_for(url: &str) {
    let timeouts = Timeouts::default().with_connect(Duration::from_millis(200));
    for (operation, body) in [(&LIST, 0), (&EXPECTING, 2 * 1024 * 1024)] {
        let client = client_within(url, timeouts).await;
        let mut request = Request::new(&client, operation);
        request.body(Body::from(vec![0; body]));
        let (started, began) = (Instant::now(), std::time::Instant::now());
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        let row = format!("{url}, {body} bytes: {error:#}");
        assert_eq!(error.kind(), ErrorKind::Timeout, "{row}");
        let (_, host) = url.split_once("://").unwrap();
        let expected = format!("cannot connect to {host}: timed out");
        assert!(error.to_string().contains(&expected), "{row}");
        assert!(error.to_string().contains("(after 3 attempts; retries exhausted)"), "{row}");
        assert_eq!((error.attempts(), error.total_delay()), (3, SECOND * 3), "{row}");
        assert_eq!(started.elapsed(), SECOND * 3, "{row}: what was paused");
        // By the clock, as it was the connection's own limit and not that for silence.
        assert!(began.elapsed() >= Duration::from_millis(600), "{row}: {:?}", began.elapsed());
        assert!(began.elapsed() < SECOND * 10, "{row}: {:?}", began.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn host_without_tls_ends_with_the_connect_timeout() {
    // Connections are made, and that is all.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    is_not_waited_for(&format!("https://{address}")).await;
}

#[cfg(target_os = "linux")]
#[tokio::test(start_paused = true)]
async fn host_with_a_full_backlog_ends_with_the_connect_timeout() {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let _queue = fill(listener.local_addr().unwrap());
    is_not_waited_for(&format!("http://{}", listener.local_addr().unwrap())).await;
}

/// Fills the backlog of a listener with connections.
fn fill(address: SocketAddr) -> Vec<TcpStream> {
    let mut queue = Vec::new();
    while let Ok(stream) = TcpStream::connect_timeout(&address, Duration::from_millis(100)) {
        queue.push(stream);
        assert!(queue.len() < 100, "there is always room");
    }
    queue
}
