//! Retries: the number of attempts, the delays, and the resulting error.

use std::time::Duration;

use http::Method;
use oci_sdk_core::retry::{Backoff, BreakerSettings, CircuitState, RetryBudget};
use oci_sdk_core::{Body, Client, Error, ErrorKind, Operation, Request, RetryPolicy, Service};
use tokio::time::Instant;

use crate::canned::{Canned, LIST, Once, SERVICE, Silent, answer, header};

static CREATE: Operation =
    Operation::new(Method::POST, "CreateThing", "/things").with_retry_token();
static UPLOAD: Operation = Operation::new(Method::PUT, "PutThing", "/things").with_unsigned_body();
static UNDOCUMENTED: Operation =
    Operation::new(Method::GET, "GetThings", "/things").without_default_retry();

/// The standard policy without jitter.
fn policy() -> RetryPolicy {
    RetryPolicy::standard().with_backoff(Backoff::default().with_jitter(Duration::ZERO))
}

fn unavailable() -> http::Response<&'static str> {
    answer(503, &[], r#"{"code":"ServiceUnavailable","message":"later"}"#)
}

fn ok() -> http::Response<&'static str> {
    answer(200, &[], "{}")
}

const SECOND: Duration = Duration::from_secs(1);

async fn client(canned: &Canned) -> Client {
    let config = canned.config().with_retry(policy()).load().await.unwrap();
    Client::new(&config, &SERVICE).unwrap()
}

#[tokio::test(start_paused = true)]
async fn statuses_and_codes_are_retried_as_documented() {
    // (status, code, how often it is sent, the delays)
    for (status, code, attempts, slept) in [
        (400, "InvalidParameter", 1, 0),
        (400, "RelatedResourceNotAuthorizedOrNotFound", 1, 0),
        (401, "NotAuthenticated", 1, 0),
        (402, "SignUpRequired", 1, 0),
        (403, "NotAllowed", 1, 0),
        (404, "NotAuthorizedOrNotFound", 1, 0),
        (405, "MethodNotAllowed", 1, 0),
        (409, "IncorrectState", 8, 91),
        (409, "LockConflict", 8, 91),
        (409, "InvalidatedRetryToken", 1, 0),
        (409, "NotAuthorizedOrResourceAlreadyExists", 1, 0),
        (412, "NoEtagMatch", 1, 0),
        (413, "RequestEntityTooLarge", 1, 0),
        (429, "TooManyRequests", 8, 91),
        (429, "SomethingElse", 8, 91),
        (500, "InternalServerError", 8, 91),
        (501, "MethodNotImplemented", 1, 0),
        (501, "SomethingElse", 1, 0),
        (502, "BadGateway", 8, 91),
        (503, "ServiceUnavailable", 8, 91),
        (504, "GatewayTimeout", 8, 91),
        (505, "HttpVersionNotSupported", 8, 91),
        (599, "", 8, 91),
        (302, "", 1, 0),
    ] {
        let body: &'static str =
            Box::leak(format!(r#"{{"code":"{code}","message":"no"}}"#).into_boxed_str());
        let canned = Canned::answering((0..attempts).map(|_| answer(status, &[], body)));
        let client = client(&canned).await;
        let started = Instant::now();
        let error =
            Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap_err();
        let row = format!("{status} {code}: {error}");
        assert_eq!(canned.asked().len(), attempts, "{row}");
        assert_eq!(started.elapsed(), SECOND * slept, "{row}");
        assert_eq!(error.attempts() as usize, attempts, "{row}");
        assert_eq!(error.total_delay(), SECOND * slept, "{row}");
        assert_eq!(error.status().unwrap().as_u16(), status, "{row}");
        let says_so = error.to_string().contains("(after 8 attempts; retries exhausted)");
        assert_eq!(says_so, attempts > 1, "{row}");
    }
}

#[tokio::test(start_paused = true)]
async fn later_attempt_succeeds() {
    let canned = Canned::answering([unavailable(), unavailable(), ok()]);
    let client = client(&canned).await;
    let started = Instant::now();
    let mut request = Request::new(&client, &CREATE);
    request.json(&serde_json::json!({"name": "x"}));
    request.send_json::<serde_json::Value>().await.unwrap();
    assert_eq!(started.elapsed(), SECOND * 3);
    let asked = canned.asked();
    let all =
        |name: &str| asked.iter().map(|asked| header(asked.headers(), name)).collect::<Vec<_>>();
    let tokens = all("opc-retry-token");
    assert_eq!(tokens[0].len(), 32);
    assert!(tokens.iter().all(|token| *token == tokens[0]), "one for all: {tokens:?}");
    assert_eq!(all("opc-client-retries"), ["true"; 3]);
    let ids = all("opc-request-id");
    assert!(ids[0] != ids[1] && ids[1] != ids[2], "each has its own: {ids:?}");
    assert!(asked.iter().all(|asked| asked.body().as_bytes().unwrap() == r#"{"name":"x"}"#));
}

#[tokio::test(start_paused = true)]
async fn request_without_retries_has_no_retry_headers() {
    let canned = Canned::answering([ok(), ok()]);
    let client = client(&canned).await;
    let mut request = Request::new(&client, &CREATE);
    request.retry(RetryPolicy::none());
    request.send_json::<serde_json::Value>().await.unwrap();
    let asked = canned.asked().remove(0);
    assert!(!asked.headers().contains_key("opc-retry-token"));
    assert!(!asked.headers().contains_key("opc-client-retries"));

    let mut request = Request::new(&client, &CREATE);
    request.header("opc-retry-token", "mine");
    request.send_json::<serde_json::Value>().await.unwrap();
    assert_eq!(header(canned.asked().remove(0).headers(), "opc-retry-token"), "mine");
}

#[tokio::test(start_paused = true)]
async fn documented_defaults_do_not_retry_some_operations() {
    let canned = Canned::answering([unavailable(), unavailable(), ok()]);
    let documented = RetryPolicy::documented_defaults();
    let config = canned.config().with_retry(documented).load().await.unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    let request = Request::new(&client, &UNDOCUMENTED);
    assert_eq!(request.send_json::<serde_json::Value>().await.unwrap_err().attempts(), 1);
    let answer = Request::new(&client, &LIST).send_json::<serde_json::Value>().await;
    assert!(answer.is_ok(), "{answer:?}");
}

#[tokio::test(start_paused = true)]
async fn retry_after_sets_the_delay() {
    let date = httpdate_in(SECOND * 20);
    let date: &'static str = Box::leak(date.into_boxed_str());
    for (value, least, most) in
        [("7", 7, 7), ("0", 1, 1), ("3600", 30, 30), (date, 18, 20), ("soon", 1, 1)]
    {
        let busy = answer(429, &[("retry-after", value)], r#"{"code":"TooManyRequests"}"#);
        let canned = Canned::answering([busy, ok()]);
        let client = client(&canned).await;
        let started = Instant::now();
        Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap();
        let took = started.elapsed();
        assert!((SECOND * least..=SECOND * most).contains(&took), "{value}: {took:?}");
    }
}

fn httpdate_in(time: Duration) -> String {
    httpdate::fmt_http_date(std::time::SystemTime::now() + time)
}

#[tokio::test(start_paused = true)]
async fn delay_beyond_the_deadline_is_not_started() {
    let canned = Canned::answering([unavailable(), unavailable(), unavailable()]);
    let client = client(&canned).await;
    let mut request = Request::new(&client, &LIST);
    request.timeout(SECOND * 5);
    let started = Instant::now();
    let error = request.send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!(started.elapsed(), SECOND * 3, "the next pause would have taken 4 seconds more");
    assert_eq!((error.attempts(), error.total_delay()), (3, SECOND * 3));
    assert_eq!(error.code(), Some("ServiceUnavailable"), "the last error is the one that counts");
    assert!(error.to_string().contains("would start after the timeout of the call"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn budget_is_shared_by_all_calls() {
    let canned = Canned::answering((0..16).map(|_| unavailable()));
    let budget = RetryBudget::new(10);
    let policy = policy().with_max_attempts(4);
    let config = canned.config().with_retry(policy).with_retry_budget(budget).load().await.unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    let call = || Request::new(&client, &LIST).send_json::<serde_json::Value>();
    let error = call().await.unwrap_err();
    // What comes back by time is more than one call alone can use up.
    assert_eq!((error.attempts(), error.total_delay()), (4, SECOND * 7), "{error}");

    let (one, two, three) = tokio::join!(call(), call(), call());
    let errors = [one, two, three].map(Result::unwrap_err);
    for error in &errors {
        assert_eq!(error.total_delay(), SECOND * 7, "skipped attempts have delays too: {error}");
    }
    let attempts: u32 = errors.iter().map(Error::attempts).sum();
    assert!(attempts < 12, "{attempts}");
    assert!(errors.iter().any(|error| error.to_string().contains("retry budget exhausted")));
}

#[tokio::test(start_paused = true)]
async fn signed_body_is_read_before_it_is_sent() {
    let once = || Once(Some(b"bytes"));
    for body in [
        Body::from("bytes"),
        Body::one_shot(5, once()),
        Body::reopenable(5, move || async move { Ok(once()) }),
    ] {
        let canned = Canned::answering([unavailable(), ok()]);
        let mut request = Request::new(&client(&canned).await, &CREATE);
        request.body(body);
        request.send_json::<serde_json::Value>().await.unwrap();
        for asked in canned.asked() {
            let sha256 = header(asked.headers(), "x-content-sha256");
            assert_eq!(
                sha256, "J3CJ2RwL308uaGK6fkoHYFEZQx9dE/cm3TUrBvGyBqk=",
                "of the text `bytes`"
            );
            assert_eq!(header(asked.headers(), "content-type"), "application/octet-stream");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn body_of_another_length_is_an_error() {
    for (length, complaint) in [
        (4, "has 5 bytes or more, but its declared length is 4"),
        (6, "has 5 bytes, but its declared length is 6"),
    ] {
        let canned = Canned::answering([ok()]);
        let mut request = Request::new(&client(&canned).await, &UPLOAD);
        request.body(Body::one_shot(length, Once(Some(b"bytes"))));
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument);
        assert!(error.to_string().contains(complaint), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn change_of_an_eventually_consistent_service_extends_retries() {
    static IDENTITY: Service =
        Service::new("users", "https://users.{region}.x.com", "/").with_eventual_consistency();
    let unknown = || answer(404, &[], r#"{"code":"NotAuthorizedOrNotFound","message":"no"}"#);
    let canned = Canned::answering([unknown()]);
    let patient = policy().with_eventual_consistency();
    let config = canned.config().with_retry(patient).load().await.unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    let call = || Request::new(&client, &LIST).send_json::<serde_json::Value>();
    assert_eq!(call().await.unwrap_err().attempts(), 1, "nothing has changed yet");

    let identity = Client::new(&config, &IDENTITY).unwrap();
    let refused = answer(409, &[], r#"{"code":"InvalidParameter","message":"no"}"#);
    for (what, client, operation, answers) in [
        ("somebody has looked", &identity, &LIST, [ok(), unknown()]),
        ("another service has changed", &client, &CREATE, [ok(), unknown()]),
        ("a change was refused", &identity, &CREATE, [refused, unknown()]),
    ] {
        canned.answer_also(answers);
        // Whatever comes of it.
        _ = Request::new(client, operation).send_json::<serde_json::Value>().await;
        let error = call().await.unwrap_err();
        assert_eq!(error.attempts(), 1, "{what}, which is no change in Identity: {error}");
    }

    canned.answer_also([ok(), unknown(), unknown(), ok()]);
    Request::new(&identity, &CREATE).send_json::<serde_json::Value>().await.unwrap();
    assert!(call().await.is_ok(), "others know of it after a while");
    assert_eq!(canned.asked().len(), 11);
}

#[tokio::test(start_paused = true)]
async fn call_waits_for_an_open_circuit_and_is_the_trial() {
    let canned = Canned::answering([unavailable(), unavailable(), ok()]);
    let settings = BreakerSettings::default().with_min_calls(1).with_failure_ratio(1.0);
    let config = canned.config().with_retry(policy()).with_circuit_breaker(settings);
    let client = Client::new(&config.load().await.unwrap(), &SERVICE).unwrap();
    let started = Instant::now();
    // Its delays are of 1 and 2 seconds; after the first it is the trial, and fails. The second trial
    // is its third attempt: only one that was skipped makes room for a trial of its own.
    Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap();
    assert_eq!(started.elapsed(), SECOND * 3);
    assert_eq!(client.circuit_breaker().unwrap().state(), CircuitState::Closed);
}

#[tokio::test(start_paused = true)]
async fn call_that_has_sent_something_ends_with_its_own_error() {
    // As after POSTs that were reset when the service had received them.
    let canned = Canned::answering([unavailable()]);
    let settings = BreakerSettings::default()
        .with_min_calls(1)
        .with_failure_ratio(1.0)
        .with_first_open_for(SECOND * 30);
    let policy = policy().with_max_attempts(2);
    let config = canned.config().with_retry(policy).with_circuit_breaker(settings);
    let client = Client::new(&config.load().await.unwrap(), &SERVICE).unwrap();
    let call = || Request::new(&client, &LIST).send_json::<serde_json::Value>();
    let error = call().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("ServiceUnavailable")));
    assert_eq!((error.attempts(), error.total_delay()), (1, SECOND), "{error}");
    assert_eq!(error.circuit().unwrap().remaining(), SECOND * 29);
    assert_eq!(error.circuit().unwrap().failures().len(), 1);
    assert!(error.to_string().contains("(the circuit breaker is open)"), "{error}");
    assert!(error.is_service_unavailable() && error.request_id().is_some(), "{error}");

    // This one has sent nothing.
    let error = call().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::CircuitOpen, 0), "{error}");
    assert_eq!(error.total_delay(), SECOND, "{error}");
    assert!(error.to_string().contains("circuit breaker open for `things`"), "{error}");
    assert_eq!(error.circuit().unwrap().remaining(), SECOND * 28);
    assert_eq!(canned.asked().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn request_that_may_be_processed_is_not_retried_and_the_error_says_so() {
    static RENAME: Operation = Operation::new(Method::POST, "RenameObject", "/renameObject");
    let canned = Canned::answering([unavailable(), unavailable(), ok(), ok(), ok()]);
    let client = client(&canned).await;
    static UNDOCUMENTED_RENAME: Operation =
        Operation::new(Method::POST, "RenameObject", "/renameObject").without_default_retry();
    let error = Request::new(&client, &UNDOCUMENTED_RENAME).send_json::<serde_json::Value>().await;
    let error = error.unwrap_err();
    assert_eq!(error.attempts(), 1, "{error}");
    assert!(error.to_string().contains("(not retried: the service may have processed"), "{error}");

    let mut request = Request::new(&client, &RENAME);
    request.json(&serde_json::json!({}));
    request.send_json::<serde_json::Value>().await.unwrap();
    assert_eq!(canned.asked().len(), 3, "the documented default says that a 503 is safe");
}

#[tokio::test(start_paused = true)]
async fn attempt_has_its_own_timeout() {
    let config = Canned::default().config().with_transport(Silent);
    let policy = policy().with_max_attempts(3).with_attempt_timeout(SECOND * 5);
    let config = config.with_retry(policy).load().await.unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    let started = Instant::now();
    let error = Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 3), "{error}");
    assert_eq!(started.elapsed(), SECOND * 18, "three times 5 seconds, and 1 and 2 between");
    assert!(error.to_string().contains("no response within 5s (attempt timeout)"), "{error}");

    let mut request = Request::new(&client, &LIST);
    request.timeout(SECOND * 3);
    let error = request.send_json::<serde_json::Value>().await.unwrap_err();
    assert!(error.to_string().contains("within 3s (call timeout)"), "{error}");
}

#[test]
fn call_outside_of_a_runtime_is_an_error() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = runtime.block_on(client(&Canned::default()));
    let error = polled_once(Request::new(&client, &LIST).send_json::<serde_json::Value>());
    assert!(error.to_string().starts_with("ListThings: no tokio runtime: "), "{error}");
    let errors = [
        error,
        polled_once(Body::from_file("Cargo.toml")),
        polled_once(oci_sdk_core::ByteStream::from(bytes::Bytes::new()).save_to("unwritten")),
        polled_once(oci_sdk_core::Config::load()),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(format!("{error:#}").contains("no tokio runtime: await the call"), "{error:#}");
    }
}

/// Returns the error of a future that fails when it is first polled.
fn polled_once<T>(future: impl IntoFuture<Output = Result<T, Error>>) -> Error {
    let mut future = std::pin::pin!(future.into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(result) => result.err().expect("there is no runtime"),
        std::task::Poll::Pending => panic!("the future waits for a runtime"),
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_error_is_not_retried() {
    let canned = Canned::answering([answer(401, &[], r#"{"code":"NotAuthenticated"}"#)]);
    let client = client(&canned).await;
    let error = Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Service, 1));
}
