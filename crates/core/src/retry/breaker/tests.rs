//! Tests of the circuit breaker.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::time::advance;

use super::*;
use crate::environment::Environment;

fn service_error(status: u16, code: &str) -> Error {
    let body = Bytes::from(format!(r#"{{"code":"{code}","message":"no"}}"#));
    Error::service(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), body)
}

fn unavailable() -> Error {
    service_error(503, "ServiceUnavailable")
}

/// A breaker that opens after ten failures in a row, or four in five of ten calls.
fn breaker() -> CircuitBreaker {
    let settings = BreakerSettings::default().with_failure_ratio(0.8).with_failures_in_a_row(10);
    CircuitBreaker::new("work-requests", settings)
}

/// Records the result of a call with one attempt.
fn record(breaker: &CircuitBreaker, error: Option<&Error>) {
    breaker.admit().unwrap().record(error, &mut Unit::default());
}

fn fail(breaker: &CircuitBreaker, times: u32) {
    for _ in 0..times {
        record(breaker, Some(&unavailable()));
    }
}

fn succeed(breaker: &CircuitBreaker, times: u32) {
    for _ in 0..times {
        record(breaker, None);
    }
}

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn breaker_opens_when_four_in_five_of_ten_calls_fail() {
    let breaker = breaker();
    fail(&breaker, 4);
    succeed(&breaker, 2);
    fail(&breaker, 3);
    assert_eq!(breaker.state(), CircuitState::Closed, "nine calls are too few");
    fail(&breaker, 1);
    assert_eq!(breaker.state(), CircuitState::Open { remaining: SECOND });

    advance(SECOND / 2).await;
    let error = breaker.admit().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CircuitOpen);
    assert_eq!(
        error.to_string(),
        "circuit breaker open for `work-requests`: next trial request in 500.0ms; \
         last failure: 503 ServiceUnavailable: no"
    );
    let circuit = error.circuit().unwrap();
    assert_eq!((circuit.service(), circuit.remaining()), ("work-requests", SECOND / 2));
    assert_eq!(circuit.failures().len(), 5, "of the eight the latest are kept");
}

#[tokio::test(start_paused = true)]
async fn breaker_opens_after_ten_failures_in_a_row_despite_earlier_successes() {
    let breaker = breaker();
    succeed(&breaker, 1000);
    fail(&breaker, 9);
    succeed(&breaker, 1);
    fail(&breaker, 9);
    assert_eq!(breaker.state(), CircuitState::Closed);
    fail(&breaker, 1);
    assert_ne!(breaker.state(), CircuitState::Closed);
}

#[tokio::test(start_paused = true)]
async fn breaker_stays_closed_while_one_in_four_succeeds() {
    let breaker = breaker();
    for _ in 0..100 {
        succeed(&breaker, 1);
        fail(&breaker, 3);
    }
    assert_eq!(breaker.state(), CircuitState::Closed);
}

#[tokio::test(start_paused = true)]
async fn breaker_opens_by_default_after_ten_calls_in_a_row() {
    let breaker = CircuitBreaker::new("x", BreakerSettings::default());
    succeed(&breaker, 1000);
    for mut unit in [Unit::default(); 9] {
        for _ in 0..20 {
            breaker.admit().unwrap().record(Some(&unavailable()), &mut unit);
        }
    }
    assert_eq!(breaker.state(), CircuitState::Closed, "nine calls of twenty attempts");
    fail(&breaker, 1);
    assert_ne!(breaker.state(), CircuitState::Closed);

    // A trial that succeeds shows that the service is not down: it takes more for a while.
    advance(SECOND).await;
    succeed(&breaker, 1);
    fail(&breaker, 99);
    assert_eq!(breaker.state(), CircuitState::Closed);
    fail(&breaker, 1);
    assert_ne!(breaker.state(), CircuitState::Closed);
    advance(SECOND).await;
    succeed(&breaker, 2);
    advance(SECOND * 120).await;
    fail(&breaker, 10);
    assert_ne!(breaker.state(), CircuitState::Closed, "that was long ago");
}

#[tokio::test(start_paused = true)]
async fn call_counts_once_for_the_ratio() {
    let settings = BreakerSettings::default().with_failure_ratio(0.8);
    let breaker = CircuitBreaker::new("x", settings);
    for mut unit in [Unit::default(); 9] {
        for _ in 0..8 {
            breaker.admit().unwrap().record(Some(&unavailable()), &mut unit);
        }
    }
    assert_eq!(breaker.state(), CircuitState::Closed, "nine calls of eight attempts");
    fail(&breaker, 1);
    assert_ne!(breaker.state(), CircuitState::Closed);
}

#[tokio::test(start_paused = true)]
async fn call_counts_again_after_the_breaker_has_closed() {
    let breaker = CircuitBreaker::new(
        "x",
        BreakerSettings::default().with_min_calls(1).with_failure_ratio(1.0),
    );
    let mut unit = Unit::default();
    for _ in 0..2 {
        breaker.admit().unwrap().record(Some(&unavailable()), &mut unit);
        assert_eq!(breaker.state(), CircuitState::Open { remaining: SECOND });
        advance(SECOND).await;
        succeed(&breaker, 1);
        assert_eq!(breaker.state(), CircuitState::Closed);
    }
}

#[tokio::test(start_paused = true)]
async fn failure_outside_of_the_window_does_not_count() {
    let breaker = breaker();
    succeed(&breaker, 1);
    fail(&breaker, 8);
    advance(SECOND * 120).await;
    assert!(breaker.failures().is_empty(), "{:?}", breaker.failures());
    succeed(&breaker, 1);
    fail(&breaker, 8);
    assert_eq!(breaker.state(), CircuitState::Closed);
    fail(&breaker, 1);
    assert_ne!(breaker.state(), CircuitState::Closed);
}

#[tokio::test(start_paused = true)]
async fn trial_decides_and_the_time_between_trials_grows() {
    let breaker = breaker();
    fail(&breaker, 10);
    let mut lengths = Vec::new();
    for _ in 0..40 {
        let CircuitState::Open { remaining } = breaker.state() else { panic!("{breaker:?}") };
        lengths.push(remaining.as_secs_f64());
        assert!(breaker.admit_trial().is_none());
        advance(remaining).await;
        assert_eq!(breaker.state(), CircuitState::HalfOpen);
        let trial = breaker.admit().unwrap();
        let rejected = breaker.admit().unwrap_err();
        assert!(rejected.to_string().contains("a trial request is in progress"), "{rejected}");
        trial.record(Some(&unavailable()), &mut Unit::default());
    }
    for (at, length) in lengths.iter().enumerate() {
        let longest = 1.1_f64.powf(at as f64).min(30.0);
        let shortest = if at == 0 { longest } else { longest * 0.75 };
        assert!((shortest - 0.001..=longest + 0.001).contains(length), "{lengths:?}");
    }
    advance(SECOND * 30).await;
    succeed(&breaker, 1);
    assert_eq!(breaker.state(), CircuitState::Closed, "the trial succeeded");
    fail(&breaker, 9);
    assert_eq!(breaker.state(), CircuitState::Closed, "earlier failures are forgotten");
    fail(&breaker, 1);
    assert_eq!(breaker.state(), CircuitState::Open { remaining: SECOND });
}

#[tokio::test(start_paused = true)]
async fn trial_that_is_cancelled_or_abandoned_allows_another() {
    let breaker = breaker();
    fail(&breaker, 10);
    advance(SECOND).await;
    drop(breaker.admit().unwrap());
    let abandoned = breaker.admit().unwrap();
    assert!(breaker.admit().is_err());
    advance(LONGEST_TRIAL).await;
    succeed(&breaker, 1);
    assert_eq!(breaker.state(), CircuitState::Closed);
    drop(abandoned);
    assert_eq!(breaker.state(), CircuitState::Closed);
}

#[tokio::test(start_paused = true)]
async fn late_result_does_not_reopen_the_breaker() {
    let breaker = breaker();
    let late: Vec<_> = (0..20).map(|_| breaker.admit().unwrap()).collect();
    fail(&breaker, 10);
    for admission in late {
        admission.record(Some(&unavailable()), &mut Unit::default());
    }
    assert_eq!(breaker.state(), CircuitState::Open { remaining: SECOND });
    breaker.reset();
    assert_eq!(breaker.state(), CircuitState::Closed);
    assert!(breaker.failures().is_empty());
}

#[test]
fn outcome_by_status_and_kind() {
    for (status, code, outcome) in [
        (400, "InvalidParameter", Outcome::Success),
        (401, "NotAuthenticated", Outcome::Success),
        (404, "NotAuthorizedOrNotFound", Outcome::Success),
        (409, "IncorrectState", Outcome::Success),
        (409, "LockConflict", Outcome::Success),
        (412, "NoEtagMatch", Outcome::Success),
        (429, "TooManyRequests", Outcome::Throttled),
        (429, "Other", Outcome::Throttled),
        (500, "InternalServerError", Outcome::Failure),
        (501, "MethodNotImplemented", Outcome::Success),
        (502, "BadGateway", Outcome::Failure),
        (503, "ServiceUnavailable", Outcome::Failure),
        (504, "GatewayTimeout", Outcome::Failure),
        (505, "Other", Outcome::Failure),
    ] {
        assert_eq!(Outcome::of(&service_error(status, code)), outcome, "{status} {code}");
    }
    for (kind, outcome) in [
        (ErrorKind::Connect, Outcome::Failure),
        (ErrorKind::Timeout, Outcome::Failure),
        (ErrorKind::Transport, Outcome::Failure),
        (ErrorKind::Argument, Outcome::OfTheCaller),
        (ErrorKind::Credentials, Outcome::OfTheCaller),
        (ErrorKind::Decode, Outcome::OfTheCaller),
    ] {
        assert_eq!(Outcome::of(&Error::new(kind, "no")), outcome, "{kind:?}");
    }
}

#[test]
fn outcome_of_requests_that_were_never_sent() {
    let idle = Error::new(ErrorKind::Transport, "closed while idle").never_sent();
    let full = Error::new(ErrorKind::Timeout, "no free connection").local();
    let no_connection = Error::new(ErrorKind::Timeout, "no connection").never_sent();
    assert_eq!(Outcome::of(&idle), Outcome::OfTheCaller);
    assert_eq!(Outcome::of(&full), Outcome::OfTheCaller);
    assert_eq!(Outcome::of(&no_connection), Outcome::Failure);
}

#[tokio::test(start_paused = true)]
async fn throttling_does_not_count_but_passes_a_trial() {
    let breaker = breaker();
    let throttled = service_error(429, "TooManyRequests");
    for _ in 0..100 {
        record(&breaker, Some(&throttled));
    }
    assert_eq!(breaker.state(), CircuitState::Closed);
    fail(&breaker, 9);
    record(&breaker, Some(&throttled));
    fail(&breaker, 1);
    assert_ne!(breaker.state(), CircuitState::Closed);
    advance(SECOND).await;
    record(&breaker, Some(&throttled));
    assert_eq!(breaker.state(), CircuitState::Closed, "the service works");
}

#[tokio::test(start_paused = true)]
async fn error_of_the_caller_does_not_count() {
    let breaker = CircuitBreaker::new(
        "x",
        BreakerSettings::default().with_min_calls(1).with_failure_ratio(1.0),
    );
    fail(&breaker, 1);
    advance(SECOND).await;
    record(&breaker, Some(&Error::argument("the file is gone")));
    assert_eq!(breaker.state(), CircuitState::HalfOpen, "the next request is the trial");
    succeed(&breaker, 1);
    assert_eq!(breaker.state(), CircuitState::Closed);
}

#[tokio::test(start_paused = true)]
async fn trial_that_ends_after_a_reset_does_not_count() {
    let breaker = CircuitBreaker::new(
        "x",
        BreakerSettings::default().with_min_calls(1).with_failure_ratio(1.0),
    );
    fail(&breaker, 1);
    advance(SECOND).await;
    let failing = breaker.admit().unwrap();
    breaker.reset();
    failing.record(Some(&unavailable()), &mut Unit::default());
    assert_eq!((breaker.state(), breaker.failures().len()), (CircuitState::Closed, 0));
}

#[test]
fn environment_switches_the_breaker_off() {
    for (value, is_on) in [("true", true), (" TRUE\n", true), ("false", false), ("0", false)] {
        let environment =
            Environment::from_vars([("OCI_SDK_DEFAULT_CIRCUITBREAKER_ENABLED", value)]);
        assert_eq!(BreakerSettings::from_environment(&environment).is_some(), is_on, "{value}");
    }
    let environment = Environment::from_vars::<&str, &str>([]);
    assert_eq!(BreakerSettings::from_environment(&environment), Some(BreakerSettings::default()));
}
