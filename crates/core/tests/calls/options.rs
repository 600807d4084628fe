//! Options of one call, or of one client.

use std::time::Duration;

use http::Method;
use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::endpoint::EndpointOptions;
use oci_sdk_core::retry::{BreakerSettings, CircuitState};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{
    Body, ByteStream, Client, Error, ErrorKind, Operation, Request, RetryPolicy, Service,
};

use crate::canned::{Canned, LIST, SERVICE, Silent, answer, header};

static BUCKETS: Service =
    Service::new("buckets", "https://objectstorage.{region}.{secondLevelDomain}", "/").with_realms(
        &[("oc1", "https://{namespaceName+Dot}objectstorage.{region}.oci.customer-oci.com")],
    );
static GET_BUCKET: Operation =
    Operation::new(Method::GET, "GetBucket", "/n/{namespaceName}/b/{bucketName}");

fn ok() -> http::Response<&'static str> {
    answer(200, &[], "{}")
}

#[tokio::test]
async fn request_overrides_endpoint_and_request_id() {
    let canned = Canned::answering([ok(), ok()]);
    let client = canned.client().await;
    let mut request = Request::new(&client, &LIST);
    request.endpoint("http://127.0.0.1:9/other/");
    request.request_id("mine");
    request.send_json::<serde_json::Value>().await.unwrap();
    Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap();
    let asked = canned.asked();
    assert!(
        asked[0].uri().to_string().starts_with("http://127.0.0.1:9/other/20240101/"),
        "{asked:?}"
    );
    assert_eq!(header(asked[0].headers(), "host"), "127.0.0.1:9");
    assert_eq!(header(asked[0].headers(), "opc-request-id"), "mine");
    assert_eq!(asked[1].uri().host(), Some("things.us-phoenix-1.oci.oraclecloud.com"));

    let mut request = Request::new(&client, &LIST);
    request.endpoint("ftp://example.com");
    let error = request.send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Config, 0), "{error}");
}

#[tokio::test]
async fn clone_uses_another_region() {
    let canned = Canned::answering([ok(), ok(), ok()]);
    let client = canned.client().await;
    let frankfurt = client.in_region("fra").unwrap();
    let local = frankfurt.at_endpoint("http://localhost:1234").unwrap();
    for client in [&client, &frankfurt, &local] {
        Request::new(client, &LIST).send_json::<serde_json::Value>().await.unwrap();
    }
    let hosts: Vec<_> = canned
        .asked()
        .iter()
        .map(|request| request.uri().authority().unwrap().to_string())
        .collect();
    assert_eq!(
        hosts,
        [
            "things.us-phoenix-1.oci.oraclecloud.com",
            "things.eu-frankfurt-1.oci.oraclecloud.com",
            "localhost:1234",
        ]
    );
    assert_eq!(local.in_region("phx").unwrap().endpoint(), client.endpoint());
    assert!(client.in_region("not a region").is_err());
}

/// As the crypto endpoint of a vault, which does not depend on the region.
#[tokio::test]
async fn service_without_a_regional_endpoint_uses_the_given_one() {
    static VAULT: Service =
        Service::new("vault", "https://kms.{region}.{secondLevelDomain}", "/20240101")
            .without_regional_endpoint();

    let canned = Canned::answering([ok()]);
    let config = canned.config().load().await.unwrap();
    let error = Client::new(&config, &VAULT).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(
        error.to_string(),
        "the endpoint of `vault` does not follow from the region: it belongs to a resource, such as \
         a vault or a stream; pass that endpoint to `Client::with_endpoint`"
    );
    let client = Client::with_endpoint(&config, &VAULT, "https://abc-crypto.kms.example").unwrap();
    assert_eq!(client.endpoint(), "https://abc-crypto.kms.example/20240101");
    Request::new(&client, &LIST).send_empty().await.unwrap();
    let uri = canned.asked().remove(0).uri().to_string();
    assert_eq!(uri, "https://abc-crypto.kms.example/20240101/things");
    assert!(client.in_region("fra").is_err());
    assert!(Client::with_endpoint(&config, &VAULT, "abc-crypto.kms.example").is_err());

    // The endpoint that is given wins over the one of the configuration, which is for the others.
    let config = canned.config().with_endpoint("http://localhost:1234").load().await.unwrap();
    let client = Client::with_endpoint(&config, &VAULT, "https://abc-crypto.kms.example").unwrap();
    assert_eq!(client.endpoint(), "https://abc-crypto.kms.example/20240101");
    let client = Client::new(&config, &VAULT).unwrap();
    assert_eq!(client.endpoint(), "http://localhost:1234/20240101");
}

#[tokio::test]
async fn endpoint_contains_a_parameter_of_the_call() {
    let canned = Canned::answering([ok(), ok()]);
    let mut options = EndpointOptions::default();
    options.realm_specific = Some(true);
    let config = canned.config().with_endpoint_options(options).load().await.unwrap();
    let client = Client::new(&config, &BUCKETS).unwrap();
    let get = |namespace: &str| {
        let mut request = Request::new(&client, &GET_BUCKET);
        request.path("namespaceName", namespace);
        request.path("bucketName", "b");
        request.send_json::<serde_json::Value>()
    };
    get("ns").await.unwrap();
    let asked = canned.asked().remove(0);
    assert_eq!(
        asked.uri().to_string(),
        "https://ns.objectstorage.us-phoenix-1.oci.customer-oci.com/n/ns/b/b"
    );
    assert_eq!(
        client.endpoint(),
        "https://objectstorage.us-phoenix-1.oci.customer-oci.com",
        "without what only a call knows"
    );
    for namespace in ["evil.com/", "a b", "x@y", "a:1", "a#"] {
        let error = get(namespace).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Argument, 0), "{error}");
    }
    assert!(canned.asked().is_empty(), "nothing went anywhere else");

    let frankfurt = client.in_region("us-langley-1").unwrap();
    assert_eq!(frankfurt.endpoint(), "https://objectstorage.us-langley-1.oraclegovcloud.com");
}

#[tokio::test]
async fn unescaped_control_characters_are_accepted_on_request() {
    const BODY: &str = "{\"name\": \"a\u{1}b\nc\"}";
    let canned = Canned::answering([answer(200, &[], BODY), answer(200, &[], BODY)]);
    let client = canned.client().await;
    let strict = Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!(strict.kind(), ErrorKind::Decode);
    let mut request = Request::new(&client, &LIST);
    request.allow_control_characters();
    let lenient = request.send_json::<serde_json::Value>().await.unwrap();
    assert_eq!(lenient["name"], "a\u{1}b\nc");
}

/// Never connects.
#[derive(Debug)]
struct Refusing;

impl Transport for Refusing {
    fn send(
        &self,
        _request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        Box::pin(async { Err(Error::new(ErrorKind::Connect, "no connection")) })
    }
}

#[tokio::test(start_paused = true)]
async fn open_circuit_breaker_rejects_calls() {
    let config = Canned::default()
        .config()
        .with_transport(Refusing)
        .with_retry(RetryPolicy::none())
        .load()
        .await
        .unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    let call = || Request::new(&client, &LIST).send_json::<serde_json::Value>();
    for _ in 0..10 {
        assert_eq!(call().await.unwrap_err().kind(), ErrorKind::Connect);
    }
    let open = call().await.unwrap_err();
    assert_eq!((open.kind(), open.attempts()), (ErrorKind::CircuitOpen, 0), "{open}");
    assert_eq!(open.request_id(), None, "the service has never seen one");
    assert_eq!(open.circuit().unwrap().remaining(), Duration::from_secs(1));
    assert!(format!("{open:#}").contains("earlier failure: no connection"), "{open:#}");
    let other = client.in_region("fra").unwrap();
    assert_eq!(other.circuit_breaker().unwrap().state(), CircuitState::Closed, "it is another one");
    tokio::time::advance(Duration::from_secs(1)).await;
    assert_eq!(call().await.unwrap_err().kind(), ErrorKind::Connect, "one is tried");
    assert_eq!(call().await.unwrap_err().kind(), ErrorKind::CircuitOpen);
}

#[tokio::test(start_paused = true)]
async fn timeouts_open_the_circuit_breaker() {
    let config = Canned::default().config().with_transport(Silent).load().await.unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    for _ in 0..10 {
        let mut request = Request::new(&client, &LIST);
        request.timeout(Duration::from_secs(1));
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1), "{error}");
        assert!(error.to_string().contains("no response within 1s (call timeout)"), "{error}");
    }
    let state = client.circuit_breaker().unwrap().state();
    assert!(matches!(state, CircuitState::Open { .. }), "{state:?}");
}

#[tokio::test(start_paused = true)]
async fn error_has_the_request_id_of_the_last_sent_attempt() {
    let unavailable = answer(503, &[], r#"{"code":"ServiceUnavailable","message":"No"}"#);
    let canned = Canned::answering([unavailable]);
    let settings = BreakerSettings::default()
        .with_min_calls(1)
        .with_failure_ratio(1.0)
        .with_first_open_for(Duration::from_secs(30));
    let policy = RetryPolicy::standard().with_max_attempts(2);
    let config =
        canned.config().with_circuit_breaker(settings).with_retry(policy).load().await.unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    let error = Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap_err();
    let asked = canned.asked();
    let sent = asked[0].headers()["opc-request-id"].to_str().unwrap();
    assert_eq!(error.request_id(), Some(sent), "{error}");
}
