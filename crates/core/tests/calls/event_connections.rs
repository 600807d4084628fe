//! Streams of server-sent events over real connections.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use oci_sdk_core::auth::NoAuth;
use oci_sdk_core::config::Environment;
use oci_sdk_core::events::Events;
use oci_sdk_core::transport::{HttpTransport, Timeouts};
use oci_sdk_core::{Client, Config, ErrorKind, Operation, Request, Response, RetryPolicy};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use crate::canned::SERVICE;

static WATCH: Operation =
    Operation::new(Method::GET, "WatchThings", "/things/events").with_stream();

/// An idle timeout that no machine reaches by being slow.
const PATIENCE: Duration = Duration::from_secs(30);

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\
                    transfer-encoding: chunked\r\nopc-request-id: served\r\n\r\n";

/// The reaction of a server to a request, after the head of the response.
#[derive(Clone, Copy)]
enum Then {
    /// Sends one event, and waits until the client closes the connection.
    Wait,
    /// Sends one event and a part of another, and closes the connection.
    Close,
    /// Sends so many events, of which each has its number, and keeps the connection.
    Complete(usize),
}

struct Server {
    url: String,
    connections: Arc<AtomicUsize>,
    /// A message for each connection that the client has closed.
    closed: mpsc::UnboundedReceiver<()>,
}

async fn serve(then: Then) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (sender, closed) = mpsc::unbounded_channel();
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            let sender = sender.clone();
            tokio::spawn(async move {
                respond(stream, then).await;
                _ = sender.send(());
            });
        }
    });
    Server { url, connections, closed }
}

fn chunk(data: &str) -> String {
    format!("{:x}\r\n{data}\r\n", data.len())
}

/// Serves a connection until it is closed.
async fn respond(mut stream: TcpStream, then: Then) {
    let mut request = [0; 4096];
    // Each request arrives in one piece.
    while let Ok(1..) = stream.read(&mut request).await {
        let body = match then {
            Then::Wait => chunk("data: 0\n\n"),
            Then::Close => chunk("data: 0\n\n") + &chunk("data: "),
            Then::Complete(count) => {
                let events = (0..count).map(|number| chunk(&format!("data: {number}\n\n")));
                events.collect::<String>() + &chunk("data: [DONE]\n\n") + "0\r\n\r\n"
            }
        };
        _ = stream.write_all((HEAD.to_owned() + &body).as_bytes()).await;
        if matches!(then, Then::Close) {
            return;
        }
    }
}

async fn client(url: &str, idle: Duration) -> Client {
    oci_sdk_witness::watch();
    let timeouts = Timeouts::default().with_connect(PATIENCE).with_idle(idle);
    let config = Config::builder()
        .with_environment(Environment::from_vars([("", ""); 0]))
        .with_credentials(NoAuth)
        .with_endpoint(url)
        .with_transport(HttpTransport::new(timeouts))
        .with_retry(RetryPolicy::none())
        .load()
        .await
        .unwrap();
    Client::new(&config, &SERVICE).unwrap()
}

async fn watch(client: &Client) -> Response<Events<Value>> {
    Request::new(client, &WATCH).send_events().await.unwrap()
}

#[tokio::test]
async fn dropped_stream_closes_the_connection() {
    let mut server = serve(Then::Wait).await;
    let client = client(&server.url, PATIENCE).await;
    let mut events = watch(&client).await;
    assert_eq!(events.try_next().await.unwrap(), Some(json!(0)));
    assert!(server.closed.try_recv().is_err(), "it is open until then");
    drop(events);
    tokio::time::timeout(PATIENCE, server.closed.recv()).await.unwrap().unwrap();
    // Also between two events, by a caller that stops waiting.
    let mut events = watch(&client).await;
    events.try_next().await.unwrap();
    let next = tokio::time::timeout(Duration::from_millis(20), events.try_next()).await;
    assert!(next.is_err(), "there is no other event");
    assert!(server.closed.try_recv().is_err(), "the stream is still there");
    drop(events);
    tokio::time::timeout(PATIENCE, server.closed.recv()).await.unwrap().unwrap();
}

#[tokio::test]
async fn stalled_stream_ends_with_the_idle_timeout() {
    let server = serve(Then::Wait).await;
    let client = client(&server.url, Duration::from_millis(200)).await;
    let mut events = watch(&client).await;
    assert_eq!(events.try_next().await.unwrap(), Some(json!(0)));
    let error = events.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    let message = "no data of the response body received for 200ms (idle timeout)";
    assert_eq!(error.message(), message);
    assert_eq!((error.operation(), error.request_id()), (Some("WatchThings"), Some("served")));
    assert_eq!(events.try_next().await.unwrap(), None);
    assert_eq!(server.connections.load(Ordering::SeqCst), 1, "it is not retried");
}

#[tokio::test]
async fn lost_connection_ends_the_stream_with_an_error() {
    let server = serve(Then::Close).await;
    let client = client(&server.url, PATIENCE).await;
    let mut events = watch(&client).await;
    assert_eq!(events.try_next().await.unwrap(), Some(json!(0)));
    let error = events.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(error.message().starts_with("the stream of events ended early: "), "{error}");
    assert_eq!(error.request_id(), Some("served"));
    assert_eq!(server.connections.load(Ordering::SeqCst), 1, "it is not retried");
}

#[tokio::test]
async fn connection_of_a_complete_stream_is_used_again() {
    let server = serve(Then::Complete(3)).await;
    let client = client(&server.url, PATIENCE).await;
    for _ in 0..5 {
        let mut events = watch(&client).await;
        let mut count = 0;
        while events.try_next().await.unwrap().is_some() {
            count += 1;
        }
        assert_eq!(count, 3);
    }
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn many_streams_on_several_runtimes_do_not_mix() {
    const STREAMS: usize = 20;
    const EVENTS: usize = 200;

    let server = serve(Then::Complete(EVENTS)).await;
    let client = client(&server.url, PATIENCE).await;
    let threads: Vec<_> = (0..3)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                runtime.unwrap().block_on(async {
                    let mut open = Vec::new();
                    for _ in 0..STREAMS {
                        open.push(watch(&client).await);
                    }
                    // Read in turns, so that all are open at the same time.
                    for number in 0..EVENTS {
                        for events in &mut open {
                            assert_eq!(events.try_next().await.unwrap(), Some(json!(number)));
                        }
                    }
                    for events in &mut open {
                        assert_eq!(events.try_next().await.unwrap(), None);
                    }
                });
            })
        })
        .collect();
    tokio::task::spawn_blocking(|| threads.into_iter().for_each(|it| it.join().unwrap()))
        .await
        .unwrap();
}
