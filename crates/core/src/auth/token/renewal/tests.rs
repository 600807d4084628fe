//! Tests of the refresh of credentials.

use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::json;
use tokio::runtime::{Builder, Runtime};
use tokio::time::{advance, sleep};

use super::*;
use crate::auth::claims::tests::token;
use crate::auth::key::test_key;

const MINUTE: Duration = Duration::from_secs(60);

/// Issues tokens that are valid for an hour: number 1, 2, 3.
#[derive(Debug)]
struct Numbers {
    given: Arc<AtomicU64>,
    /// The number from which on fetching fails.
    until: Arc<AtomicU64>,
    takes: Duration,
    key: Arc<PrivateKey>,
}

impl Source for Numbers {
    fn fetch(&self) -> BoxFuture<'_, Result<Issued, Error>> {
        Box::pin(async {
            sleep(self.takes).await;
            let number = self.given.fetch_add(1, Ordering::Relaxed) + 1;
            if number >= self.until.load(Ordering::Relaxed) {
                let cause = std::io::Error::other("all of them are gone");
                return Err(Error::credentials("there are no more").with_source(cause));
            }
            let token = token(&json!({"iat": 0, "exp": 3600, "number": number.to_string()}));
            Ok(Issued::new(&token, Arc::clone(&self.key)))
        })
    }
}

struct Setup {
    credentials: Renewing<Numbers>,
    given: Arc<AtomicU64>,
    until: Arc<AtomicU64>,
}

fn setup(takes: Duration) -> Setup {
    let given = Arc::new(AtomicU64::new(0));
    let until = Arc::new(AtomicU64::new(u64::MAX));
    let credentials = Renewing::new(Numbers {
        given: Arc::clone(&given),
        until: Arc::clone(&until),
        takes,
        key: Arc::new(test_key::key()),
    });
    Setup { credentials, given, until }
}

impl Setup {
    fn given(&self) -> u64 {
        self.given.load(Ordering::Relaxed)
    }

    async fn number(&self) -> u64 {
        number(&self.credentials.principal().await.unwrap())
    }
}

fn number(principal: &Principal) -> u64 {
    let claims = Claims::read(principal.key_id().strip_prefix("ST$").unwrap()).unwrap();
    claims.text("number").unwrap().parse().unwrap()
}

/// Lets the tasks that were started run.
async fn settle() {
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_are_refreshed_in_the_background_after_half_of_their_lifetime() {
    let setup = setup(Duration::from_secs(2));
    assert_eq!(setup.number().await, 1);
    advance(MINUTE * 26).await;
    assert_eq!(setup.number().await, 1);
    settle().await;
    assert_eq!(setup.given(), 1, "not due yet");
    advance(MINUTE * 5).await;
    assert_eq!(setup.number().await, 1, "the call does not wait for the refresh");
    sleep(Duration::from_secs(3)).await;
    assert_eq!(setup.number().await, 2);
}

#[tokio::test(start_paused = true)]
async fn concurrent_tasks_share_one_refresh() {
    let setup = setup(Duration::from_secs(2));
    for expected in [1, 2] {
        let tasks: Vec<_> = (0..1000)
            .map(|_| {
                let credentials = setup.credentials.clone();
                tokio::spawn(async move { number(&credentials.principal().await.unwrap()) })
            })
            .collect();
        for task in tasks {
            assert_eq!(task.await.unwrap(), expected);
        }
        assert_eq!(setup.given(), expected);
        advance(MINUTE * 61).await;
    }
}

#[tokio::test(start_paused = true)]
async fn concurrent_rejections_share_one_refresh() {
    let setup = setup(Duration::from_secs(2));
    let refused = setup.credentials.principal().await.unwrap();
    let tasks: Vec<_> = (0..1000)
        .map(|_| {
            let (credentials, refused) = (setup.credentials.clone(), refused.clone());
            tokio::spawn(async move { credentials.refresh(&refused).await.unwrap() })
        })
        .collect();
    for task in tasks {
        assert!(task.await.unwrap());
    }
    assert_eq!(setup.given(), 2);
    assert!(setup.credentials.refresh(&refused).await.unwrap(), "for a late one too");
    assert_eq!(setup.given(), 2);
}

#[tokio::test(start_paused = true)]
async fn failed_refresh_keeps_the_token_until_it_expires() {
    let setup = setup(Duration::ZERO);
    assert_eq!(setup.number().await, 1);
    setup.until.store(2, Ordering::Relaxed);
    advance(MINUTE * 31).await;
    for _ in 0..100 {
        assert_eq!(setup.number().await, 1);
        settle().await;
    }
    assert_eq!(setup.given(), 2, "one attempt, then a delay");
    advance(Duration::from_secs(6)).await;
    assert_eq!(setup.number().await, 1);
    settle().await;
    assert_eq!(setup.given(), 3);

    advance(MINUTE * 30).await;
    let error = setup.credentials.principal().await.unwrap_err();
    assert_eq!(error.to_string(), "there are no more");
    setup.until.store(u64::MAX, Ordering::Relaxed);
    let error = setup.credentials.principal().await.unwrap_err();
    assert_eq!(error.to_string(), "there are no more (next attempt in 4s)");
    assert_eq!(setup.given(), 4);
    advance(Duration::from_secs(4)).await;
    assert_eq!(setup.number().await, 5);
}

#[tokio::test(start_paused = true)]
async fn refresh_that_hangs_times_out_and_blocks_no_caller() {
    let setup = setup(MINUTE * 600);
    let started = Instant::now();
    let error = setup.credentials.principal().await.unwrap_err();
    assert_eq!(started.elapsed(), LIMIT);
    assert!(error.to_string().contains("timed out after 60s"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn cancelled_caller_does_not_end_the_refresh_of_others() {
    let setup = setup(Duration::from_secs(2));
    let impatient = timeout(Duration::from_secs(1), setup.credentials.principal());
    assert!(impatient.await.is_err());
    assert_eq!(setup.number().await, 1);
    assert_eq!(setup.given(), 1);
}

#[test]
fn refresh_that_is_lost_with_its_runtime_is_restarted() {
    let setup = setup(Duration::from_millis(20));
    let runtime = || Builder::new_current_thread().enable_all().build().unwrap();
    let lost = runtime();
    lost.block_on(async {
        let limit = Duration::from_millis(1);
        assert!(timeout(limit, setup.credentials.principal()).await.is_err());
    });
    drop(lost);
    assert_eq!(runtime().block_on(setup.number()), 1);
}

#[test]
fn background_refresh_that_stalls_is_restarted_before_the_token_expires() {
    let setup = setup(Duration::from_secs(2));
    let parked = paused_runtime();
    parked.block_on(async {
        assert_eq!(setup.number().await, 1);
        advance(MINUTE * 31).await;
        assert_eq!(setup.number().await, 1, "it is refreshed in the background");
        settle().await;
    });
    paused_runtime().block_on(async {
        advance(MINUTE * 32).await;
        assert_eq!(setup.number().await, 1, "the call does not wait");
        sleep(Duration::from_secs(3)).await;
        assert_eq!(setup.number().await, 2);
    });
    parked.block_on(async { sleep(MINUTE).await });
    assert_eq!(setup.given(), 2, "the first refresh is aborted");
}

#[test]
fn refresh_that_rests_is_awaited_on_its_own_runtime_only() {
    let setup = setup(Duration::from_secs(2));
    let (parked, other) = (paused_runtime(), paused_runtime());
    parked.block_on(async {
        let limit = Duration::from_secs(1);
        assert!(timeout(limit, setup.credentials.principal()).await.is_err());
    });
    other.block_on(async {
        let goes_on = |on: &Runtime| {
            let state = setup.credentials.state();
            state.flight.as_ref().unwrap().goes_on(on.handle().id())
        };
        assert!(goes_on(&other), "it may report again");
        advance(STALLED + SIGN_OF_LIFE * 4).await;
        assert!(!goes_on(&other));
        assert!(goes_on(&parked), "a caller there runs it as well");
    });
}

fn paused_runtime() -> Runtime {
    Builder::new_current_thread().enable_all().start_paused(true).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn delay_between_failed_attempts_grows_to_half_a_minute() {
    let setup = setup(Duration::from_millis(100));
    setup.until.store(0, Ordering::Relaxed);
    let started = Instant::now();
    let mut attempts = Vec::new();
    while attempts.len() < 8 {
        let before = setup.given();
        assert!(setup.credentials.principal().await.is_err());
        if setup.given() > before {
            attempts.push(started.elapsed().as_secs());
        }
        sleep(Duration::from_millis(100)).await;
    }
    let delays: Vec<_> = attempts.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(delays, [1, 2, 4, 8, 16, 30, 30]);
    setup.until.store(u64::MAX, Ordering::Relaxed);
    sleep(Duration::from_secs(30)).await;
    setup.number().await;
}

#[test]
fn refresh_is_due_after_half_of_the_lifetime() {
    for (minutes, random, expected) in [
        (60, 0.0, 30.0),
        (60, 1.0, 27.0),
        (20, 0.0, 10.0),
        (8, 0.0, 3.0),
        (6, 0.0, 1.5),
        (4, 0.0, 1.0),
        (0, 0.5, 0.0),
    ] {
        let due = until_due(MINUTE * minutes, random).as_secs_f64() / 60.0;
        assert!((due - expected).abs() < 1e-6, "{minutes} {random}: {due}");
    }
    assert_eq!(usable(MINUTE * 60), MINUTE * 60 - Duration::from_secs(30));
    assert_eq!(usable(MINUTE), Duration::from_secs(57));
}

/// A source that panics.
#[derive(Debug)]
struct Broken;

impl Source for Broken {
    fn fetch(&self) -> BoxFuture<'_, Result<Issued, Error>> {
        Box::pin(async { panic!("a test panics here") })
    }
}

#[tokio::test]
async fn panic_of_the_source_is_an_error_for_all_waiters() {
    let credentials = Renewing::new(Broken);
    for _ in 0..2 {
        let (one, other) = tokio::join!(credentials.principal(), credentials.principal());
        for result in [one, other] {
            let error = result.unwrap_err();
            assert!(error.to_string().contains("source panicked"), "{error}");
        }
    }
}

#[test]
fn runtime_that_has_ended_is_an_error() {
    let credentials = setup(Duration::ZERO).credentials;
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let handle = runtime.handle().clone();
    drop(runtime);
    let error = handle.block_on(credentials.principal()).unwrap_err();
    assert!(error.to_string().contains("is the runtime shutting down?"), "{error}");
}

#[test]
fn valid_principal_needs_no_runtime() {
    let setup = setup(Duration::ZERO);
    paused_runtime().block_on(setup.number());
    setup.credentials.state().cached.as_mut().unwrap().due = Some(Instant::now());
    let mut call = std::pin::pin!(setup.credentials.principal());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Ok(principal)) = call.as_mut().poll(&mut context) else {
        panic!("it is held");
    };
    assert_eq!(number(&principal), 1);
}

#[tokio::test(start_paused = true)]
async fn all_waiters_receive_the_error() {
    let setup = setup(Duration::from_secs(1));
    setup.until.store(1, Ordering::Relaxed);
    let both = tokio::join!(setup.credentials.principal(), setup.credentials.principal());
    for error in [both.0.unwrap_err(), both.1.unwrap_err()] {
        assert_eq!(error.to_string(), "there are no more");
        assert!(format!("{error:#}").contains("caused by: all of them are gone"), "{error:#}");
    }
    assert_eq!(setup.given(), 1);
}
