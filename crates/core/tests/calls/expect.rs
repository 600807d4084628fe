//! Large bodies with `Expect: 100-continue`.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use http::Method;
use oci_sdk_core::config::{ConfigBuilder, Environment};
use oci_sdk_core::retry::Backoff;
use oci_sdk_core::transport::{HttpTransport, Timeouts};
use oci_sdk_core::{Body, Client, Config, Error, ErrorKind, Operation, Request, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use crate::canned::{Canned, SERVICE, answer, credentials};

static PUT: Operation =
    Operation::new(Method::PUT, "PutThing", "/things").with_unsigned_body().with_expect_continue();

const LARGE: usize = 3 * 1024 * 1024;

/// The idle timeout; the wait for 100 Continue is half of it.
const IDLE: Duration = Duration::from_millis(800);

/// The reaction of the server to the headers of a request.
#[derive(Debug, Clone, Copy)]
enum Reply {
    /// Sends 100 Continue with a delay, and reads the body.
    Continue,
    /// Responds with this status instead.
    Refuse(u16),
    /// Reads the body without 100 Continue.
    Nothing,
    /// Does not respond.
    Hang,
}

/// A request that the server has received.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seen {
    connection: usize,
    expects: bool,
    /// The length of the body that arrived before 100 Continue.
    early: usize,
    body: usize,
    /// The time until the body began.
    waited: Duration,
}

#[derive(Clone)]
struct Server {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
    ended: Arc<Mutex<Vec<usize>>>,
}

impl Server {
    async fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let this = Self {
            address: listener.local_addr().unwrap(),
            seen: Arc::default(),
            ended: Arc::default(),
        };
        let replies: Vec<_> = replies.into_iter().collect();
        let replies = Arc::new(Mutex::new(replies.into_iter()));
        let server = this.clone();
        tokio::spawn(async move {
            for connection in 0.. {
                let (mut stream, _) = listener.accept().await.unwrap();
                let (server, replies) = (server.clone(), Arc::clone(&replies));
                tokio::spawn(async move {
                    while let Some(head) = read_head(&mut stream).await {
                        let reply = replies.lock().unwrap().next();
                        let reply = reply.expect("one request too many");
                        let expects = head.contains("expect: 100-continue");
                        let seen = serve(&mut stream, length(&head), reply).await;
                        server.seen.lock().unwrap().push(Seen { connection, expects, ..seen });
                    }
                    server.ended.lock().unwrap().push(connection);
                });
            }
        });
        this
    }

    fn config(&self) -> ConfigBuilder {
        Config::builder()
            .with_environment(Environment::from_vars([("", ""); 0]))
            .with_credentials(credentials())
            .with_endpoint(format!("http://{}", self.address))
            .with_connection_timeouts(Timeouts::default().with_idle(IDLE))
            .with_retry(RetryPolicy::none())
    }

    fn seen(&self) -> Vec<Seen> {
        std::mem::take(&mut *self.seen.lock().unwrap())
    }

    /// Whether this connection is closed soon.
    async fn has_ended(&self, connection: usize) -> bool {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(5) {
            if self.ended.lock().unwrap().contains(&connection) {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        false
    }
}

async fn read_head(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    Some(String::from_utf8(head).unwrap().to_lowercase())
}

fn length(head: &str) -> usize {
    let (_, rest) = head.split_once("content-length: ").unwrap();
    rest.split("\r\n").next().unwrap().parse().unwrap()
}

async fn serve(stream: &mut TcpStream, length: usize, reply: Reply) -> Seen {
    let start = Instant::now();
    let mut seen =
        Seen { connection: 0, expects: false, early: 0, body: 0, waited: Duration::ZERO };
    match reply {
        Reply::Hang => std::future::pending().await,
        Reply::Refuse(status) => {
            let body = r#"{"code":"IfNoneMatchFailed","message":"it is there"}"#;
            respond(stream, status, body).await;
            return seen;
        }
        Reply::Continue => {
            let early = timeout(Duration::from_millis(50), stream.read_u8()).await;
            seen.early = early.map_or(0, |byte| usize::from(byte.is_ok()));
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await.unwrap();
        }
        Reply::Nothing => {}
    }
    let mut buffer = vec![0; 64 * 1024];
    while seen.body < length {
        let read = stream.read(&mut buffer).await.unwrap();
        assert!(read > 0, "the body broke off");
        if seen.body == 0 {
            seen.waited = start.elapsed();
        }
        seen.body += read;
    }
    respond(stream, 200, "[]").await;
    seen
}

async fn respond(stream: &mut TcpStream, status: u16, body: &str) {
    let length = body.len();
    let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\n\r\n{body}");
    stream.write_all(answer.as_bytes()).await.unwrap();
}

async fn put(client: &Client, body: Body) -> Result<(), Error> {
    let mut request = Request::new(client, &PUT);
    request.body(body);
    request.send_json::<serde_json::Value>().await.map(drop)
}

async fn client(config: ConfigBuilder) -> Client {
    Client::new(&config.load().await.unwrap(), &SERVICE).unwrap()
}

fn large() -> Body {
    Body::from(vec![b'x'; LARGE])
}

#[tokio::test]
async fn body_waits_for_100_continue() {
    let server = Server::start([Reply::Continue; 2]).await;
    let client = client(server.config()).await;
    put(&client, large()).await.unwrap();
    put(&client, large()).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    for seen in seen {
        assert!(seen.expects, "{seen:?}");
        assert_eq!((seen.connection, seen.early, seen.body), (0, 0, LARGE), "{seen:?}");
    }
}

#[tokio::test]
async fn rejection_arrives_before_the_upload() {
    let server = Server::start([Reply::Refuse(412), Reply::Continue]).await;
    let client = client(server.config()).await;
    let error = put(&client, large()).await.unwrap_err();
    assert_eq!(error.code(), Some("IfNoneMatchFailed"), "{error:#}");
    assert_eq!(server.seen()[0].body, 0);
    assert!(server.has_ended(0).await, "nothing else can be sent over that connection");
    put(&client, large()).await.unwrap();
    assert_eq!(server.seen()[0].connection, 1);
}

#[tokio::test]
async fn unread_one_shot_body_can_be_retried() {
    struct Once(Option<bytes::Bytes>);

    impl futures_core::Stream for Once {
        type Item = Result<bytes::Bytes, Error>;

        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(self.0.take().map(Ok))
        }
    }

    let server = Server::start([Reply::Refuse(503), Reply::Continue]).await;
    let soon = Backoff::default()
        .with_base(Duration::from_millis(1))
        .with_jitter(Duration::from_millis(1));
    let policy = RetryPolicy::standard().with_backoff(soon);
    let client = client(server.config().with_retry(policy)).await;
    let body = Body::one_shot(LARGE as u64, Once(Some(vec![0; LARGE].into())));
    put(&client, body).await.unwrap();
    let bodies: Vec<_> = server.seen().iter().map(|seen| seen.body).collect();
    assert_eq!(bodies, [0, LARGE]);
}

#[tokio::test]
async fn host_that_ignores_the_header_is_waited_for_once() {
    let server = Server::start([Reply::Nothing; 2]).await;
    let client = client(server.config()).await;
    put(&client, large()).await.unwrap();
    put(&client, large()).await.unwrap();
    let seen = server.seen();
    assert!(seen[0].expects && seen[0].waited >= IDLE / 4, "{seen:?}");
    assert!(!seen[1].expects, "{seen:?}");
    assert!(seen.iter().all(|seen| seen.body == LARGE), "{seen:?}");
}

#[tokio::test]
async fn upload_that_fails_with_417_is_sent_without_the_header() {
    let one_shot = || Body::one_shot(LARGE as u64, large().into_stream());
    for body in [large(), one_shot()] {
        let server = Server::start([Reply::Refuse(417), Reply::Nothing, Reply::Nothing]).await;
        let client = client(server.config()).await;
        put(&client, body).await.unwrap();
        // The host is remembered.
        put(&client, one_shot()).await.unwrap();
        let seen: Vec<_> = server.seen().iter().map(|seen| (seen.expects, seen.body)).collect();
        assert_eq!(seen, [(true, 0), (false, LARGE), (false, LARGE)]);
    }
}

#[tokio::test]
async fn second_417_is_final() {
    let server = Server::start([Reply::Refuse(417), Reply::Refuse(417)]).await;
    let client = client(server.config()).await;
    assert_eq!(put(&client, large()).await.unwrap_err().status().unwrap(), 417);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn only_large_bodies_have_the_header() {
    static OTHER: Operation = Operation::new(Method::PUT, "PutOther", "/others");

    async fn asks(config: ConfigBuilder, operation: &'static Operation, length: usize) -> bool {
        let canned = Canned::answering([answer(200, &[], "[]")]);
        let client = client(config.with_transport(canned.clone())).await;
        let mut request = Request::new(&client, operation);
        request.body(vec![b'x'; length]);
        request.send_json::<serde_json::Value>().await.unwrap();
        canned.asked()[0].headers().contains_key("expect")
    }
    let config = || Canned::default().config();
    let with = |name: &str, value: &str| {
        config().with_environment(Environment::from_vars([(name, value)]))
    };
    assert!(asks(config(), &PUT, LARGE).await);
    assert!(asks(config(), &PUT, 1024 * 1024 + 1).await);
    assert!(!asks(config(), &PUT, 1024 * 1024).await);
    assert!(!asks(config(), &OTHER, LARGE).await);
    assert!(!asks(config().without_expect_continue(), &PUT, LARGE).await);
    assert!(!asks(with("OCI_PYSDK_USING_EXPECT_HEADER", "False"), &PUT, LARGE).await);
    assert!(!asks(with("OCI_GOSDK_USING_EXPECT_HEADER", "false"), &PUT, LARGE).await);
    assert!(asks(with("OCI_GOSDK_USING_EXPECT_HEADER", "true"), &PUT, LARGE).await);
}

#[tokio::test]
async fn errors_are_those_of_other_calls() {
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = nobody.local_addr().unwrap();
    drop(nobody);
    let server = Server::start([Reply::Hang]).await;
    let refused = client(server.config().with_endpoint(format!("http://{address}"))).await;
    let error = put(&refused, large()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:#}");
    assert!(error.to_string().contains("cannot connect to 127.0.0.1"), "{error:#}");

    let hanging = client(server.config()).await;
    let error = put(&hanging, large()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error:#}");

    let short = Body::reopenable(LARGE as u64, || async { Ok(Body::from("x").into_stream()) });
    let server = Server::start([Reply::Continue]).await;
    let error = put(&client(server.config()).await, short).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Argument, "{error:#}");
    assert!(
        error.to_string().contains("body has 1 bytes, but its declared length is"),
        "{error:#}"
    );
}

#[tokio::test]
async fn header_is_not_used_with_a_proxy() {
    let proxy = Server::start([Reply::Nothing]).await;
    let transport = HttpTransport::builder()
        .with_proxy(format!("http://{}", proxy.address))
        .build()
        .await
        .unwrap();
    let config =
        proxy.config().with_endpoint("http://things.example.com").with_transport(transport);
    put(&client(config).await, large()).await.unwrap();
    let seen = proxy.seen();
    assert_eq!((seen[0].expects, seen[0].body), (false, LARGE), "{seen:?}");
}
