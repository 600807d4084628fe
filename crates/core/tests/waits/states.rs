//! Waits for states and for deletions.

use std::time::Duration;

use oci_sdk_core::retry::Backoff;
use oci_sdk_core::testing::{Mock, Replies, Reply};
use oci_sdk_core::wait::Waiter;
use oci_sdk_core::{Client, Error, ErrorKind, RetryPolicy};
use serde_json::json;
use tokio::time::Instant;

use crate::scene::{GET, Reports, client, config, hasty, job, request, states, wait};

const SECOND: Duration = Duration::from_secs(1);

fn deletion(client: &Client) -> Waiter<()> {
    Waiter::of_deletion(request(client, &GET))
}

#[tokio::test(start_paused = true)]
async fn wait_ends_with_the_resource_in_its_state() {
    let last = json!({ "id": "ocid1.job.a", "lifecycleState": "SUCCEEDED", "name": "last" });
    let mock = Mock::new().on("GetJob", states(&["ACCEPTED", "IN_PROGRESS"]).then(last));
    let reports = Reports::default();
    let job =
        wait(&client(&mock).await, "SUCCEEDED").on_progress(reports.callback()).await.unwrap();
    assert_eq!(job["name"], "last");
    assert_eq!(reports.lines(), ["1 ACCEPTED", "2 IN_PROGRESS"]);
    assert_eq!(mock.requests().len(), 3);
    mock.assert_used();
}

#[tokio::test(start_paused = true)]
async fn any_of_several_states_ends_the_wait() {
    for (last, is_reached) in [("STOPPED", true), ("FAILED", true), ("DELETED", false)] {
        let mock = Mock::new().on("GetJob", states(&["RUNNING", "STOPPING", last]));
        let result = wait(&client(&mock).await, "STOPPED").or("FAILED").await;
        assert_eq!(result.is_ok(), is_reached, "{last}: {result:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn state_that_excludes_the_wanted_one_ends_the_wait() {
    for (seen, details, message) in [
        (
            "FAILED",
            json!("the image has no entry point"),
            "GetJob: the resource is `FAILED` (the image has no entry point), so it will not reach \
             `SUCCEEDED`",
        ),
        ("NEEDS_ATTENTION", json!(""), "GetJob: the resource is `NEEDS_ATTENTION`, so it will not"),
        ("CANCELED", json!(null), "GetJob: the resource is `CANCELED`, so it will not reach"),
        ("DELETING", json!(7), "GetJob: the resource is `DELETING`, so it will not reach"),
    ] {
        let found = json!({ "lifecycleState": seen, "lifecycleDetails": details });
        let reply = Reply::json(found).with_header("opc-request-id", "R1");
        let mock = Mock::new().on("GetJob", states(&["ACCEPTED"]).then(reply));
        let started = Instant::now();
        let error = wait(&client(&mock).await, "SUCCEEDED").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Wait);
        assert_eq!(error.state(), Some(seen));
        assert_eq!(error.state_details(), details.as_str().filter(|details| !details.is_empty()));
        assert!(error.to_string().starts_with(message), "{error}");
        assert_eq!((error.operation(), error.request_id()), (Some("GetJob"), Some("R1")));
        assert_eq!((error.status(), error.is_timeout()), (None, false));
        let body = String::from_utf8_lossy(error.body().unwrap()).into_owned();
        assert!(body.contains(seen), "{body}");
        assert!(started.elapsed() < SECOND * 3, "it did not end early");
    }
}

#[tokio::test(start_paused = true)]
async fn caller_can_decide_which_states_fail() {
    let mock = Mock::new().on("GetJob", states(&["FAILED", "UPDATING", "INACTIVE"]));
    let waiter = wait(&client(&mock).await, "ACTIVE").fails_on(["INACTIVE".to_owned()]);
    let error = waiter.await.unwrap_err();
    assert_eq!((error.kind(), error.state()), (ErrorKind::Wait, Some("INACTIVE")));
}

#[tokio::test(start_paused = true)]
async fn intervals_grow_from_one_to_thirty_seconds() {
    let mock = Mock::new().on("GetJob", states(&["CREATING"; 12]).then(job("ACTIVE")));
    let started = Instant::now();
    wait(&client(&mock).await, "ACTIVE").await.unwrap();
    // From half of 2, 4, 8, 16 and eight times 30 seconds to all of that.
    let elapsed = started.elapsed();
    assert!((SECOND * 135..=SECOND * 270).contains(&elapsed), "{elapsed:?}");

    let mock = Mock::new().on("GetJob", states(&["CREATING"; 5]).then(job("ACTIVE")));
    let started = Instant::now();
    wait(&client(&mock).await, "ACTIVE").interval(SECOND * 7).await.unwrap();
    assert_eq!(started.elapsed().as_secs(), 35);

    // No delay would flood the service.
    let mock = Mock::new().on("GetJob", states(&["CREATING"; 5]).then(job("ACTIVE")));
    let started = Instant::now();
    wait(&client(&mock).await, "ACTIVE").interval(Duration::ZERO).await.unwrap();
    assert_eq!(started.elapsed().as_millis(), 50);
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_honoured() {
    let later = Reply::json(job("CREATING")).with_header("retry-after", "90");
    let mock = Mock::new().on("GetJob", later.then(job("ACTIVE")));
    let started = Instant::now();
    wait(&client(&mock).await, "ACTIVE").await.unwrap();
    assert_eq!(started.elapsed().as_secs(), 90);
}

#[tokio::test(start_paused = true)]
async fn limit_ends_the_wait_after_a_last_poll() {
    for (limit, interval) in [(1200, 30), (100, 45), (10, 600), (1, 3)] {
        let mock = Mock::new().on("GetJob", Replies::from(job("CREATING")).forever());
        let started = Instant::now();
        let waiter = wait(&client(&mock).await, "ACTIVE").interval(SECOND * interval);
        let error = waiter.timeout(SECOND * u32::try_from(limit).unwrap()).await.unwrap_err();
        let elapsed = started.elapsed();
        let limit = SECOND * u32::try_from(limit).unwrap();
        assert!(elapsed <= limit && elapsed >= limit.mul_f64(0.89), "{elapsed:?} of {limit:?}");
        assert!(error.is_timeout());
        assert_eq!(error.state(), Some("CREATING"));
        let message = format!(
            "GetJob: the resource is `CREATING` and not `ACTIVE` after {limit:?} (wait timeout); wait for \
             it again, or for longer with `timeout`"
        );
        assert!(error.to_string().starts_with(&message), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn absurd_retry_after_does_not_outlast_the_limit() {
    let later = Reply::json(job("CREATING")).with_header("retry-after", "99999999999");
    let mock = Mock::new().on("GetJob", Replies::from(later).forever());
    let started = Instant::now();
    let error = wait(&client(&mock).await, "ACTIVE").timeout(SECOND * 60).await.unwrap_err();
    assert!(error.is_timeout() && started.elapsed() <= SECOND * 60, "{error}");
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn server_that_hangs_does_not_outlast_the_limit() {
    let mock = Mock::new().on("GetJob", Reply::json(job("CREATING")).then(Reply::hang()));
    let started = Instant::now();
    let error = wait(&client(&mock).await, "ACTIVE").timeout(SECOND * 60).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("after 60s (wait timeout)"), "{error}");
    assert_eq!(started.elapsed().as_secs(), 60);
}

#[tokio::test(start_paused = true)]
async fn polls_are_retried_as_all_calls_are() {
    let failing = Reply::status(503).times(3).then(job("ACTIVE"));
    let mock = Mock::new().on("GetJob", failing);
    wait(&client(&mock).await, "ACTIVE").await.unwrap();
    assert_eq!(mock.requests().len(), 4);

    let mock = Mock::new().on("GetJob", Reply::status(503).times(1).then(job("ACTIVE")));
    let mut request = request(&client(&mock).await, &GET);
    request.retry(RetryPolicy::none());
    let error = Waiter::<oci_sdk_core::Response<serde_json::Value>>::of_resource(request, "ACTIVE");
    assert!(error.await.unwrap_err().is_service_unavailable());
}

#[tokio::test(start_paused = true)]
async fn outage_does_not_end_a_wait_that_has_begun() {
    let outages: [fn() -> Reply; 4] = [
        || Reply::status(503),
        || Reply::error(429, "TooManyRequests", "slow down"),
        Reply::connection_reset,
        Reply::timeout,
    ];
    for outage in outages {
        // More failures than one poll retries, for longer than its retries take.
        let replies = states(&["CREATING"]).then(outage().times(20)).then(job("ACTIVE"));
        let mock = Mock::new().on("GetJob", replies);
        wait(&client(&mock).await, "ACTIVE").timeout(SECOND * 3600).await.unwrap();
        mock.assert_used();

        // Up to the limit of the wait.
        let replies = states(&["CREATING"]).then(Replies::from(outage()).forever());
        let mock = Mock::new().on("GetJob", replies);
        let started = Instant::now();
        let error = wait(&client(&mock).await, "ACTIVE").await.unwrap_err();
        let elapsed = started.elapsed();
        assert!((SECOND * 1000..=SECOND * 1200).contains(&elapsed), "{elapsed:?}: {error}");
    }
    // But what is no outage ends it.
    let replies = states(&["CREATING"]).then(Reply::error(401, "NotAuthenticated", "no"));
    let mock = Mock::new().on("GetJob", replies);
    let error = wait(&client(&mock).await, "ACTIVE").await.unwrap_err();
    assert_eq!(error.code(), Some("NotAuthenticated"));
}

#[tokio::test(start_paused = true)]
async fn missing_resource_is_deleted() {
    let gone = || Reply::error(404, "NotAuthorizedOrNotFound", "gone");
    for replies in [
        Replies::from(gone()),
        states(&["ACTIVE", "DELETING"]).then(gone()),
        states(&["DELETING", "DELETED"]),
        states(&["TERMINATING", "TERMINATED"]),
        // The state from before the deletion.
        states(&["FAILED", "FAILED", "DELETING"]).then(gone()),
    ] {
        let mock = Mock::new().on("GetJob", replies);
        deletion(&client(&mock).await).await.unwrap();
        mock.assert_used();
    }
}

#[tokio::test(start_paused = true)]
async fn deletion_that_fails_ends_the_wait() {
    for seen in [&["DELETING", "FAILED"][..], &["FAILED", "FAILED", "FAILED"]] {
        let mock = Mock::new().on("GetJob", states(seen));
        let error = deletion(&client(&mock).await).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Wait);
        let message = "GetJob: the resource was not deleted: it is `FAILED`";
        assert!(error.to_string().starts_with(message), "{error}");
        mock.assert_used();
    }
}

#[tokio::test(start_paused = true)]
async fn deletion_does_not_wait_for_consistency() {
    let mock = Mock::new().on("GetJob", Reply::error(404, "NotAuthorizedOrNotFound", "gone"));
    let config =
        config(&mock).await.with_retry(RetryPolicy::standard().with_eventual_consistency());
    static IDENTITY: oci_sdk_core::Service =
        oci_sdk_core::Service::new("identity", "https://identity.{region}.x", "/v1")
            .with_eventual_consistency();
    let client = Client::new(&config, &IDENTITY).unwrap();
    let mut change = request(&client, &crate::scene::DELETE);
    change.retry(RetryPolicy::none());
    let started = Instant::now();
    let mock = mock.on("DeleteJob", Reply::empty());
    drop(mock);
    change.send_empty().await.unwrap();
    deletion(&client).await.unwrap();
    assert!(started.elapsed() < SECOND, "a 404 was retried");
}

#[tokio::test(start_paused = true)]
async fn resource_that_is_missing_has_no_state() {
    let mock = Mock::new().on("GetJob", Reply::error(404, "NotAuthorizedOrNotFound", "gone"));
    let error = wait(&client(&mock).await, "ACTIVE").await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn response_without_a_state_is_an_error() {
    for (reply, part) in [
        (
            Reply::json(json!({ "id": "a" })),
            "the response has no `lifecycleState`, so there is no state",
        ),
        (Reply::json(json!([1])), "the response has no `lifecycleState`, so there is no state"),
        (Reply::json(json!({ "lifecycleState": 7 })), "the response has no `lifecycleState`"),
        (Reply::text("<html>"), "cannot decode the response body"),
        (Reply::empty(), "cannot decode the response body"),
    ] {
        let mock = Mock::new().on("GetJob", reply);
        let error = wait(&client(&mock).await, "ACTIVE").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[tokio::test]
async fn mock_takes_no_time_and_ends() {
    let mock = Mock::new().on("GetJob", Replies::from(job("CREATING")).forever());
    let started = std::time::Instant::now();
    let error = wait(&hasty(&mock), "ACTIVE").await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(started.elapsed() < SECOND * 30, "the delays took time");
    let polls = mock.requests().len();
    assert!((40..100).contains(&polls), "{polls} polls");
    let none = wait(&hasty(&mock), "ACTIVE").interval(Duration::ZERO).timeout(SECOND);
    assert!(none.await.unwrap_err().is_timeout());
}

#[tokio::test(start_paused = true)]
async fn dropped_wait_sends_nothing_more() {
    let mock = Mock::new().on("GetJob", Replies::from(job("CREATING")).forever());
    let waiting =
        tokio::time::timeout(SECOND * 20, wait(&client(&mock).await, "ACTIVE").into_future());
    assert!(waiting.await.is_err());
    let polls = mock.requests().len();
    tokio::time::sleep(SECOND * 600).await;
    assert_eq!(mock.requests().len(), polls);
}

#[tokio::test(start_paused = true)]
async fn details_are_shown_without_secrets() {
    let details = "login with password=hunter22secret failed";
    let found = json!({ "lifecycleState": "FAILED", "lifecycleDetails": details });
    let mock = Mock::new().on("GetJob", Reply::json(found));
    let reports = Reports::default();
    let waiter = wait(&client(&mock).await, "ACTIVE").on_progress(reports.callback());
    let error = waiter.await.unwrap_err();
    assert!(!format!("{error:?} {error:#}").contains("hunter22secret"), "{error:?}");
    assert!(error.state_details().unwrap().contains("REDACTED"), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn waiters_of_many_tasks_do_not_poll_at_once() {
    let mock = Mock::new().on("GetJob", Reply::from_fn(|_| job("CREATING")));
    let client = client(&mock).await;
    let polls = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let started = Instant::now();
    let tasks: Vec<_> = (0..200)
        .map(|_| {
            let polls = polls.clone();
            let waiter = wait(&client, "ACTIVE").timeout(SECOND * 120).on_progress(move |_| {
                polls.lock().unwrap().push(started.elapsed());
            });
            tokio::spawn(waiter.into_future())
        })
        .collect();
    for task in tasks {
        assert!(task.await.unwrap().unwrap_err().is_timeout());
    }
    // After the first one, the polls of all tasks are spread.
    let polls = polls.lock().unwrap();
    let third = polls.iter().filter(|at| (SECOND * 3..SECOND * 6).contains(at));
    let times: std::collections::BTreeSet<_> = third.map(|at| at.as_millis() / 100).collect();
    assert!(times.len() > 15, "{} different times", times.len());
}

#[test]
fn clients_are_shared_by_waits_on_several_runtimes() {
    let mock = Mock::new().on("GetJob", Reply::from_fn(|_| job("ACTIVE")));
    let client = hasty(&mock);
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                runtime.unwrap().block_on(async {
                    for _ in 0..50 {
                        wait(&client, "ACTIVE").backoff(Backoff::exponential()).await.unwrap();
                    }
                });
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    assert_eq!(mock.requests().len(), 200);
}

#[test]
fn wait_outside_of_a_runtime_is_an_error() {
    let client = hasty(&Mock::new());
    let mut waiting = Box::pin(wait(&client, "ACTIVE").into_future());
    let waker = std::task::Waker::noop();
    let polled = waiting.as_mut().poll(&mut std::task::Context::from_waker(waker));
    let std::task::Poll::Ready(Err(error)) = polled else { panic!("{polled:?}") };
    let error: Error = error;
    assert_eq!(error.kind(), ErrorKind::Config);
}
