//! Operations that are sent and then waited for.

use std::time::Duration;

use oci_sdk_core::testing::{Mock, Replies, Reply};
use oci_sdk_core::wait::{Waiter, WorkRequest};
use oci_sdk_core::{Client, ErrorKind, Operation, Response};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::scene::{CANCEL, CREATE, DELETE, GET, Reports, UPDATE, client, job, request, states};
use crate::work_requests::{accepted, work};

const SECOND: Duration = Duration::from_secs(1);

fn create(client: &Client) -> Waiter<Response<Value>> {
    change(client, &CREATE).with_id("jobId", "id")
}

fn change(client: &Client, operation: &'static Operation) -> Waiter<Response<Value>> {
    Waiter::after(request(client, operation), &GET)
}

fn delete(client: &Client) -> Waiter<()> {
    Waiter::after_deletion(request(client, &DELETE), &GET)
}

#[tokio::test(start_paused = true)]
async fn creation_gives_the_resource_in_a_state_that_lasts() {
    let mock = Mock::new()
        .on("CreateJob", json!({ "id": "ocid1.job.new", "lifecycleState": "CREATING" }))
        .on("GetJob", states(&["CREATING", "PROVISIONING", "ACTIVE"]));
    let reports = Reports::default();
    let created = create(&client(&mock).await).on_progress(reports.callback()).await.unwrap();
    assert_eq!(created["lifecycleState"], "ACTIVE");
    assert_eq!(reports.lines(), ["1 CREATING", "2 PROVISIONING"]);
    assert_eq!(mock.requests_of("CreateJob").len(), 1);
    assert_eq!(mock.requests_of("GetJob")[0].path_parameter("jobId"), Some("ocid1.job.new"));
}

#[tokio::test(start_paused = true)]
async fn wanted_state_can_be_another_one() {
    let mock = Mock::new()
        .on("CreateJob", json!({ "id": "ocid1.job.new" }))
        .on("GetJob", states(&["ACTIVE", "STOPPING", "STOPPED"]));
    let created = create(&client(&mock).await).until("STOPPED").await.unwrap();
    assert_eq!(created["lifecycleState"], "STOPPED");
}

#[tokio::test(start_paused = true)]
async fn failure_names_the_operation_and_the_resource() {
    let failed = json!({ "lifecycleState": "FAILED", "lifecycleDetails": "out of capacity" });
    let mock = Mock::new()
        .on("CreateJob", json!({ "id": "ocid1.job.new" }))
        .on("GetJob", states(&["CREATING"]).then(failed));
    let error = create(&client(&mock).await).await.unwrap_err();
    assert_eq!((error.kind(), error.state()), (ErrorKind::Wait, Some("FAILED")));
    assert_eq!(error.resource_id(), Some("ocid1.job.new"));
    let message = "GetJob: the resource is `FAILED` (out of capacity) (CreateJob was accepted for \
                   `ocid1.job.new`)";
    assert!(error.to_string().starts_with(message), "{error}");
}

#[tokio::test(start_paused = true)]
async fn rejected_operation_is_its_own_error() {
    let mock = Mock::new().on("CreateJob", Reply::error(400, "InvalidParameter", "bad name"));
    let error = create(&client(&mock).await).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("InvalidParameter")));
    assert_eq!((error.resource_id(), error.state()), (None, None));
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn work_request_leads_to_the_resource_that_it_has_created() {
    let mock = Mock::new()
        .on("CreateJob", accepted())
        .on("GetWorkRequest", Replies::sequence([work("IN_PROGRESS", 5), work("SUCCEEDED", 100)]))
        .on("GetJob", job("ACTIVE"));
    let created = create(&client(&mock).await).await.unwrap();
    assert_eq!(created["lifecycleState"], "ACTIVE");
    let order: Vec<_> = mock.requests().iter().filter_map(|request| request.operation()).collect();
    assert_eq!(order, ["CreateJob", "GetWorkRequest", "GetWorkRequest", "GetJob"]);
    assert_eq!(mock.requests_of("GetJob")[0].path_parameter("jobId"), Some("ocid1.job.a"));
}

#[tokio::test(start_paused = true)]
async fn work_request_can_have_the_id_in_a_field_of_its_own() {
    // As those of load balancers, which have no resources and name the status otherwise.
    let done = json!({ "id": "w", "lifecycleState": "SUCCEEDED", "jobId": "ocid1.job.own" });
    let mock = Mock::new()
        .on("CreateJob", accepted())
        .on("GetWorkRequest", done)
        .on("GetJob", job("ACTIVE"));
    create(&client(&mock).await).await.unwrap();
    assert_eq!(mock.requests_of("GetJob")[0].path_parameter("jobId"), Some("ocid1.job.own"));
}

#[tokio::test(start_paused = true)]
async fn failed_work_request_is_the_error_of_the_operation() {
    let mock = Mock::new()
        .on("UpdateJob", accepted())
        .on("GetWorkRequest", work("FAILED", 5))
        .on("ListWorkRequestErrors", json!([{ "code": "Busy", "message": "try again" }]))
        .on("ListWorkRequestLogs", json!([]));
    let error = change(&client(&mock).await, &UPDATE).await.unwrap_err();
    let text = error.to_string();
    let accepted =
        "(UpdateJob was accepted for `ocid1.job.a` with the work request `ocid1.workrequest.w`)";
    assert!(text.contains(&format!("`FAILED`: Busy: try again {accepted}")), "{text}");
    assert_eq!(error.resource_id(), Some("ocid1.job.a"));
    assert_eq!(error.work_request().unwrap().errors.len(), 1);
    assert_eq!(error.resource_id(), Some("ocid1.job.a"));
}

#[tokio::test(start_paused = true)]
async fn work_request_that_cannot_be_followed_leaves_the_id_of_the_resource() {
    for (reply, kind) in [
        (Reply::error(404, "NotAuthorizedOrNotFound", "gone"), ErrorKind::Service),
        (Reply::json(json!({ "id": "w" })), ErrorKind::Decode),
        (Reply::json(work("UNKNOWN", 5)), ErrorKind::Timeout),
    ] {
        let created = Reply::json(json!({ "id": "ocid1.job.new" }));
        let created = created.with_header("opc-work-request-id", "ocid1.workrequest.w");
        let mock = Mock::new()
            .on("CreateJob", created)
            .on("GetWorkRequest", Replies::from(reply).forever());
        let error = create(&client(&mock).await).await.unwrap_err();
        assert_eq!((error.kind(), error.resource_id()), (kind, Some("ocid1.job.new")), "{error}");
        let accepted = "(CreateJob was accepted for `ocid1.job.new` with the work request `";
        assert!(error.to_string().contains(accepted), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn resource_that_nothing_names_is_an_error() {
    let nothing = json!({ "id": "w", "status": "SUCCEEDED", "resources": [] });
    let mock = Mock::new().on("CreateJob", accepted()).on("GetWorkRequest", nothing);
    let error = create(&client(&mock).await).await.unwrap_err();
    assert_eq!((error.kind(), error.resource_id()), (ErrorKind::Decode, None));
    let text = error.to_string();
    assert!(
        text.starts_with("CreateJob: 202 Accepted: the response does not have the `jobId`"),
        "{text}"
    );
    assert!(text.contains("(CreateJob was accepted with the work request `"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn state_from_before_a_change_is_no_failure() {
    let mock = Mock::new()
        .on("UpdateJob", Reply::empty())
        .on("GetJob", states(&["FAILED", "UPDATING", "ACTIVE"]));
    let updated = change(&client(&mock).await, &UPDATE).await.unwrap();
    assert_eq!(updated["lifecycleState"], "ACTIVE");
    // Nor is another state that is final, such as that of the last run.
    let mock = Mock::new()
        .on("UpdateJob", Reply::empty())
        .on("GetJob", states(&["COMPLETED", "CANCELED", "IN_PROGRESS"]));
    let started = change(&client(&mock).await, &UPDATE).until("IN_PROGRESS").await.unwrap();
    assert_eq!(started["lifecycleState"], "IN_PROGRESS");
    // But a resource that was created has no such state.
    let mock = Mock::new()
        .on("CreateJob", json!({ "id": "ocid1.job.new" }))
        .on("GetJob", states(&["FAILED"]));
    assert_eq!(create(&client(&mock).await).await.unwrap_err().state(), Some("FAILED"));
}

#[tokio::test(start_paused = true)]
async fn short_interval_leaves_the_operation_time_to_begin() {
    let gone = || Reply::error(404, "NotAuthorizedOrNotFound", "gone");
    // For one second, the resource is as before.
    let before = || states(&["FAILED"; 5]);
    let mock = Mock::new()
        .on("DeleteJob", Reply::empty())
        .on("GetJob", before().then(states(&["DELETING"])).then(gone()));
    delete(&client(&mock).await).interval(SECOND / 5).await.unwrap();
    let mock = Mock::new()
        .on("UpdateJob", Reply::empty())
        .on("GetJob", before().then(states(&["ACTIVE"])));
    change(&client(&mock).await, &UPDATE).interval(SECOND / 5).await.unwrap();
    // But a failure does not last for long.
    let mock = Mock::new()
        .on("DeleteJob", Reply::empty())
        .on("GetJob", Replies::from(job("FAILED")).forever());
    let error = delete(&client(&mock).await).interval(SECOND / 5).await.unwrap_err();
    assert_eq!((error.kind(), error.state()), (ErrorKind::Wait, Some("FAILED")));
    assert_eq!(mock.requests_of("GetJob").len(), 16);
}

#[tokio::test(start_paused = true)]
async fn canceled_is_what_a_cancellation_leads_to() {
    let mock = || {
        Mock::new()
            .on("CancelJob", Reply::empty())
            .on("CreateJob", json!({ "id": "ocid1.job.a" }))
            .on("GetJob", states(&["CANCELING", "CANCELED"]))
    };
    let canceled = change(&client(&mock()).await, &CANCEL).with_cancellation().await.unwrap();
    assert_eq!(canceled["lifecycleState"], "CANCELED");
    assert_eq!(create(&client(&mock()).await).await.unwrap_err().state(), Some("CANCELED"));
}

#[tokio::test(start_paused = true)]
async fn deletion_waits_until_the_resource_is_gone() {
    let gone = || Reply::error(404, "NotAuthorizedOrNotFound", "gone");
    let mock = Mock::new()
        .on("DeleteJob", accepted())
        .on("GetWorkRequest", work("SUCCEEDED", 100))
        .on("GetJob", states(&["DELETING"]).then(gone()));
    delete(&client(&mock).await).await.unwrap();
    mock.assert_used();
    // What was missing before is an error, as with the operation itself.
    let mock = Mock::new().on("DeleteJob", gone());
    assert!(delete(&client(&mock).await).await.unwrap_err().is_not_found());
}

/// Some services name the operation that cancels a job a deletion.
#[tokio::test(start_paused = true)]
async fn deletion_that_leads_to_another_end_state_ends() {
    for (last, states) in [
        ("DETACHED", states(&["ATTACHED", "DETACHING", "DETACHED"])),
        ("CANCELED", states(&["IN_PROGRESS", "CANCELING", "CANCELED"])),
    ] {
        let mock = Mock::new().on("DeleteJob", Reply::empty()).on("GetJob", states);
        delete(&client(&mock).await).await.unwrap_or_else(|error| panic!("{last}: {error}"));
        mock.assert_used();
    }
}

#[tokio::test(start_paused = true)]
async fn deletion_of_a_canceled_job_waits_until_it_has_begun() {
    let mock = Mock::new()
        .on("DeleteJob", Reply::empty())
        .on("GetJob", states(&["CANCELED", "CANCELED", "DELETING", "DELETED"]));
    delete(&client(&mock).await).await.unwrap();
    mock.assert_used();
}

#[tokio::test(start_paused = true)]
async fn operation_of_which_only_the_work_request_is_known() {
    let only = |client: &Client| {
        Waiter::<Option<WorkRequest>>::after_work_request(request(client, &UPDATE))
    };
    let mock = Mock::new()
        .on("UpdateJob", accepted())
        .on("GetWorkRequest", Replies::sequence([work("IN_PROGRESS", 5), work("SUCCEEDED", 100)]));
    let ended = only(&client(&mock).await).await.unwrap().unwrap();
    assert_eq!(ended.status, "SUCCEEDED");
    let mock = Mock::new().on("UpdateJob", Reply::empty());
    assert_eq!(only(&client(&mock).await).await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn one_limit_covers_work_request_and_resource() {
    let mock = Mock::new()
        .on("CreateJob", accepted())
        .on("GetWorkRequest", work("SUCCEEDED", 100))
        .on("GetJob", Replies::from(job("CREATING")).forever());
    let started = Instant::now();
    let error = create(&client(&mock).await).timeout(SECOND * 60).await.unwrap_err();
    assert!(error.is_timeout() && started.elapsed() <= SECOND * 60, "{error}");
    assert_eq!(error.resource_id(), Some("ocid1.job.a"));
}

#[tokio::test(start_paused = true)]
async fn wait_can_be_dropped_at_any_point() {
    for polls in 0..12 {
        let mock = Mock::new()
            .on("CreateJob", accepted())
            .on(
                "GetWorkRequest",
                Replies::sequence([work("IN_PROGRESS", 5), work("SUCCEEDED", 100)]),
            )
            .on("GetJob", Replies::from(job("CREATING")).forever());
        let limit = SECOND * polls;
        let waiting = tokio::time::timeout(limit, create(&client(&mock).await).into_future());
        _ = waiting.await;
        let sent = mock.requests().len();
        tokio::time::sleep(SECOND * 300).await;
        assert_eq!(mock.requests().len(), sent, "after {limit:?}");
    }
}
