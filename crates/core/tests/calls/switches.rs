//! What the environment switches on and off, and who has the last word: the call, then the
//! program, then the environment.

use oci_sdk_core::config::{ConfigBuilder, Environment};
use oci_sdk_core::retry::BreakerSettings;
use oci_sdk_core::{Client, Request, RetryPolicy};

use crate::canned::{Canned, LIST, SERVICE, answer};

const RETRY: &str = "OCI_SDK_DEFAULT_RETRY_ENABLED";
const BREAKER: &str = "OCI_SDK_DEFAULT_CIRCUITBREAKER_ENABLED";

/// A service that is down, and what calls it in an environment with this variable.
fn down(name: &'static str, value: Option<&str>) -> (Canned, ConfigBuilder) {
    let canned = Canned::answering((0..20).map(|_| answer(503, &[], "{}")));
    let environment = Environment::from_vars(value.map(|value| (name, value)));
    let builder = canned.config().with_environment(environment);
    (canned, builder)
}

async fn client(builder: ConfigBuilder) -> Client {
    Client::new(&builder.load().await.unwrap(), &SERVICE).unwrap()
}

#[tokio::test(start_paused = true)]
async fn retries_are_set_by_call_then_configuration_then_environment() {
    // (the variable, attempts by the program, attempts by the call, how often it is sent)
    for (value, program, call, attempts) in [
        (None, None, None, 8),
        (Some(""), None, None, 8),
        (Some("true"), None, None, 8),
        (Some("TRUE"), None, None, 8),
        (Some("false"), None, None, 1),
        (Some("0"), None, None, 1),
        (Some("false"), Some(3), None, 3),
        (Some("true"), Some(1), None, 1),
        (Some("false"), None, Some(4), 4),
        (Some("true"), None, Some(1), 1),
        (Some("false"), Some(1), Some(4), 4),
        (Some("true"), Some(3), Some(1), 1),
    ] {
        let policy = |attempts| RetryPolicy::standard().with_max_attempts(attempts);
        let (canned, mut builder) = down(RETRY, value);
        if let Some(attempts) = program {
            builder = builder.with_retry(policy(attempts));
        }
        let mut request = Request::new(&client(builder).await, &LIST);
        if let Some(attempts) = call {
            request.retry(policy(attempts));
        }
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        let row = format!("{value:?}, program {program:?}, call {call:?}: {error}");
        assert_eq!(canned.asked().len(), attempts, "{row}");
        assert_eq!(error.attempts() as usize, attempts, "{row}");
    }
}

#[tokio::test]
async fn breakers_are_set_by_configuration_then_environment() {
    let eager = || BreakerSettings::default().with_min_calls(2).with_failure_ratio(1.0);
    // (the variable, what the program says, after how many calls it opens)
    for (value, program, opens_after) in [
        (None, None, Some(10)),
        (Some(""), None, Some(10)),
        (Some("true"), None, Some(10)),
        (Some("True"), None, Some(10)),
        (Some("false"), None, None),
        (Some("no"), None, None),
        (Some("false"), Some(Some(eager())), Some(2)),
        (Some("true"), Some(Some(eager())), Some(2)),
        (None, Some(None), None),
        (Some("true"), Some(None), None),
    ] {
        let (canned, builder) = down(BREAKER, value);
        let builder = match program.clone() {
            None => builder,
            Some(None) => builder.without_circuit_breaker(),
            Some(Some(settings)) => builder.with_circuit_breaker(settings),
        };
        let client = client(builder.with_retry(RetryPolicy::none())).await;
        let row = format!("{value:?}, program {program:?}");
        assert_eq!(client.circuit_breaker().is_some(), opens_after.is_some(), "{row}");
        for _ in 0..12 {
            Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap_err();
        }
        assert_eq!(canned.asked().len(), opens_after.unwrap_or(12), "{row}");
    }
}

#[tokio::test]
async fn derived_client_has_no_breaker_either() {
    let (_, builder) = down(BREAKER, None);
    let client = client(builder.without_circuit_breaker()).await;
    assert!(client.in_region("fra").unwrap().circuit_breaker().is_none());
    assert!(client.at_endpoint("http://127.0.0.1:9").unwrap().circuit_breaker().is_none());
}
