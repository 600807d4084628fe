//! The limit of concurrent requests to a host.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use oci_sdk_core::auth::NoAuth;
use oci_sdk_core::config::Environment;
use oci_sdk_core::generated_v1::Received;
use oci_sdk_core::transport::{HttpTransport, HttpTransportBuilder, Timeouts};
use oci_sdk_core::{
    ByteStream, Call, Client, Config, Error, ErrorKind, Operation, Request, RetryPolicy,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::canned::{LIST, SERVICE};

static DOWNLOAD: Operation = Operation::new(Method::GET, "GetContent", "/content").with_stream();

/// A server that responds to every request with a delay, and counts concurrent ones.
#[derive(Debug, Clone)]
struct Server {
    address: SocketAddr,
    delay: Duration,
    requests: Arc<Gauge>,
    connections: Arc<Gauge>,
}

/// A number and its maximum.
#[derive(Debug, Default)]
struct Gauge {
    now: AtomicUsize,
    peak: AtomicUsize,
    total: AtomicUsize,
}

impl Gauge {
    fn begin(&self) {
        self.total.fetch_add(1, Ordering::SeqCst);
        let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.peak.fetch_max(now, Ordering::SeqCst);
    }

    fn end(&self) {
        self.now.fetch_sub(1, Ordering::SeqCst);
    }

    fn peak(&self) -> usize {
        self.peak.load(Ordering::SeqCst)
    }
}

impl Server {
    async fn start(delay: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let this = Self { address, delay, requests: Arc::default(), connections: Arc::default() };
        let server = this.clone();
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let server = server.clone();
                server.connections.begin();
                tokio::spawn(async move {
                    while server.serve(&mut stream).await.is_some() {}
                    server.connections.end();
                });
            }
        });
        this
    }

    /// Serves one request; `None` if the connection is closed.
    async fn serve(&self, stream: &mut TcpStream) -> Option<()> {
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            let read = stream.read_buf(&mut request).await.ok()?;
            (read > 0).then_some(())?;
        }
        self.requests.begin();
        tokio::time::sleep(self.delay).await;
        // Before the client can know, which may send the next request at once.
        self.requests.end();
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.ok()
    }

    async fn client(&self, transport: HttpTransportBuilder, idle: Duration) -> Client {
        let timeouts = Timeouts::default().with_idle(idle);
        let config = Config::builder()
            .with_environment(Environment::from_vars([("", ""); 0]))
            .with_credentials(NoAuth)
            .with_endpoint(format!("http://{}", self.address))
            .with_transport(transport.with_timeouts(timeouts).build().await.unwrap())
            .with_retry(RetryPolicy::none());
        Client::new(&config.load().await.unwrap(), &SERVICE).unwrap()
    }
}

async fn call(client: &Client) -> Result<(), Error> {
    Request::new(client, &LIST).send_json::<serde_json::Value>().await.map(drop)
}

async fn download(client: &Client) -> Result<ByteStream, Error> {
    let call = Call::new(Request::new(client, &DOWNLOAD), Received::stream);
    call.await.map(|response| response.into_inner())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_calls_respect_the_connection_limit() {
    for (transport, calls, most) in [
        (HttpTransport::builder().with_max_connections(8), 200, 8),
        (HttpTransport::builder().with_max_connections(0), 5, 1),
        (HttpTransport::builder(), 2000, 256),
    ] {
        let server = Server::start(Duration::from_millis(20)).await;
        let client = server.client(transport, Duration::from_secs(30)).await;
        let mut running = JoinSet::new();
        for _ in 0..calls {
            let client = client.clone();
            running.spawn(async move { call(&client).await });
        }
        while let Some(result) = running.join_next().await {
            result.unwrap().unwrap();
        }
        let (requests, connections) = (&server.requests, &server.connections);
        println!("{calls} calls: {requests:?}, {connections:?}");
        assert_eq!(requests.total.load(Ordering::SeqCst), calls);
        assert!(requests.peak() <= most && requests.peak() > most / 2, "{requests:?}");
        // Now and then one is made before its predecessor is back in the pool.
        assert!(connections.peak() <= 2 * most + 2, "{connections:?}");
    }
}

#[tokio::test]
async fn wait_for_a_connection_continues_while_others_end() {
    // Ten in a row, of which each takes half of the limit.
    let server = Server::start(Duration::from_millis(100)).await;
    let transport = HttpTransport::builder().with_max_connections(1);
    let client = server.client(transport, Duration::from_millis(200)).await;
    let mut running = JoinSet::new();
    for _ in 0..10 {
        let client = client.clone();
        running.spawn(async move { call(&client).await });
    }
    while let Some(result) = running.join_next().await {
        result.unwrap().unwrap();
    }
    assert_eq!(server.requests.peak(), 1);
}

#[tokio::test]
async fn unread_downloads_end_the_wait_with_an_error() {
    let server = Server::start(Duration::ZERO).await;
    let transport = HttpTransport::builder().with_max_connections(2);
    let client = server.client(transport, Duration::from_millis(200)).await;
    let (first, mut second) = (download(&client).await.unwrap(), download(&client).await.unwrap());
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    let expected = format!(
        "ListThings: no free connection to {}: all 2 are in use, and none became free for 200ms; \
         read or drop responses that are streamed, or raise \
         `HttpTransportBuilder::with_max_connections`",
        server.address
    );
    assert!(error.to_string().starts_with(&expected), "{error}");
    assert_eq!(server.requests.total.load(Ordering::SeqCst), 2, "the third was not sent");

    // The time limit of the call holds as well.
    let mut request = Request::new(&client, &LIST);
    request.timeout(Duration::from_millis(50));
    let error = request.send_json::<serde_json::Value>().await.unwrap_err();
    assert!(error.to_string().contains("no response within 50ms (call timeout)"), "{error}");

    drop(first);
    call(&client).await.unwrap();
    // One that is read to its end is free, though it is still there.
    while second.chunk().await.unwrap().is_some() {}
    let third = download(&client).await.unwrap();
    call(&client).await.unwrap();
    drop((second, third));
}

#[tokio::test]
async fn failed_and_cancelled_requests_release_their_slot() {
    let server = Server::start(Duration::from_millis(50)).await;
    let transport = HttpTransport::builder().with_max_connections(1);
    let client = server.client(transport, Duration::from_secs(5)).await;
    for _ in 0..3 {
        let limit = Duration::from_millis(10);
        tokio::time::timeout(limit, call(&client)).await.unwrap_err();
        let nobody = client.at_endpoint("http://127.0.0.1:1").unwrap();
        assert_eq!(call(&nobody).await.unwrap_err().kind(), ErrorKind::Connect);
    }
    call(&client).await.unwrap();
}
