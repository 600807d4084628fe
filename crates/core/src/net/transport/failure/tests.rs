//! Requests that the server has not processed, and others.

use std::io::{Read, Write};
use std::net::SocketAddr;
use std::time::Duration;

use h2::Reason;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::error::{Error, ErrorKind};
use crate::net::body::Body;
use crate::net::transport::Transport;
use crate::net::transport::http_transport::HttpTransport;
use crate::net::transport::http2_server::Http2Server;

/// The way in which an HTTP/2 server ends the first request.
#[derive(Debug, Clone, Copy)]
enum Fault {
    /// Resets its stream with this reason.
    Reset(Reason),
    /// Closes the connection gracefully, with GOAWAY for all streams.
    GoAway,
    /// Closes the connection.
    Close,
}

/// Starts an HTTP/2 server that fails the first request and responds to the others, and returns its
/// certificate.
async fn serve(fault: Fault) -> (SocketAddr, String) {
    let server = Http2Server::bind().await;
    let known = (server.address(), server.pem());
    tokio::spawn(async move {
        let mut fault = Some(fault);
        loop {
            let mut stream = server.accept().await;
            if let Some(Fault::GoAway) = fault {
                fault = None;
                go_away(&mut stream).await;
                continue;
            }
            let mut connection = h2::server::handshake(stream).await.unwrap();
            while let Some(Ok((_, mut respond))) = connection.accept().await {
                match fault.take() {
                    Some(Fault::Reset(reason)) => respond.send_reset(reason),
                    Some(Fault::Close) => break,
                    _ => _ = respond.send_response(http::Response::new(()), true).unwrap(),
                }
            }
        }
    });
    known
}

/// Implements as much of HTTP/2 as is needed to reject the first request.
async fn go_away<S: AsyncReadExt + AsyncWriteExt + Unpin>(stream: &mut S) {
    const SETTINGS: [u8; 9] = [0, 0, 0, 4, 0, 0, 0, 0, 0];
    // After stream 0, without an error.
    const GOAWAY: [u8; 17] = [0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const HEADERS: u8 = 1;

    stream.read_exact(&mut [0; 24]).await.unwrap();
    stream.write_all(&SETTINGS).await.unwrap();
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.unwrap();
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        stream.read_exact(&mut vec![0; length as usize]).await.unwrap();
        if head[3] == HEADERS {
            break;
        }
    }
    stream.write_all(&GOAWAY).await.unwrap();
    stream.flush().await.unwrap();
    // It is for the client to close the connection.
    _ = stream.read_to_end(&mut Vec::new()).await;
}

async fn send(transport: &HttpTransport, url: String) -> Result<(), Error> {
    let request = http::Request::post(url).body(Body::from("body")).unwrap();
    transport.send(request).await.map(drop)
}

#[tokio::test]
async fn request_rejected_unprocessed_by_http2_was_never_sent() {
    for (fault, never_sent) in [
        (Fault::Reset(Reason::REFUSED_STREAM), true),
        (Fault::GoAway, true),
        (Fault::Reset(Reason::INTERNAL_ERROR), false),
        (Fault::Reset(Reason::CANCEL), false),
        (Fault::Close, false),
    ] {
        let (address, pem) = serve(fault).await;
        let transport = HttpTransport::builder().with_ca_pem(pem).build().await.unwrap();
        let url = || format!("https://localhost:{}/", address.port());
        let error = send(&transport, url()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{fault:?}: {error:#}");
        assert_eq!(error.was_never_sent(), never_sent, "{fault:?}: {error:#}");
        send(&transport, url()).await.unwrap_or_else(|error| panic!("{fault:?}: {error:#}"));
    }
}

#[tokio::test]
async fn request_without_a_connection_was_never_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let limits =
        crate::net::transport::Timeouts::default().with_connect(Duration::from_millis(100));
    let transport = HttpTransport::new(limits);
    // TLS is not spoken there, nor anything else.
    let error = send(&transport, format!("https://{address}/")).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Timeout && error.was_never_sent(), "{error:#}");
    drop(listener);
    let error = send(&transport, format!("http://{address}/")).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Connect && error.was_never_sent(), "{error:#}");
}

#[tokio::test]
async fn request_that_was_read_may_have_been_processed() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            _ = stream.read(&mut [0; 1024]).await;
        }
    });
    let transport = HttpTransport::new(crate::net::transport::Timeouts::default());
    let error = send(&transport, url).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Transport && !error.was_never_sent(), "{error:#}");
}
#[tokio::test]
async fn connection_that_was_closed_while_idle_is_not_used() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        // Closes every connection after its response, without a warning.
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"body") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                request.extend(byte);
            }
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").unwrap();
            std::thread::sleep(Duration::from_millis(2));
        }
    });
    let transport = HttpTransport::new(crate::net::transport::Timeouts::default());
    for _ in 0..4 {
        send(&transport, url.clone()).await.unwrap();
        // The thread of the client is busy, so that it does not see the connection end.
        std::thread::sleep(Duration::from_millis(110));
    }
}
