//! Calls that end without a response: time limits, retries, circuit breaker and budget.

use std::time::Duration;

use http::Method;
use oci_sdk_core::auth::{BoxFuture, Credentials, Principal, Signer};
use oci_sdk_core::retry::{Backoff, BreakerSettings, RetryBudget};
use oci_sdk_core::{Body, Error, Operation, Request, RetryPolicy};

use crate::bodies::{End, chunks};
use crate::scene::{CREATE, Canned, LIST, Reaction, UPLOAD, answer, client, no_connection};
use crate::table::Table;

const SECOND: Duration = Duration::from_secs(1);

/// Credentials that never come, or whose signature never does.
#[derive(Debug, Clone, Copy)]
struct Never {
    has_principal: bool,
}

impl Credentials for Never {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        match self.has_principal {
            true => Box::pin(async { Ok(Principal::new("a/b/c", std::sync::Arc::new(*self))) }),
            false => Box::pin(std::future::pending()),
        }
    }
}

impl Signer for Never {
    fn sign<'a>(&'a self, _message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, Error>> {
        Box::pin(std::future::pending())
    }
}

fn policy() -> RetryPolicy {
    RetryPolicy::standard()
        .with_max_attempts(3)
        .with_backoff(Backoff::default().with_jitter(Duration::ZERO))
}

fn busy() -> Reaction {
    answer(503, &[("opc-request-id", "abc")], r#"{"code":"ServiceUnavailable","message":"later"}"#)
}

async fn list(client: &oci_sdk_core::Client) -> Result<(), Error> {
    Request::new(client, &LIST).send_json::<serde_json::Value>().await.map(drop)
}

pub(crate) async fn rows(table: &mut Table) {
    timeouts(table).await;
    retries(table).await;
    circuits(table).await;
    let mars = Canned::new([no_connection()]).config().with_region("mars-north-1");
    table.fails("call/unknown_region", list(&client(mars).await).await);
}

async fn timeouts(table: &mut Table) {
    let limited =
        |reactions: Vec<Reaction>| Canned::new(reactions).config().with_call_timeout(5 * SECOND);
    table.fails("timeout/response", list(&client(limited(vec![])).await).await);
    let never = limited(vec![]).with_credentials(Never { has_principal: false });
    table.fails("timeout/credentials", list(&client(never).await).await);
    let never = limited(vec![]).with_credentials(Never { has_principal: true });
    table.fails("timeout/signature", list(&client(never).await).await);
    let slow = client(limited(vec![])).await;
    let mut request = Request::new(&slow, &UPLOAD);
    request.body(Body::one_shot(5, chunks(&["abc"], End::Silent)));
    table.fails("timeout/request_body", request.send_json::<serde_json::Value>().await);
    let mut request = Request::new(&slow, &LIST);
    request.timeout(Duration::ZERO);
    table.fails("timeout/zero", request.send_json::<serde_json::Value>().await);
    let attempts = Canned::new([Reaction::Hang, Reaction::Hang, Reaction::Hang]);
    let config = attempts.config().with_retry(policy().with_attempt_timeout(2 * SECOND));
    table.fails("timeout/attempts", list(&client(config).await).await);
    let throttled = || {
        let body = r#"{"code":"TooManyRequests","message":"slow down"}"#;
        answer(429, &[], body)
    };
    let reactions = (0..40).map(|_| throttled()).collect();
    let throttled = client(limited(reactions).with_retry(policy())).await;
    for _ in 0..8 {
        _ = list(&throttled).await;
    }
    let mut request = Request::new(&throttled, &LIST);
    request.timeout(SECOND / 100);
    table.fails("timeout/throttled", request.send_json::<serde_json::Value>().await);
}

async fn retries(table: &mut Table) {
    let three = || Canned::new([busy(), busy(), busy()]).config().with_retry(policy());
    table.fails("retry/attempts_used", list(&client(three()).await).await);
    let short = three().with_retry(policy().with_total_time(SECOND));
    table.fails("retry/total_time", list(&client(short).await).await);
    let short = three().with_call_timeout(2 * SECOND);
    table.fails("retry/deadline_near", list(&client(short).await).await);
    let poor = three().with_retry_budget(RetryBudget::new(0));
    table.fails("retry/budget_exhausted", list(&client(poor).await).await);
    let unsafe_to_retry = Canned::new([Reaction::Fail(Error::new(
        oci_sdk_core::ErrorKind::Transport,
        "connection reset",
    ))]);
    let post = client(unsafe_to_retry.config().with_retry(policy())).await;
    let result = Request::new(&post, &CREATE).send_json::<serde_json::Value>().await;
    table.fails("retry/possible_duplicate", result);
    let upload = client(three()).await;
    let mut request = Request::new(&upload, &UPLOAD);
    let text: &'static str = "x".repeat(2 * 1024 * 1024).leak();
    request.body(Body::one_shot(2 * 1024 * 1024, chunks(&[text], End::Complete)));
    table.fails("retry/body_is_gone", request.send_json::<serde_json::Value>().await);
    let down = Canned::new((0..3).map(|_| no_connection())).config().with_retry(policy());
    table.fails("retry/no_connection", list(&client(down).await).await);
}

async fn circuits(table: &mut Table) {
    let canned = Canned::new((0..100).map(|_| busy()));
    let config = canned.config().with_circuit_breaker(BreakerSettings::default());
    let open = client(config).await;
    let mut last = Ok(());
    for _ in 0..40 {
        last = list(&open).await;
    }
    table.fails("circuit/open", last);
    let mut request = Request::new(&open, &LIST);
    request.retry(policy());
    request.timeout(SECOND / 10);
    table.fails("circuit/open_with_retries", request.send_json::<serde_json::Value>().await);
}

/// A call that no runtime polls.
pub(crate) fn rows_without_runtime(table: &mut Table) {
    static NOTHING: Operation = Operation::new(Method::GET, "GetNothing", "/nothing");

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = runtime.block_on(Canned::default().client());
    let mut call = Box::pin(Request::new(&client, &NOTHING).send_json::<serde_json::Value>());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match Future::poll(call.as_mut(), &mut context) {
        std::task::Poll::Ready(result) => table.fails("call/no_runtime", result),
        std::task::Poll::Pending => panic!("it waits"),
    }
}
