//! What goes out and what comes back, over a transport that answers from a list.

#![allow(clippy::unwrap_used)]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};
use oci_sdk_core::auth::{ApiKey, BoxFuture, Credentials, Principal, PrivateKey};
use oci_sdk_core::generated::Received;
use oci_sdk_core::{
    Body, ByteStream, Call, Client, Config, Environment, Error, ErrorKind, Items, Operation, Pages,
    Request, Service, Timeouts, Transport,
};

static SERVICE: Service =
    Service::new("things", "https://things.{region}.oci.{secondLevelDomain}", "/20240101");
static GET: Operation = Operation::new(Method::GET, "GetThing", "/things/{thingId}/parts/{partId}");
static LIST: Operation = Operation::new(Method::GET, "ListThings", "/things");
static CREATE: Operation = Operation::new(Method::POST, "CreateThing", "/things");

/// Answers from a list, and keeps what it was asked.
#[derive(Debug, Clone, Default)]
struct Canned {
    answers: Arc<Mutex<VecDeque<http::Response<&'static str>>>>,
    asked: Arc<Mutex<Vec<http::Request<Body>>>>,
}

impl Canned {
    fn answering(answers: impl IntoIterator<Item = http::Response<&'static str>>) -> Self {
        let canned = Self::default();
        canned.answers.lock().unwrap().extend(answers);
        canned
    }

    async fn client(&self) -> Client {
        let config = Config::builder()
            .with_credentials(credentials())
            .with_region("us-phoenix-1")
            .with_transport(self.clone())
            .load()
            .await
            .unwrap();
        Client::new(&config, &SERVICE).unwrap()
    }

    fn asked(&self) -> Vec<http::Request<Body>> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }

    fn targets(&self) -> Vec<String> {
        self.asked()
            .iter()
            .map(|request| request.uri().path_and_query().unwrap().to_string())
            .collect()
    }
}

impl Transport for Canned {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        self.asked.lock().unwrap().push(request);
        let answer = self.answers.lock().unwrap().pop_front().expect("one request too many");
        Box::pin(async move { Ok(answer.map(ByteStream::from)) })
    }
}

/// One key for all tests: making one takes a while.
fn credentials() -> ApiKey {
    static KEY: OnceLock<String> = OnceLock::new();
    let pem = KEY.get_or_init(|| PrivateKey::generate().unwrap().to_pem().unwrap());
    let key = PrivateKey::from_pem(pem, None, "a test").unwrap();
    ApiKey::new("ocid1.tenancy.oc1..t", "ocid1.user.oc1..u", key)
}

fn answer(
    status: u16,
    headers: &[(&str, &str)],
    body: &'static str,
) -> http::Response<&'static str> {
    let mut answer = http::Response::builder().status(status);
    for (name, value) in headers {
        answer = answer.header(*name, *value);
    }
    answer.body(body).unwrap()
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).unwrap_or_else(|| panic!("no {name} in {headers:?}")).to_str().unwrap()
}

#[tokio::test]
async fn a_request_goes_out_complete() {
    let canned = Canned::answering([answer(200, &[("opc-request-id", "a/b/c")], "{}")]);
    let mut request = Request::new(&canned.client().await, &GET);
    request.path("thingId", "ä b/c%2F");
    request.path("partId", 7);
    request.query("q", "x y+&=é~");
    request.query_each("state", ["A", "B"]);
    request.query_list("fields", ["id", "name"]);
    request.query_entry("tags", "ns.key", true);
    request.query("q", "last wins");
    let response = request.send_json::<serde_json::Value>().await.unwrap();
    assert_eq!(response.request_id(), Some("a/b/c"));

    let asked = canned.asked().remove(0);
    assert_eq!(asked.method(), Method::GET);
    assert_eq!(
        asked.uri().to_string(),
        "https://things.us-phoenix-1.oci.oraclecloud.com/20240101/things/%C3%A4%20b%2Fc%252F/parts/7\
         ?state=A&state=B&fields=id%2Cname&tags.ns.key=true&q=last%20wins"
    );
    let headers = asked.headers();
    assert_eq!(header(headers, "accept"), "application/json");
    assert_eq!(header(headers, "host"), "things.us-phoenix-1.oci.oraclecloud.com");
    assert!(header(headers, "user-agent").starts_with("oci-rust/"), "{headers:?}");
    assert!(header(headers, "opc-client-info").starts_with("oci-rust/"), "{headers:?}");
    let id = header(headers, "opc-request-id");
    assert!(id.len() == 32 && id.bytes().all(|digit| digit.is_ascii_hexdigit()), "{id}");
    let authorization = header(headers, "authorization");
    assert!(authorization.contains("headers=\"date (request-target) host\""), "{authorization}");
    assert!(!headers.contains_key("content-type"), "{headers:?}");
}

#[tokio::test]
async fn a_body_is_signed_and_sent() {
    let canned = Canned::answering([answer(200, &[], "{}")]);
    let mut request = Request::new(&canned.client().await, &CREATE);
    request.json(&serde_json::json!({"name": "é"}));
    request.send_json::<serde_json::Value>().await.unwrap();
    let asked = canned.asked().remove(0);
    assert_eq!(asked.body().as_bytes(), "{\"name\":\"é\"}".as_bytes());
    assert_eq!(header(asked.headers(), "content-type"), "application/json");
    assert_eq!(header(asked.headers(), "content-length"), "13");
    assert!(asked.headers().contains_key("x-content-sha256"));
}

#[tokio::test]
async fn every_request_has_an_id_of_its_own_unless_given() {
    let canned = Canned::answering((0..3).map(|_| answer(200, &[], "{}")));
    let client = canned.client().await;
    for _ in 0..2 {
        Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap();
    }
    let mut request = Request::new(&client, &LIST);
    request.header("opc-request-id", "mine");
    request.send_json::<serde_json::Value>().await.unwrap();
    let asked = canned.asked();
    let ids: Vec<_> =
        asked.iter().map(|request| header(request.headers(), "opc-request-id")).collect();
    assert_ne!(ids[0], ids[1]);
    assert_eq!(ids[2], "mine");
}

#[tokio::test]
async fn a_header_of_the_signature_is_refused() {
    for name in ["Host", "authorization", "date", "content-length", "x-content-sha256"] {
        let canned = Canned::default();
        let mut request = Request::new(&canned.client().await, &LIST);
        request.header(name, "x");
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
        assert!(error.to_string().contains(name), "{error}");
        assert!(canned.asked().is_empty());
    }
}

/// Credentials that are renewed by `refresh`, or fail to be.
#[derive(Debug)]
struct Stale {
    key: ApiKey,
    renewed: Result<bool, &'static str>,
}

impl Credentials for Stale {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        self.key.principal()
    }

    fn refresh(&self) -> BoxFuture<'_, Result<bool, Error>> {
        Box::pin(async { self.renewed.map_err(|text| Error::new(ErrorKind::Credentials, text)) })
    }
}

#[tokio::test]
async fn a_call_with_stale_credentials_is_made_once_more() {
    let refused = || answer(401, &[], r#"{"code":"NotAuthenticated","message":"Who?"}"#);
    for (renewed, answers, attempts, succeeds) in [
        (Ok(true), vec![refused(), answer(200, &[], "{}")], 2, true),
        (Ok(true), vec![refused(), refused()], 2, false),
        (Ok(false), vec![refused()], 1, false),
        (Err("log in again"), vec![refused()], 1, false),
    ] {
        let canned = Canned::answering(answers);
        let config = Config::builder()
            .with_credentials(Stale { key: credentials(), renewed })
            .with_region("us-phoenix-1")
            .with_transport(canned.clone())
            .load()
            .await
            .unwrap();
        let client = Client::new(&config, &SERVICE).unwrap();
        let result = Request::new(&client, &LIST).send_json::<serde_json::Value>().await;
        assert_eq!(result.is_ok(), succeeds, "{renewed:?}: {result:?}");
        assert_eq!(canned.asked().len(), attempts, "{renewed:?}");
        if let Err(error) = result {
            assert!(error.is_unauthorized(), "{renewed:?}: {error}");
            // What is in the way of new credentials is what there is to do.
            let advice = renewed.err().unwrap_or("check the key");
            assert!(error.to_string().contains(advice), "{renewed:?}: {error}");
            assert_eq!(error.attempts() as usize, attempts, "{renewed:?}: {error}");
        }
    }
}

#[tokio::test]
async fn where_clients_call() {
    let endpoint = async |variables: &[(&str, &str)], region: Option<&str>, url: Option<&str>| {
        let environment = Environment::from_vars(variables.iter().copied());
        let mut config = Config::builder()
            .with_environment(environment)
            .with_credentials(credentials())
            .with_transport(Silent);
        if let Some(region) = region {
            config = config.with_region(region);
        }
        if let Some(url) = url {
            config = config.with_endpoint(url);
        }
        let client = config.load().await.and_then(|config| Client::new(&config, &DUAL));
        client.map(|client| client.endpoint().to_owned()).map_err(|error| error.to_string())
    };
    static DUAL: Service = Service::new(
        "dual",
        "https://dual.{region}.{dualStack?ds.:}oci.{secondLevelDomain}",
        "/20240101",
    );
    let phoenix = "https://dual.us-phoenix-1.oci.oraclecloud.com/20240101";
    assert_eq!(endpoint(&[], Some("phx"), None).await.unwrap(), phoenix);
    assert_eq!(endpoint(&[("OCI_REGION", " phx\n")], None, None).await.unwrap(), phoenix);
    assert_eq!(
        endpoint(&[("OCI_DUAL_STACK_ENDPOINT_ENABLED", "true")], Some("phx"), None).await.unwrap(),
        "https://dual.us-phoenix-1.ds.oci.oraclecloud.com/20240101"
    );
    assert_eq!(
        endpoint(&[], None, Some("http://localhost:8080/")).await.unwrap(),
        "http://localhost:8080/20240101"
    );
    let nowhere = endpoint(&[], None, None).await.unwrap_err();
    assert!(nowhere.contains("there is no region"), "{nowhere}");
    let secret = endpoint(&[], None, Some("http://me:hunter2@h")).await.unwrap_err();
    assert!(!secret.contains("hunter2"), "{secret}");
}

#[tokio::test]
async fn all_that_a_program_is_called_goes_into_the_user_agent() {
    let canned = Canned::answering([answer(200, &[], "{}")]);
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key.pem");
    std::fs::write(&key, PrivateKey::generate().unwrap().to_pem().unwrap()).unwrap();
    let file = folder.path().join("config");
    let ocid = |kind: &str| format!("ocid1.{kind}.oc1..aaaa");
    let profile = format!(
        "[DEFAULT]\nuser={}\ntenancy={}\nkey_file={}\nregion=phx\nfingerprint={}\n\
         additional_user_agent=from-profile\n",
        ocid("user"),
        ocid("tenancy"),
        key.display(),
        "00:".repeat(16).trim_end_matches(':'),
    );
    std::fs::write(&file, profile).unwrap();
    let environment = Environment::from_vars([("OCI_SDK_APPEND_USER_AGENT", "from-environment")]);
    let config = Config::builder()
        .with_environment(environment)
        .with_config_file(file)
        .with_transport(canned.clone())
        .with_user_agent("from-program/1")
        .load()
        .await
        .unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap();
    let sent = canned.asked().remove(0);
    let agent = header(sent.headers(), "user-agent");
    assert!(agent.ends_with(") from-program/1 from-profile from-environment"), "{agent}");
}

#[tokio::test]
async fn a_region_that_nobody_knows_is_suspected_when_it_cannot_be_reached() {
    #[derive(Debug)]
    struct Unreachable;

    impl Transport for Unreachable {
        fn send(
            &self,
            _request: http::Request<Body>,
        ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
            Box::pin(async { Err(Error::new(ErrorKind::Connect, "no connection")) })
        }
    }

    for (region, suspected) in [("us-phoenix-1", false), ("us-nowhere-9", true)] {
        let config = Config::builder()
            .with_environment(Environment::from_vars([("", ""); 0]))
            .with_credentials(credentials())
            .with_region(region)
            .with_transport(Unreachable)
            .load()
            .await
            .unwrap();
        let request = Request::new(&Client::new(&config, &SERVICE).unwrap(), &LIST);
        let error = request.send_json::<serde_json::Value>().await.unwrap_err().to_string();
        let says = "us-nowhere-9 is not a region that this version knows";
        assert_eq!(error.contains(says), suspected, "{error}");
    }
}

#[tokio::test]
async fn a_value_of_the_wrong_kind_is_not_quoted() {
    let canned = Canned::answering([answer(200, &[], r#"[{"limit":"hunter2"}]"#)]);
    let request = Request::new(&canned.client().await, &LIST);
    let error =
        request.send_json::<Vec<std::collections::BTreeMap<String, i64>>>().await.unwrap_err();
    let text = format!("{error} {error:#} {error:?}");
    assert!(!text.contains("hunter2"), "{text}");
    assert!(text.contains("invalid type: string, expected i64 at line 1"), "{text}");
}

#[tokio::test]
async fn a_path_parameter_that_would_change_the_path_is_refused() {
    for (value, says) in [
        ("", "`thingId` is empty"),
        ("  ", "`thingId` is empty"),
        (".", "`thingId` is `.`"),
        ("..", "`thingId` is `..`"),
    ] {
        let canned = Canned::default();
        let mut request = Request::new(&canned.client().await, &GET);
        request.path("thingId", value);
        request.path("partId", "p");
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
        assert!(error.to_string().starts_with("GetThing: "), "{error}");
        assert!(error.to_string().contains(says), "{error}");
        assert_eq!(error.attempts(), 0);
        assert!(canned.asked().is_empty());
    }
}

#[tokio::test]
async fn a_header_with_a_line_break_is_refused() {
    let canned = Canned::default();
    let mut request = Request::new(&canned.client().await, &LIST);
    request.header("x-note", "a\r\nx-evil: b");
    let error = request.send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
    assert!(error.to_string().contains("`x-note`"), "{error}");
}

/// Every bad answer, and what the error says of it.
#[tokio::test]
async fn bad_answers_are_typed_errors() {
    let id = ("opc-request-id", "srv");
    let json = ("content-type", "application/json");
    let html = ("content-type", "text/html");
    for (given, kind, code, says) in [
        (
            answer(
                404,
                &[id, json],
                r#"{"code":"NotAuthorizedOrNotFound","message":"Not found."}"#,
            ),
            ErrorKind::Service,
            Some("NotAuthorizedOrNotFound"),
            "ListThings: 404 NotAuthorizedOrNotFound: Not found. (a missing permission looks the \
             same) [opc-request-id: srv]",
        ),
        (
            answer(401, &[id, json], r#"{"code":"NotAuthenticated","message":"Who?"}"#),
            ErrorKind::Service,
            Some("NotAuthenticated"),
            "ListThings: 401 NotAuthenticated: Who? (check the key, the token and this machine's \
             clock: more than 5 minutes off is refused) [opc-request-id: srv]",
        ),
        (
            answer(502, &[id, html], "<html><body>Bad Gateway</body></html>"),
            ErrorKind::Service,
            None,
            "ListThings: 502 Bad Gateway: the answer is not an error of the service but \
             text/html, perhaps from a proxy on the way: `<html><body>Bad Gateway</body></html>` \
             [opc-request-id: srv]",
        ),
        (
            answer(500, &[id], ""),
            ErrorKind::Service,
            None,
            "ListThings: 500 Internal Server Error: the answer has no body [opc-request-id: srv]",
        ),
        (
            answer(302, &[id, ("location", "https://elsewhere")], ""),
            ErrorKind::Service,
            None,
            "ListThings: 302 Found: the answer has no body [opc-request-id: srv]",
        ),
        (
            answer(204, &[id], ""),
            ErrorKind::Decode,
            None,
            "ListThings: 204 No Content: the answer has no body, where one was expected \
             [opc-request-id: srv]",
        ),
        (
            answer(200, &[id, json], "null"),
            ErrorKind::Decode,
            None,
            "ListThings: 200 OK: the answer has no body, where one was expected \
             [opc-request-id: srv]",
        ),
        (
            answer(200, &[id, json], r#"[{"name":"#),
            ErrorKind::Decode,
            None,
            "ListThings: 200 OK: the body of the answer is not what the operation returns: EOF \
             while parsing a value at line 1 column 9 [opc-request-id: srv]",
        ),
        (
            answer(200, &[id, html], "<html>"),
            ErrorKind::Decode,
            None,
            "ListThings: 200 OK: the body of the answer is not what the operation returns: \
             expected value at line 1 column 1 [opc-request-id: srv]",
        ),
    ] {
        let (status, body) = (given.status(), *given.body());
        let canned = Canned::answering([given]);
        let request = Request::new(&canned.client().await, &LIST);
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!(error.to_string(), says);
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.code(), code, "{error}");
        assert_eq!(error.status(), Some(status), "{error}");
        assert_eq!(error.operation(), Some("ListThings"), "{error}");
        assert_eq!(error.request_id(), Some("srv"), "{error}");
        assert_eq!(error.attempts(), 1, "{error}");
        assert_eq!(error.body().unwrap(), body, "{error}");
        assert_eq!(
            error.endpoint(),
            Some("GET https://things.us-phoenix-1.oci.oraclecloud.com/20240101/things"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn an_error_without_an_id_names_the_one_that_was_sent() {
    let canned = Canned::answering([answer(500, &[], "{}")]);
    let mut request = Request::new(&canned.client().await, &LIST);
    request.header("opc-request-id", "mine");
    let error = request.send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!(error.request_id(), Some("mine"), "{error}");
    assert_eq!(error.status(), Some(StatusCode::INTERNAL_SERVER_ERROR));
}

#[tokio::test]
async fn a_download_is_streamed_and_saved() {
    static DOWNLOAD: Operation =
        Operation::new(Method::GET, "GetContent", "/content").with_accept("*/*").with_stream();

    let canned = Canned::answering([
        answer(200, &[("etag", "e")], "bytes"),
        answer(200, &[], "more"),
        answer(404, &[], r#"{"code":"NotFound","message":"no"}"#),
    ]);
    let client = canned.client().await;
    let download = || Call::new(Request::new(&client, &DOWNLOAD), Received::stream);

    let mut response = download().await.unwrap();
    assert_eq!(response.etag(), Some("e"));
    assert_eq!(response.chunk().await.unwrap().unwrap(), "bytes");
    assert_eq!(response.chunk().await.unwrap(), None);

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("content");
    let length = download().await.unwrap().into_inner().save(&file).await.unwrap();
    assert_eq!((length, std::fs::read(file).unwrap().as_slice()), (4, &b"more"[..]));

    let error = download().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(canned.asked()[0].headers()["accept"], "*/*");
}

fn page(next: &'static str, body: &'static str) -> http::Response<&'static str> {
    if next == "none" {
        answer(200, &[], body)
    } else {
        answer(200, &[("opc-next-page", next)], body)
    }
}

async fn items(canned: &Canned) -> Items<String> {
    Items::new(Request::new(&canned.client().await, &LIST), Received::json)
}

async fn pages(canned: &Canned) -> Pages<Vec<String>> {
    Pages::new(Request::new(&canned.client().await, &LIST), Received::json)
}

#[tokio::test]
async fn items_come_across_pages_and_empty_ones() {
    let canned = Canned::answering([
        page("two", r#"["a","b"]"#),
        page("three", "[]"),
        page("", r#"["c"]"#), // an empty token ends the list
    ]);
    let mut items = items(&canned).await;
    let mut seen = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        seen.push(item);
    }
    assert_eq!(seen, ["a", "b", "c"]);
    assert_eq!(items.try_next().await.unwrap(), None);
    assert_eq!(items.next_page(), None);
    assert!(items.page().is_some());
    assert_eq!(
        canned.targets(),
        ["/20240101/things", "/20240101/things?page=two", "/20240101/things?page=three"]
    );
}

#[tokio::test]
async fn pages_are_fetched_only_when_asked_for() {
    let canned = Canned::answering([page("two", "[\"a\"]"), page("none", "[\"b\"]")]);
    let mut pages = pages(&canned).await;
    assert!(canned.asked().is_empty());
    assert_eq!(*pages.try_next().await.unwrap().unwrap(), ["a"]);
    assert_eq!(canned.asked().len(), 1);
    assert_eq!(pages.next_page(), Some("two"));
    assert_eq!(*pages.try_next().await.unwrap().unwrap(), ["b"]);
    assert!(pages.try_next().await.unwrap().is_none());
    assert_eq!(pages.next_page(), None);
}

#[tokio::test]
async fn a_token_that_repeats_ends_the_list_with_an_error() {
    let canned = Canned::answering([page("two", "[\"a\"]"), page("two", "[\"b\"]")]);
    let mut items = items(&canned).await;
    assert_eq!(items.try_next().await.unwrap().as_deref(), Some("a"));
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
    assert!(error.to_string().starts_with("ListThings: "), "{error}");
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(canned.asked().len(), 2);
}

#[tokio::test]
async fn a_list_resumes_where_it_broke() {
    let canned =
        Canned::answering([page("two", "[\"a\"]"), answer(500, &[], ""), page("none", "[\"b\"]")]);
    let mut broken = pages(&canned).await;
    broken.try_next().await.unwrap();
    broken.try_next().await.unwrap_err();
    assert!(broken.try_next().await.unwrap().is_none(), "a stream ends with its error");
    let token = broken.next_page().unwrap().to_owned();

    let mut request = Request::new(&canned.client().await, &LIST);
    request.query("page", token);
    let mut resumed = Pages::<Vec<String>>::new(request, Received::json);
    assert_eq!(*resumed.try_next().await.unwrap().unwrap(), ["b"]);
    assert_eq!(
        canned.targets(),
        ["/20240101/things", "/20240101/things?page=two", "/20240101/things?page=two"]
    );
}

/// A transport that never answers.
#[derive(Debug)]
struct Silent;

impl Transport for Silent {
    fn send(
        &self,
        _request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        Box::pin(std::future::pending())
    }
}

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
