//! Endpoints, credentials and user agents of clients.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};

use oci_sdk_core::auth::{ApiKey, BoxFuture, Credentials, Principal, PrivateKey};
use oci_sdk_core::config::Environment;
use oci_sdk_core::retry::{BreakerSettings, CircuitState};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{
    Body, ByteStream, Client, Config, Error, ErrorKind, Operation, Request, RetryPolicy, Service,
};

use crate::canned::{Canned, LIST, SERVICE, Silent, answer, credentials, header};

/// Credentials with a configurable result of `refresh`.
#[derive(Debug)]
struct Stale {
    key: ApiKey,
    renewed: Result<bool, &'static str>,
}

impl Credentials for Stale {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        self.key.principal()
    }

    fn refresh<'a>(&'a self, _refused: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async { self.renewed.map_err(|text| Error::new(ErrorKind::Credentials, text)) })
    }
}

/// Credentials during whose refresh another call opens the circuit breaker.
#[derive(Debug)]
struct Meanwhile {
    key: ApiKey,
    client: Arc<OnceLock<Client>>,
}

impl Credentials for Meanwhile {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        self.key.principal()
    }

    fn refresh<'a>(&'a self, _refused: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async {
            let mut other = Request::new(self.client.get().unwrap(), &LIST);
            other.retry(RetryPolicy::none());
            other.send_json::<serde_json::Value>().await.unwrap_err();
            Ok(true)
        })
    }
}

#[tokio::test]
async fn call_with_refreshed_credentials_is_sent_although_the_breaker_has_opened() {
    let refused = answer(401, &[], r#"{"code":"NotAuthenticated","message":"Who?"}"#);
    let failed = answer(503, &[], r#"{"code":"ServiceUnavailable","message":"No"}"#);
    let canned = Canned::answering([refused, failed, answer(200, &[], "{}")]);
    let other = Arc::new(OnceLock::new());
    let credentials = Meanwhile { key: credentials(), client: Arc::clone(&other) };
    let settings = BreakerSettings::default().with_min_calls(1).with_failure_ratio(0.5);
    let config = canned.config().with_credentials(credentials);
    let config = config.with_circuit_breaker(settings).load().await.unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    other.set(client.clone()).unwrap();
    Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap();
    assert_eq!(canned.asked().len(), 3);
    assert_ne!(client.circuit_breaker().unwrap().state(), CircuitState::Closed);
}

#[tokio::test]
async fn call_with_stale_credentials_is_sent_again() {
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
            let advice = renewed.err().unwrap_or("check the API key");
            assert!(error.to_string().contains(advice), "{renewed:?}: {error}");
            assert_eq!(error.attempts() as usize, attempts, "{renewed:?}: {error}");
        }
    }
}

#[tokio::test]
async fn stale_credentials_are_refreshed_for_the_next_call_if_this_one_cannot_be_resent() {
    #[derive(Debug)]
    struct Counting(ApiKey, Arc<AtomicU32>);

    impl Credentials for Counting {
        fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
            self.0.principal()
        }

        fn refresh<'a>(&'a self, _refused: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
            self.1.fetch_add(1, Ordering::Relaxed);
            Box::pin(async { Ok(true) })
        }
    }

    static UPLOAD: Operation =
        Operation::new(http::Method::PUT, "PutThing", "/things").with_unsigned_body();
    let refused = answer(401, &[], r#"{"code":"NotAuthenticated","message":"Who?"}"#);
    let canned = Canned::answering([refused]);
    let renewals = Arc::new(AtomicU32::new(0));
    let counting = Counting(credentials(), Arc::clone(&renewals));
    let config = canned.config().with_credentials(counting).load().await.unwrap();
    let mut request = Request::new(&Client::new(&config, &SERVICE).unwrap(), &UPLOAD);
    // Longer than what is kept in memory to be retried.
    let length = 1024 * 1024 + 1;
    request.body(Body::one_shot(length as u64, ByteStream::from(vec![0; length])));
    let error = request.send_json::<serde_json::Value>().await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!((error.attempts(), renewals.load(Ordering::Relaxed)), (1, 1), "{error}");
}

#[tokio::test]
async fn endpoint_is_that_of_the_region_or_the_setting() {
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
    assert!(nowhere.contains("no region is set"), "{nowhere}");
    let secret = endpoint(&[], None, Some("http://me:hunter2@h")).await.unwrap_err();
    assert!(!secret.contains("hunter2"), "{secret}");
}

#[tokio::test]
async fn user_agent_contains_every_suffix() {
    let canned = Canned::answering([answer(200, &[], "{}")]);
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key.pem");
    let pem = PrivateKey::generate().unwrap().to_pem().unwrap();
    std::fs::write(&key, oci_sdk_witness::keep_secret(pem)).unwrap();
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
async fn unknown_region_is_named_if_connecting_fails() {
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
            .with_retry(RetryPolicy::none())
            .load()
            .await
            .unwrap();
        let request = Request::new(&Client::new(&config, &SERVICE).unwrap(), &LIST);
        let error = request.send_json::<serde_json::Value>().await.unwrap_err().to_string();
        let says = "this version of the SDK does not know the region `us-nowhere-9`";
        assert_eq!(error.contains(says), suspected, "{error}");
    }
}
