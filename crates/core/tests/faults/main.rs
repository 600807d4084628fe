//! Faults of connections: the number of attempts, the total delay, and the resulting error.
//!
//! Connections are real and use real time; the delays between attempts use paused time.

#![allow(clippy::unwrap_used, reason = "a panic is a failed test")]

mod connecting;
mod real_time;
mod server;

use std::time::Duration;

use http::Method;
use oci_sdk_core::auth::NoAuth;
use oci_sdk_core::config::Environment;
use oci_sdk_core::retry::Backoff;
use oci_sdk_core::transport::{HttpTransport, Timeouts};
use oci_sdk_core::{
    Body, Client, Config, Error, ErrorKind, Operation, Request, RetryPolicy, Service,
};
use tokio::time::Instant;

use self::real_time::RealTime;
use self::server::{Behaviour, Server};

static SERVICE: Service =
    Service::new("things", "https://things.{region}.oci.{secondLevelDomain}", "/20240101");
static LIST: Operation = Operation::new(Method::GET, "ListThings", "/things");
static UPLOAD: Operation = Operation::new(Method::PUT, "PutThing", "/things").with_unsigned_body();

const SECOND: Duration = Duration::from_secs(1);

/// An idle timeout that no machine reaches by being slow.
const PATIENCE: Duration = Duration::from_secs(30);

/// The body of a valid response.
const OK: &str = "{}";

/// Three attempts, with delays of one and two seconds.
fn policy() -> RetryPolicy {
    RetryPolicy::standard()
        .with_max_attempts(3)
        .with_backoff(Backoff::default().with_jitter(Duration::ZERO))
}

async fn client(url: &str, idle: Duration) -> Client {
    client_within(url, Timeouts::default().with_connect(PATIENCE).with_idle(idle)).await
}

async fn client_within(url: &str, timeouts: Timeouts) -> Client {
    oci_sdk_witness::watch();
    let transport = RealTime::new(HttpTransport::new(timeouts));
    let config = Config::builder()
        .with_environment(Environment::from_vars([("", ""); 0]))
        .with_credentials(NoAuth)
        .with_endpoint(url)
        .with_transport(transport)
        .with_retry(policy())
        .load()
        .await
        .unwrap();
    Client::new(&config, &SERVICE).unwrap()
}

struct Row {
    what: &'static str,
    behaviours: Vec<Behaviour>,
    /// The expected number of attempts.
    attempts: u32,
    /// The expected total delay in seconds.
    slept: u64,
    /// The expected error; `None` if the call succeeds. `{server}` is its address.
    error: Option<(ErrorKind, &'static str)>,
}

#[tokio::test(start_paused = true)]
async fn connection_faults_are_retried_or_typed_errors() {
    use Behaviour::{Answer, Close, Raw, Reset, ResetAtOnce};

    let rows = [
        Row { what: "fine", behaviours: vec![Answer(200, OK)], attempts: 1, slept: 0, error: None },
        Row {
            what: "reset before the request was read",
            behaviours: vec![ResetAtOnce, Answer(200, OK)],
            attempts: 2,
            slept: 1,
            error: None,
        },
        Row {
            what: "reset before the request was read, every time",
            behaviours: vec![ResetAtOnce; 3],
            attempts: 3,
            slept: 3,
            error: Some((ErrorKind::Transport, "request to {server} failed: ")),
        },
        Row {
            what: "reset after the request was read",
            behaviours: vec![Reset, Reset, Reset],
            attempts: 3,
            slept: 3,
            error: Some((ErrorKind::Transport, "request to {server} failed: ")),
        },
        Row {
            what: "closed without an answer",
            behaviours: vec![Close, Close, Answer(200, OK)],
            attempts: 3,
            slept: 3,
            error: None,
        },
        Row {
            what: "closed without an answer, every time",
            behaviours: vec![Close; 3],
            attempts: 3,
            slept: 3,
            error: Some((ErrorKind::Transport, "request to {server} failed: ")),
        },
        Row {
            what: "an answer that is cut off",
            behaviours: vec![
                Raw("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{", false),
                Raw("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{", false),
                Raw("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{", false),
            ],
            attempts: 3,
            slept: 3,
            error: Some((ErrorKind::Transport, "reading the response body failed")),
        },
        Row {
            what: "an error that is cut off",
            behaviours: vec![Raw("HTTP/1.1 404 Not Found\r\ncontent-length: 10\r\n\r\n{", false)],
            attempts: 1,
            slept: 0,
            error: Some((ErrorKind::Service, "404")),
        },
        Row {
            what: "headers that are none",
            behaviours: vec![
                Raw("HTTP/1.1 200 OK\r\nno colon here\r\n\r\n", false),
                Raw("HTTP/1.1 200 OK\r\nno colon here\r\n\r\n", false),
                Answer(200, OK),
            ],
            attempts: 3,
            slept: 3,
            error: None,
        },
        Row {
            what: "headers that are none, every time",
            behaviours: vec![Raw("HTTP/1.1 200 OK\r\nno colon here\r\n\r\n", false); 3],
            attempts: 3,
            slept: 3,
            error: Some((ErrorKind::Transport, "request to {server} failed: ")),
        },
        Row {
            what: "something that is not HTTP",
            behaviours: vec![Raw("SSH-2.0-OpenSSH_9.6\r\n", false); 3],
            attempts: 3,
            slept: 3,
            error: Some((ErrorKind::Transport, "request to {server} failed: ")),
        },
        Row {
            what: "a redirection",
            behaviours: vec![Raw(
                "HTTP/1.1 307 Temporary Redirect\r\nlocation: http://example.com/\r\ncontent-length: 0\r\n\r\n",
                false,
            )],
            attempts: 1,
            slept: 0,
            error: Some((ErrorKind::Service, "307 Temporary Redirect")),
        },
    ];
    is_survived(rows, PATIENCE).await;
}

#[tokio::test(start_paused = true)]
async fn idle_connections_end_with_the_idle_timeout() {
    use Behaviour::{Answer, Drip, Hang, Raw};

    const SILENT: &str = "response headers not received from {server} within 500ms after the last byte of the request";

    let rows = [
        Row {
            what: "no answer",
            behaviours: vec![Hang, Hang, Hang],
            attempts: 3,
            slept: 3,
            error: Some((ErrorKind::Timeout, SILENT)),
        },
        Row {
            what: "headers that drip",
            behaviours: vec![Drip; 3],
            attempts: 3,
            slept: 3,
            error: Some((ErrorKind::Timeout, SILENT)),
        },
        Row {
            what: "an answer that stalls",
            behaviours: vec![
                Raw("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{", true),
                Answer(200, OK),
            ],
            attempts: 2,
            slept: 1,
            error: None,
        },
        Row {
            what: "an answer that stalls, every time",
            behaviours: vec![Raw("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{", true); 3],
            attempts: 3,
            slept: 3,
            error: Some((ErrorKind::Timeout, "no data of the response body received for 500ms")),
        },
    ];
    is_survived(rows, Duration::from_millis(500)).await;
}

/// Makes a call for each row, and compares the result.
async fn is_survived(rows: impl IntoIterator<Item = Row>, idle: Duration) {
    for row in rows {
        let server = Server::start(row.behaviours);
        let client = client(&server.url(), idle).await;
        let started = Instant::now();
        let result = Request::new(&client, &LIST).send_json::<serde_json::Value>().await;
        let url = server.url();
        let error = row.error.map(|(kind, text)| {
            (kind, text.replace("{server}", url.trim_start_matches("http://")))
        });
        check(row.what, &result.map(|_| ()), row.attempts, row.slept, error);
        assert_eq!(started.elapsed(), SECOND * row.slept as u32, "{}: what was paused", row.what);
        assert_eq!(server.served(), row.attempts as usize, "{}: how often it was sent", row.what);
    }
}

#[track_caller]
fn check(
    what: &str,
    result: &Result<(), Error>,
    attempts: u32,
    slept: u64,
    expected: Option<(ErrorKind, String)>,
) {
    match (result, expected) {
        (Ok(()), None) => {}
        (Err(error), Some((kind, text))) => {
            assert_eq!(error.kind(), kind, "{what}: {error:#}");
            assert!(error.to_string().contains(&text), "{what}: {error:#}");
            assert_eq!(error.attempts(), attempts, "{what}: {error:#}");
            assert_eq!(error.total_delay(), SECOND * slept as u32, "{what}: {error:#}");
            assert_eq!(error.operation(), Some("ListThings"), "{what}: {error:#}");
            let says_so = error.to_string().contains("(after 3 attempts; retries exhausted)");
            assert_eq!(says_so, attempts == 3, "{what}: {error:#}");
        }
        (result, expected) => panic!("{what}: {result:?} instead of {expected:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn refused_connection_is_a_connect_error() {
    // A port that was just given back.
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = client(&format!("http://{address}"), PATIENCE).await;
    let started = Instant::now();
    let error = Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:#}");
    assert_eq!((error.attempts(), error.total_delay()), (3, SECOND * 3), "{error:#}");
    assert_eq!(started.elapsed(), SECOND * 3);
    assert!(error.to_string().contains(&format!("cannot connect to {address}: ")), "{error}");
    assert!(error.to_string().contains("(after 3 attempts; retries exhausted)"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn early_rejection_of_an_upload_is_the_error() {
    for status in [401, 412, 413] {
        // It responds when it has the headers, and never reads the body.
        let server = Server::start(vec![Behaviour::Early(status), Behaviour::Answer(200, "{}")]);
        let client = client(&server.url(), PATIENCE).await;
        let mut request = Request::new(&client, &UPLOAD);
        request.body(Body::from(vec![0; 8 * 1024 * 1024]));
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error:#}");
        // The connection has half a body in it, so the next call has another.
        Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap();
        assert_eq!(server.connections(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn retried_upload_sends_the_file_from_its_start() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("upload");
    let content: Vec<u8> = (0..300_000_u32).map(|at| (at % 251) as u8).collect();
    std::fs::write(&path, &content).unwrap();
    let server = Server::start(vec![
        Behaviour::Reset,
        Behaviour::Answer(503, "{}"),
        Behaviour::Answer(200, "{}"),
    ]);
    let client = client(&server.url(), PATIENCE).await;
    let mut request = Request::new(&client, &UPLOAD);
    request.body(Body::from_file(&path).await.unwrap());
    request.send_json::<serde_json::Value>().await.unwrap();
    let bodies = server.bodies();
    assert_eq!(bodies.len(), 3);
    assert!(bodies.iter().all(|body| *body == content), "{:?}", bodies.iter().map(Vec::len));

    // A file that has become shorter is not what was announced.
    let server = Server::start(vec![Behaviour::Answer(200, "{}")]);
    let client = self::client(&server.url(), PATIENCE).await;
    let mut request = Request::new(&client, &UPLOAD);
    request.body(Body::from_file(&path).await.unwrap());
    std::fs::write(&path, &content[..1000]).unwrap();
    let error = request.send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Argument, "{error:#}");
    assert!(error.to_string().contains("1000 bytes, but its declared length is 300000"), "{error}");
}
