//! Clients with configurations that are derived from another one.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use oci_sdk_core::auth::{BoxFuture, Credentials, Principal};
use oci_sdk_core::config::Environment;
use oci_sdk_core::endpoint::EndpointOptions;
use oci_sdk_core::retry::BreakerSettings;
use oci_sdk_core::{Client, Error, ErrorKind, Operation, Request, RetryPolicy, Service};

use crate::canned::{Canned, LIST, SERVICE, Silent, answer, credentials};

#[tokio::test(start_paused = true)]
async fn retry_policy_of_one_client_can_differ() {
    let canned = Canned::answering([answer(503, &[], "{}"), answer(503, &[], "{}")]);
    let config = canned.config().load().await.unwrap();
    let once = config.clone().with_retry(RetryPolicy::none()).without_circuit_breaker();
    let once = Client::new(&once, &SERVICE).unwrap();
    let error = Request::new(&once, &LIST).send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!(error.attempts(), 1, "{error}");
    assert!(once.circuit_breaker().is_none());

    let again = config.clone().with_retry(RetryPolicy::standard().with_max_attempts(1));
    let again = again.with_circuit_breaker(BreakerSettings::default());
    let again = Client::new(&again, &SERVICE).unwrap();
    assert!(Request::new(&again, &LIST).send_json::<serde_json::Value>().await.is_err());
    assert!(again.circuit_breaker().is_some());
    let other = Client::new(&config, &SERVICE).unwrap();
    assert!(other.circuit_breaker().is_some(), "the configuration itself is as it was");
}

#[tokio::test(start_paused = true)]
async fn call_timeout_of_one_client_can_differ() {
    let config = Canned::default().config().with_transport(Silent).load().await.unwrap();
    let hasty = config.clone().with_call_timeout(Duration::from_secs(2));
    let start = tokio::time::Instant::now();
    let call = Request::new(&Client::new(&hasty, &SERVICE).unwrap(), &LIST)
        .send_json::<serde_json::Value>();
    assert_eq!(call.await.unwrap_err().kind(), ErrorKind::Timeout);
    assert_eq!(start.elapsed(), Duration::from_secs(2));
}

#[tokio::test]
async fn derived_configuration_shares_credentials() {
    #[derive(Debug)]
    struct Counted(Arc<AtomicUsize>);

    impl Credentials for Counted {
        fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
            self.0.fetch_add(1, Ordering::Relaxed);
            Box::pin(async { credentials().principal().await })
        }
    }

    let asked = Arc::default();
    let canned = Canned::answering([answer(200, &[], "[]"), answer(200, &[], "[]")]);
    let config =
        canned.config().with_credentials(Counted(Arc::clone(&asked))).load().await.unwrap();
    for config in [config.clone(), config.with_retry(RetryPolicy::none())] {
        let client = Client::new(&config, &SERVICE).unwrap();
        Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap();
    }
    assert_eq!(asked.load(Ordering::Relaxed), 2);
    assert_eq!(canned.asked().len(), 2);
}

static PAIRS: Service = Service::new(
    "pairs",
    "https://{dualStack?ds.:}pairs.{region}.oci.{secondLevelDomain}",
    "/20240101",
)
.with_dual_stack()
.with_realms(&[("oc1", "https://{dualStack?ds.:}pairs.{region}.oci.customer-oci.com")]);
static LIST_PAIRS: Operation = Operation::new(Method::GET, "ListPairs", "/pairs");

#[tokio::test]
async fn unset_endpoint_options_are_kept() {
    let environment = Environment::from_vars([
        ("OCI_REALM_SPECIFIC_SERVICE_ENDPOINT_TEMPLATE_ENABLED", "true"),
        ("OCI_DUAL_STACK_ENDPOINT_ENABLED", "true"),
    ]);
    let mut no_dual_stack = EndpointOptions::default();
    no_dual_stack.dual_stack = Some(false);
    let canned = Canned::answering([answer(200, &[], "[]"), answer(200, &[], "[]")]);
    let builder = || canned.config().with_environment(environment.clone());
    let chosen_before = builder().with_endpoint_options(no_dual_stack).load().await.unwrap();
    let chosen_after = builder().load().await.unwrap().with_endpoint_options(no_dual_stack);
    for config in [chosen_before, chosen_after] {
        let client = Client::new(&config, &PAIRS).unwrap();
        Request::new(&client, &LIST_PAIRS).send_json::<serde_json::Value>().await.unwrap();
        let host = canned.asked().remove(0).uri().host().unwrap().to_owned();
        assert_eq!(host, "pairs.us-phoenix-1.oci.customer-oci.com");
    }
}
