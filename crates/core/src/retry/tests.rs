//! Tests of retries, with time paused.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use proptest::prelude::*;
use tokio::time::{Instant, advance};

use super::backoff::random;
use super::consistency::ConsistencyWindow;
use super::progress::{Reason, Repetition, Retries, Skip, Verdict};
use super::*;
use crate::error::{Error, ErrorKind};

fn error(status: u16, code: &str) -> Error {
    error_with(status, code, &[])
}

fn error_with(status: u16, code: &str, headers: &[(&'static str, &str)]) -> Error {
    let headers: HeaderMap = headers
        .iter()
        .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
        .collect();
    let body = Bytes::from(format!(r#"{{"code":"{code}","message":"no"}}"#));
    Error::service(StatusCode::from_u16(status).unwrap(), headers, body)
}

fn unavailable() -> Error {
    error(503, "ServiceUnavailable")
}

fn retries(policy: &RetryPolicy) -> Retries {
    Retries::new(policy, true, &RetryBudget::default(), &ConsistencyWindow::default(), None)
}

#[track_caller]
fn delay(verdict: Verdict) -> Duration {
    match verdict {
        Verdict::Retry(delay) => delay.length,
        Verdict::Final(reason) => panic!("not retried: {reason:?}"),
    }
}

/// Returns the verdict on a failed attempt of a request that may be sent twice.
fn next(retries: &mut Retries, error: &Error) -> Verdict {
    retries.next(error, false, Repetition::Harmless)
}

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn errors_are_retried_by_status_and_code() {
    for (status, code, repeats) in [
        (400, "InvalidParameter", false),
        (401, "NotAuthenticated", false),
        (404, "NotAuthorizedOrNotFound", false),
        (409, "IncorrectState", true),
        (409, "LockConflict", true),
        (409, "InvalidatedRetryToken", false),
        (409, "", false),
        (412, "NoEtagMatch", false),
        (429, "TooManyRequests", true),
        (429, "", true),
        (500, "InternalServerError", true),
        (501, "MethodNotImplemented", false),
        (501, "Other", false),
        (502, "", true),
        (503, "ServiceUnavailable", true),
        (504, "GatewayTimeout", true),
        (505, "", true),
        (599, "", true),
    ] {
        let verdict = next(&mut retries(&RetryPolicy::standard()), &error(status, code));
        assert_eq!(matches!(verdict, Verdict::Retry(_)), repeats, "{status} {code}");
    }
    for (kind, repeats) in [
        (ErrorKind::Connect, true),
        (ErrorKind::Timeout, true),
        (ErrorKind::Transport, true),
        (ErrorKind::Argument, false),
        (ErrorKind::CircuitOpen, true),
        (ErrorKind::Config, false),
        (ErrorKind::Credentials, false),
        (ErrorKind::Decode, false),
        (ErrorKind::Checksum, false),
    ] {
        let verdict = next(&mut retries(&RetryPolicy::standard()), &Error::new(kind, "no"));
        assert_eq!(matches!(verdict, Verdict::Retry(_)), repeats, "{kind:?}");
    }
}

#[test]
fn last_matching_rule_decides() {
    let conditions = RetryConditions::standard()
        .with_code(404, "NotAuthorizedOrNotFound")
        .without_status(500)
        .with_code(500, "Odd")
        .without_code(409, "LockConflict")
        .with_status(418)
        .with_connection_failures(false);
    for (status, code, repeats) in [
        (404, "NotAuthorizedOrNotFound", true),
        (404, "NotFound", false),
        (500, "InternalServerError", false),
        (500, "Odd", true),
        (409, "LockConflict", false),
        (409, "IncorrectState", true),
        (418, "", true),
    ] {
        assert_eq!(conditions.decide(&error(status, code)).retries, repeats, "{status} {code}");
    }
    assert!(!conditions.decide(&Error::new(ErrorKind::Connect, "no")).retries);
    assert!(!RetryConditions::none().decide(&unavailable()).retries);
    let asked = RetryConditions::none()
        .with_predicate(|error| (error.status()?.as_u16() == 400).then_some(true));
    assert!(asked.decide(&error(400, "Odd")).retries);
    assert!(!asked.decide(&unavailable()).retries, "there are no rules");
}

#[tokio::test(start_paused = true)]
async fn delays_grow_until_no_attempt_is_left() {
    let policy =
        RetryPolicy::standard().with_backoff(Backoff::default().with_jitter(Duration::ZERO));
    let mut retries = retries(&policy);
    for seconds in [1, 2, 4, 8, 16, 30, 30] {
        assert_eq!(delay(next(&mut retries, &unavailable())), SECOND * seconds);
        advance(SECOND * seconds).await;
    }
    assert_eq!(next(&mut retries, &unavailable()), Verdict::Final(Reason::AttemptsUsed));
}

proptest! {
    #[test]
    fn delays_stay_within_their_bounds(attempt in 1_u32..2000, random in 0.0..=1.0, throttled: bool) {
        let whole = |steps: u32| 2_f64.powf(f64::from(steps)).min(30.0);
        let seconds = |backoff: Backoff| backoff.delay(attempt, throttled, random).as_secs_f64();
        let expected = (2_f64.powf(f64::from(attempt - 1)) + random).min(30.0);
        prop_assert!((seconds(Backoff::exponential()) - expected).abs() < 1e-6);
        let full = random * whole(attempt);
        prop_assert!((seconds(Backoff::full_jitter()) - full).abs() < 1e-6);
        let equal = whole(attempt) / 2.0 * (1.0 + random);
        prop_assert!((seconds(Backoff::equal_jitter()) - equal).abs() < 1e-6);
        let either = if throttled { equal } else { full };
        prop_assert!((seconds(Backoff::full_jitter_unless_throttled()) - either).abs() < 1e-6);
    }

    #[test]
    fn odd_backoffs_do_not_panic(attempt: u32, base in 0_u64.., cap in 0_u64.., factor: f64) {
        let backoff = Backoff::exponential()
            .with_base(Duration::from_secs(base))
            .with_cap(Duration::from_secs(cap))
            .with_factor(factor);
        prop_assert!(backoff.delay(attempt, false, 0.5) <= Duration::from_secs(cap).max(SECOND));
    }
}

#[test]
fn random_is_between_0_and_1_and_varies() {
    let numbers: Vec<_> = (0..100).map(|_| random()).collect();
    assert!(numbers.iter().all(|number| (0.0..=1.0).contains(number)), "{numbers:?}");
    assert!(numbers.iter().any(|number| *number < 0.4), "{numbers:?}");
    assert!(numbers.iter().any(|number| *number > 0.6), "{numbers:?}");
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_honoured_up_to_the_cap() {
    let policy =
        RetryPolicy::standard().with_backoff(Backoff::default().with_jitter(Duration::ZERO));
    for (value, seconds) in [("20", 20), ("0", 1), ("31", 30), ("86400", 30), ("soon", 1)] {
        let error = error_with(429, "TooManyRequests", &[("retry-after", value)]);
        assert_eq!(delay(next(&mut retries(&policy), &error)), SECOND * seconds, "{value}");
    }
}

#[tokio::test(start_paused = true)]
async fn delay_is_shortened_by_the_total_time_and_rejected_by_the_deadline() {
    let budget = RetryBudget::default();
    let window = ConsistencyWindow::default();
    let policy = RetryPolicy::standard()
        .with_total_time(SECOND * 10)
        .with_backoff(Backoff::default().with_jitter(Duration::ZERO));
    let mut total = Retries::new(&policy, true, &budget, &window, None);
    for seconds in [1, 2, 4] {
        assert_eq!(delay(next(&mut total, &unavailable())), SECOND * seconds);
        advance(SECOND * seconds).await;
    }
    assert_eq!(delay(next(&mut total, &unavailable())), SECOND * 3, "shortened from 8 seconds");
    advance(SECOND * 3).await;
    assert_eq!(next(&mut total, &unavailable()), Verdict::Final(Reason::TimeUp));

    let deadline = Some(Instant::now() + SECOND * 3);
    let policy = policy.without_total_time();
    let mut cut = Retries::new(&policy, true, &budget, &window, deadline);
    assert_eq!(delay(next(&mut cut, &unavailable())), SECOND);
    advance(SECOND).await;
    assert_eq!(next(&mut cut, &unavailable()), Verdict::Final(Reason::DeadlineNear));
}

#[tokio::test(start_paused = true)]
async fn extreme_settings_do_not_overflow() {
    let (budget, window) = (RetryBudget::default(), ConsistencyWindow::default());
    let backoff = Backoff::default().with_base(Duration::MAX).with_cap(Duration::MAX);
    let policy = RetryPolicy::standard().with_total_time(Duration::MAX).with_backoff(backoff);
    let mut endless = Retries::new(&policy, true, &budget, &window, None);
    delay(next(&mut endless, &unavailable()));
    delay(next(&mut endless, &unavailable()));
    let soon = Some(Instant::now() + SECOND);
    let mut short = Retries::new(&policy, true, &budget, &window, soon);
    assert_eq!(next(&mut short, &unavailable()), Verdict::Final(Reason::DeadlineNear));
}

#[tokio::test(start_paused = true)]
async fn budget_is_paid_by_failed_retries_and_recovers() {
    let budget = RetryBudget::new(20);
    let timeout = Error::new(ErrorKind::Timeout, "late");
    budget.pay(&timeout);
    budget.pay(&unavailable());
    assert_eq!((budget.left(), budget.allows_retry()), (Some(5), true));
    for free in [error(429, "TooManyRequests"), error(409, "IncorrectState"), error(404, "")] {
        budget.pay(&free);
    }
    budget.pay(&Error::new(ErrorKind::Connect, "refused"));
    assert_eq!((budget.left(), budget.allows_retry()), (Some(0), false));
    budget.give_back();
    assert_eq!(budget.left(), Some(20), "a success makes room for ten, and no more than all");
    budget.pay(&timeout);
    budget.pay(&timeout);
    assert!(!budget.allows_retry(), "{budget:?}");
    advance(SECOND).await;
    assert!(budget.clone().allows_retry(), "a second makes room for one: {budget:?}");
    advance(SECOND * 10).await;
    assert_eq!(budget.left(), Some(20), "it is full");

    let unlimited = RetryBudget::unlimited();
    (0..1000).for_each(|_| unlimited.pay(&timeout));
    assert!(unlimited.allows_retry());
    assert!(!RetryBudget::new(0).allows_retry());
}

#[tokio::test(start_paused = true)]
async fn retries_pay_when_they_fail() {
    let budget = RetryBudget::default();
    let window = ConsistencyWindow::default();
    let mut retries = Retries::new(&RetryPolicy::standard(), true, &budget, &window, None);
    delay(retries.next(&unavailable(), false, Repetition::Harmless));
    assert_eq!(budget.left(), Some(500), "a first attempt costs nothing");
    delay(retries.next(&unavailable(), true, Repetition::Harmless));
    assert_eq!(budget.left(), Some(495));
}

#[tokio::test(start_paused = true)]
async fn skipped_attempts_use_up_the_policy() {
    for (skip, reason) in
        [(Skip::BudgetEmpty, Reason::BudgetEmpty), (Skip::CircuitOpen, Reason::CircuitOpen)]
    {
        let policy = RetryPolicy::standard().with_max_attempts(3);
        let mut retries = retries(&policy);
        delay(next(&mut retries, &unavailable()));
        delay(retries.skip(skip, Duration::ZERO));
        assert_eq!(retries.skip(skip, Duration::ZERO), Verdict::Final(reason));
    }
}

#[tokio::test(start_paused = true)]
async fn skipped_attempt_takes_as_long_as_one_that_is_sent() {
    let mut retries = retries(&RetryPolicy::standard());
    delay(next(&mut retries, &unavailable()));
    let length = delay(retries.skip(Skip::CircuitOpen, SECOND * 10));
    assert!((SECOND * 12..=SECOND * 13).contains(&length), "{length:?}");
}

#[tokio::test(start_paused = true)]
async fn call_whose_last_attempt_is_skipped_waits_for_one_more_trial() {
    let policy = RetryPolicy::standard().with_max_attempts(2);
    let trial = |seconds: u32| Some(Instant::now() + SECOND * seconds / 2);
    let mut call = retries(&policy);
    delay(next(&mut call, &unavailable()));
    assert_eq!(call.skip(Skip::CircuitOpen, SECOND), Verdict::Final(Reason::CircuitOpen));
    let extension = call.extend(trial(1)).unwrap();
    assert_eq!((extension.length, extension.least), (SECOND * 3 / 2, Duration::ZERO));
    assert_eq!(call.extend(trial(1)), None, "once");

    let mut call = retries(&policy);
    delay(next(&mut call, &unavailable()));
    _ = call.skip(Skip::CircuitOpen, SECOND);
    assert_eq!(call.extend(trial(5)), None, "longer than another backoff");

    let mut call = retries(&policy.with_total_time(SECOND));
    assert_eq!(call.extend(trial(1)), None, "there is no time");
}

#[tokio::test(start_paused = true)]
async fn trial_during_a_delay_is_no_attempt_of_the_policy() {
    let policy =
        RetryPolicy::standard().with_backoff(Backoff::default().with_jitter(Duration::ZERO));
    let mut retries = retries(&policy);
    delay(next(&mut retries, &unavailable()));
    advance(SECOND).await;
    let end = Instant::now() + delay(next(&mut retries, &unavailable()));
    advance(SECOND / 2).await;
    retries.interrupted(end);
    assert_eq!(delay(next(&mut retries, &unavailable())), SECOND * 3 / 2, "the rest of the delay");
    advance(SECOND * 3 / 2).await;
    assert_eq!(delay(next(&mut retries, &unavailable())), SECOND * 4, "after the third attempt");
}

#[tokio::test(start_paused = true)]
async fn request_that_may_be_processed_is_not_retried() {
    let retry_after = [("retry-after", "1")];
    let reset = || Error::new(ErrorKind::Transport, "reset");
    for (error, by_default, documented) in [
        (Error::new(ErrorKind::Connect, "refused"), true, true),
        (reset().never_sent(), true, true),
        (reset(), false, false),
        (Error::new(ErrorKind::Timeout, "late"), false, false),
        (error(429, "TooManyRequests"), true, true),
        (error(409, "IncorrectState"), true, true),
        (error(500, "InternalServerError"), false, true),
        (unavailable(), false, true),
        (error_with(503, "ServiceUnavailable", &retry_after), true, true),
    ] {
        for (is_documented, expected) in [(false, by_default), (true, documented)] {
            let verdict = |policy: &RetryPolicy, repetition| {
                let (budget, window) = (RetryBudget::default(), ConsistencyWindow::default());
                let mut retries = Retries::new(policy, is_documented, &budget, &window, None);
                retries.next(&error, false, repetition)
            };
            let standard = RetryPolicy::standard();
            delay(verdict(&standard, Repetition::Harmless));
            match verdict(&standard, Repetition::MayDuplicate) {
                Verdict::Final(reason) => assert_eq!(reason, Reason::MayBeProcessed, "{error}"),
                Verdict::Retry(_) => assert!(expected, "{error}"),
            }
            let conditions = RetryConditions::standard().with_possible_duplicates(true);
            delay(verdict(&standard.clone().with_conditions(conditions), Repetition::MayDuplicate));
            let asked = RetryConditions::standard().with_predicate(|_| Some(true));
            delay(verdict(&standard.with_conditions(asked), Repetition::MayDuplicate));
        }
    }
}

#[test]
fn predicate_is_called_once_for_each_error() {
    let calls = Arc::new(AtomicU32::new(0));
    let seen = Arc::clone(&calls);
    let conditions = RetryConditions::standard().with_predicate(move |_| {
        seen.fetch_add(1, Ordering::Relaxed);
        None
    });
    let mut retries = retries(&RetryPolicy::standard().with_conditions(conditions));
    _ = retries.next(&Error::new(ErrorKind::Timeout, "late"), false, Repetition::MayDuplicate);
    assert_eq!(calls.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn request_that_was_never_sent_is_resent_at_once() {
    let mut retries = retries(&RetryPolicy::standard());
    let closed = || Error::new(ErrorKind::Transport, "closed while idle").never_sent();
    assert_eq!(delay(next(&mut retries, &closed())), Duration::ZERO);
    assert!(delay(next(&mut retries, &closed())) >= SECOND, "but once only");
    let refused = Error::new(ErrorKind::Connect, "refused");
    let mut retries = self::retries(&RetryPolicy::standard());
    assert!(delay(next(&mut retries, &refused)) >= SECOND, "a host that is down needs time");
    let no_connection = Error::new(ErrorKind::Timeout, "no connection").never_sent();
    assert!(delay(next(&mut retries, &no_connection)) >= SECOND, "as does one that is far away");
}

#[test]
fn policy_and_environment_enable_retries() {
    for (policy, documented, undocumented) in [
        (RetryPolicy::standard(), true, true),
        (RetryPolicy::none(), false, false),
        (RetryPolicy::documented_defaults(), true, false),
        (RetryPolicy::standard().with_max_attempts(0), false, false),
    ] {
        assert_eq!(policy.repeats(true), documented, "{policy:?}");
        assert_eq!(policy.repeats(false), undocumented, "{policy:?}");
    }
    for (value, attempts) in
        [("true", Some(8)), (" True\n", Some(8)), ("false", Some(1)), ("", None)]
    {
        let environment = Environment::from_vars([("OCI_SDK_DEFAULT_RETRY_ENABLED", value)]);
        let policy = RetryPolicy::from_environment(&environment);
        assert_eq!(policy.map(|policy| policy.max_attempts), attempts, "{value}");
    }
}

#[tokio::test(start_paused = true)]
async fn change_in_identity_opens_the_consistency_window() {
    let budget = RetryBudget::default();
    let window = ConsistencyWindow::default();
    let patient = RetryPolicy::standard().with_eventual_consistency();
    let unknown = error(404, "NotAuthorizedOrNotFound");
    let start = |policy| Retries::new(policy, true, &budget, &window, None);

    assert_eq!(
        next(&mut start(&patient), &unknown),
        Verdict::Final(Reason::Pointless),
        "nothing changed"
    );
    window.open();
    let standard = RetryPolicy::standard();
    assert_eq!(
        next(&mut start(&standard), &unknown),
        Verdict::Final(Reason::Pointless),
        "nobody asked"
    );

    let mut call = start(&patient);
    let began = Instant::now();
    let mut attempts = 1;
    while let Verdict::Retry(delay) = next(&mut call, &unknown) {
        attempts += 1;
        advance(delay.length).await;
    }
    assert_eq!(attempts, 9);
    let (took, most) = (began.elapsed().as_secs_f64(), 240.0 + 9.0);
    assert!((200.0..most).contains(&took), "{took}");

    advance(SECOND * 60).await;
    assert_eq!(
        next(&mut start(&patient), &unknown),
        Verdict::Final(Reason::Pointless),
        "it has closed"
    );
    for (status, code) in [
        (400, "RelatedResourceNotAuthorizedOrNotFound"),
        (400, "InsufficientServicePermissions"),
        (400, "ResourceDisabled"),
        (409, "NotAuthorizedOrResourceAlreadyExists"),
        (409, "ResourceAlreadyExists"),
    ] {
        assert!(consistency::may_cause(&error(status, code)), "{status} {code}");
    }
    assert!(!consistency::may_cause(&error(404, "NotFound")));
}

#[test]
fn delays_shrink_with_the_window_but_not_below_normal() {
    let normal = SECOND;
    let long = consistency::delay(5, SECOND * 240, normal, 0.0);
    let short = consistency::delay(5, SECOND * 18, normal, 0.0);
    assert_eq!(long, SECOND * 45);
    assert!((4.4..4.6).contains(&short.as_secs_f64()), "{short:?}");
    assert_eq!(consistency::delay(5, Duration::ZERO, normal, 0.0), normal);
}
