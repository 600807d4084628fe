use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::time::advance;

use super::*;
use crate::Environment;

fn service_error(status: u16, code: &str) -> Error {
    let body = Bytes::from(format!(r#"{{"code":"{code}","message":"no"}}"#));
    Error::service(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), body)
}

fn breaker() -> CircuitBreaker {
    CircuitBreaker::new("work-requests", BreakerSettings::default())
}

fn fail(breaker: &CircuitBreaker, times: u32) {
    for _ in 0..times {
        breaker.admit().unwrap().record(Some(&service_error(503, "ServiceUnavailable")));
    }
}

fn succeed(breaker: &CircuitBreaker, times: u32) {
    for _ in 0..times {
        breaker.admit().unwrap().record(None);
    }
}

const OPEN: Duration = Duration::from_secs(30);

#[tokio::test(start_paused = true)]
async fn it_opens_when_four_in_five_of_ten_requests_fail() {
    let breaker = breaker();
    succeed(&breaker, 2);
    fail(&breaker, 7);
    assert_eq!(breaker.state(), CircuitState::Closed, "nine requests say too little");
    fail(&breaker, 1);
    assert_eq!(breaker.state(), CircuitState::Open { remaining: OPEN });

    advance(Duration::from_secs(10)).await;
    let error = breaker.admit().map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CircuitOpen);
    assert_eq!(
        error.to_string(),
        "work-requests has failed too often of late and is left alone for another 20.0s; \
         last: 503 ServiceUnavailable: no"
    );
    let circuit = error.circuit().unwrap();
    assert_eq!((circuit.service(), circuit.remaining()), ("work-requests", OPEN * 2 / 3));
    assert_eq!(circuit.failures().len(), 5, "of the eight the latest are remembered");
}

#[tokio::test(start_paused = true)]
async fn it_stays_closed_while_more_succeed() {
    let breaker = breaker();
    for _ in 0..100 {
        succeed(&breaker, 1);
        fail(&breaker, 3);
    }
    assert_eq!(breaker.state(), CircuitState::Closed, "three in four");
}

#[tokio::test(start_paused = true)]
async fn what_is_long_ago_does_not_count() {
    let breaker = breaker();
    fail(&breaker, 9);
    advance(Duration::from_secs(120)).await;
    assert!(breaker.failures().is_empty(), "{:?}", breaker.failures());
    fail(&breaker, 9);
    assert_eq!(breaker.state(), CircuitState::Closed);
    fail(&breaker, 1);
    assert_ne!(breaker.state(), CircuitState::Closed);
}

#[tokio::test(start_paused = true)]
async fn one_request_is_tried_and_decides() {
    let breaker = breaker();
    fail(&breaker, 10);
    advance(OPEN).await;
    assert_eq!(breaker.state(), CircuitState::HalfOpen);
    let trial = breaker.admit().unwrap();
    let refused = breaker.admit().map(|_| ()).unwrap_err();
    assert!(refused.to_string().contains("until the request that is on trial"), "{refused}");
    trial.record(Some(&service_error(500, "InternalServerError")));
    assert_eq!(breaker.state(), CircuitState::Open { remaining: OPEN }, "it failed");

    advance(OPEN).await;
    breaker.admit().unwrap().record(None);
    assert_eq!(breaker.state(), CircuitState::Closed, "it succeeded");
    fail(&breaker, 9);
    assert_eq!(breaker.state(), CircuitState::Closed, "what was before is forgotten");
}

#[tokio::test(start_paused = true)]
async fn a_trial_that_is_given_up_makes_room_for_another() {
    let breaker = breaker();
    fail(&breaker, 10);
    advance(OPEN).await;
    drop(breaker.admit().unwrap());
    breaker.admit().unwrap().record(None);
    assert_eq!(breaker.state(), CircuitState::Closed);
}

#[tokio::test(start_paused = true)]
async fn a_late_answer_does_not_open_it_again() {
    let breaker = breaker();
    let late: Vec<_> = (0..20).map(|_| breaker.admit().unwrap()).collect();
    fail(&breaker, 10);
    for admission in late {
        admission.record(Some(&service_error(503, "ServiceUnavailable")));
    }
    assert_eq!(breaker.state(), CircuitState::Open { remaining: OPEN });
    breaker.reset();
    assert_eq!(breaker.state(), CircuitState::Closed);
    assert!(breaker.failures().is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_counts_as_a_failure() {
    for (status, code, counts) in [
        (400, "InvalidParameter", false),
        (401, "NotAuthenticated", false),
        (404, "NotAuthorizedOrNotFound", false),
        (409, "IncorrectState", true),
        (409, "LockConflict", true),
        (409, "InvalidatedRetryToken", false),
        (412, "NoEtagMatch", false),
        (429, "TooManyRequests", true),
        (429, "Other", true),
        (500, "InternalServerError", true),
        (501, "MethodNotImplemented", false),
        (502, "BadGateway", true),
        (503, "ServiceUnavailable", true),
        (504, "GatewayTimeout", true),
        (505, "Other", false),
    ] {
        assert_eq!(is_failure(&service_error(status, code)), counts, "{status} {code}");
    }
    for (kind, counts) in [
        (ErrorKind::Connect, true),
        (ErrorKind::Timeout, true),
        (ErrorKind::Transport, true),
        (ErrorKind::Argument, false),
        (ErrorKind::Credentials, false),
        (ErrorKind::Decode, false),
    ] {
        assert_eq!(is_failure(&Error::new(kind, "no")), counts, "{kind:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_of_the_caller_says_nothing_of_the_service() {
    let settings = BreakerSettings::default().with_min_requests(1);
    let breaker = CircuitBreaker::new("things", settings);
    let unavailable = service_error(503, "ServiceUnavailable");
    breaker.admit().unwrap().record(Some(&unavailable));
    advance(Duration::from_secs(30)).await;
    let gone = Error::argument("the file is gone");
    breaker.admit().unwrap().record(Some(&gone));
    assert_eq!(breaker.state(), CircuitState::HalfOpen, "the next request is the trial");
    breaker.admit().unwrap().record(None);
    assert_eq!(breaker.state(), CircuitState::Closed);
}

#[tokio::test(start_paused = true)]
async fn a_trial_that_ends_after_a_reset_does_not_count() {
    let settings = BreakerSettings::default().with_min_requests(1);
    let breaker = CircuitBreaker::new("things", settings);
    let unavailable = service_error(503, "ServiceUnavailable");
    breaker.admit().unwrap().record(Some(&unavailable));
    advance(Duration::from_secs(30)).await;
    let failing = breaker.admit().unwrap();
    breaker.reset();
    failing.record(Some(&unavailable));
    assert_eq!((breaker.state(), breaker.failures().len()), (CircuitState::Closed, 0));
}

#[test]
fn the_environment_switches_it_off() {
    for (value, is_on) in [("true", true), (" TRUE\n", true), ("false", false), ("0", false)] {
        let environment =
            Environment::from_vars([("OCI_SDK_DEFAULT_CIRCUITBREAKER_ENABLED", value)]);
        assert_eq!(BreakerSettings::from_environment(&environment).is_some(), is_on, "{value}");
    }
    let environment = Environment::from_vars::<&str, &str>([]);
    assert_eq!(BreakerSettings::from_environment(&environment), Some(BreakerSettings::default()));
}
