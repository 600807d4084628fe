//! Work requests: of a service, and of the Work Requests API.

use std::time::Duration;

use futures_core::Stream;
use http::Method;
use oci_sdk_core::testing::{Mock, Replies, Reply};
use oci_sdk_core::wait::{FollowedWorkRequest, Waiter, WorkRequest, WorkRequestOperations};
use oci_sdk_core::{Client, ErrorKind, Operation, Request, Response, Service};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::scene::{CREATE, Reports, WITHOUT_WORK_REQUESTS, client, config, request};

const SECOND: Duration = Duration::from_secs(1);

pub(crate) fn accepted() -> Reply {
    Reply::status(202).with_header("opc-work-request-id", "ocid1.workrequest.w")
}

pub(crate) fn work(status: &str, percent: u32) -> Value {
    json!({
        "id": "ocid1.workrequest.w",
        "operationType": "CREATE_JOB",
        "status": status,
        "percentComplete": percent,
        "resources": [
            { "entityType": "job", "actionType": "CREATED", "identifier": "ocid1.job.a", "entityUri": "/jobs/ocid1.job.a" },
            { "entityType": "network", "actionType": "RELATED", "identifier": "ocid1.vcn.b" },
        ],
    })
}

async fn created(client: &Client) -> Response<()> {
    request(client, &CREATE).send_empty().await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn work_request_is_followed_until_it_has_succeeded() {
    let progress = [work("ACCEPTED", 0), work("IN_PROGRESS", 50), work("SUCCEEDED", 100)];
    let mock = Mock::new()
        .on("CreateJob", accepted())
        .on("GetWorkRequest", Replies::sequence(progress.map(Reply::json)));
    let client = client(&mock).await;
    let response = created(&client).await;
    let reports = Reports::default();
    let followed = response.work_request(&client);
    assert_eq!(followed.id(), Some("ocid1.workrequest.w"));
    let work_request = followed.wait().on_progress(reports.callback()).await.unwrap();
    assert_eq!(work_request.status, "SUCCEEDED");
    assert_eq!(work_request.operation, "CREATE_JOB");
    assert_eq!(work_request.percent_complete, Some(100.0));
    assert_eq!(work_request.json["percentComplete"], 100);
    let created: Vec<_> = work_request.created().map(|job| job.identifier.as_str()).collect();
    assert_eq!(created, ["ocid1.job.a"]);
    assert_eq!(work_request.resources[0].entity_uri.as_deref(), Some("/jobs/ocid1.job.a"));
    assert_eq!(reports.lines(), ["1 ACCEPTED 0%", "2 IN_PROGRESS 50%"]);
    let requests = mock.requests_of("GetWorkRequest");
    assert_eq!(requests[0].path(), "/20200101/workRequests/ocid1.workrequest.w");
    assert_eq!(requests[0].uri().host(), Some("jobs.us-phoenix-1.oci.oraclecloud.com"));
}

#[tokio::test(start_paused = true)]
async fn service_without_work_requests_has_those_of_the_common_api() {
    let mock = Mock::new().on("CreateJob", accepted()).on("GetWorkRequest", work("SUCCEEDED", 100));
    let client = Client::new(&config(&mock).await, &WITHOUT_WORK_REQUESTS).unwrap();
    for (client, host) in [
        (client.clone(), "iaas.us-phoenix-1.oraclecloud.com"),
        (client.in_region("eu-frankfurt-1").unwrap(), "iaas.eu-frankfurt-1.oraclecloud.com"),
        // The endpoint of a resource in the region, and one of an emulator.
        (
            client.at_endpoint("https://abc-management.kms.us-phoenix-1.oraclecloud.com").unwrap(),
            "iaas.us-phoenix-1.oraclecloud.com",
        ),
        (client.at_endpoint("http://127.0.0.1:1").unwrap(), "127.0.0.1"),
    ] {
        let mock = mock.clone().on("CreateJob", accepted().times(1));
        let mock = mock.on("GetWorkRequest", Reply::json(work("SUCCEEDED", 100)).times(1));
        FollowedWorkRequest::new(&client, "ocid1.workrequest.w").wait().await.unwrap();
        let last = mock.requests_of("GetWorkRequest").pop().unwrap();
        assert_eq!(last.path(), "/20160918/workRequests/ocid1.workrequest.w");
        assert_eq!(last.uri().host(), Some(host));
    }
}

#[tokio::test(start_paused = true)]
async fn failure_has_the_errors_and_the_last_log_entries() {
    let errors = json!({ "items": [
        { "code": "LimitExceeded", "message": "no capacity in AD-1", "timestamp": "2026-01-01T00:00:02Z" },
        { "code": "", "message": "rolled back", "timestamp": "2026-01-01T00:00:03Z" },
    ]});
    let entry = |second: u32| json!({ "message": format!("entry {second}"), "timestamp": format!("2026-01-01T00:00:{second:02}Z") });
    let first: Vec<_> = (0..10).map(entry).collect();
    let second: Vec<_> = (10..13).map(entry).collect();
    let mock = Mock::new()
        .on("CreateJob", accepted())
        .on("GetWorkRequest", Replies::sequence([work("IN_PROGRESS", 10), work("FAILED", 30)]))
        .on("ListWorkRequestErrors", errors)
        .on("ListWorkRequestLogs", Reply::pages([first, second]));
    let client = client(&mock).await;
    let error = created(&client).await.work_request(&client).wait().await.unwrap_err();
    assert_eq!((error.kind(), error.state()), (ErrorKind::Wait, Some("FAILED")));
    let message = "GetWorkRequest: the work request `ocid1.workrequest.w` (CREATE_JOB) is `FAILED`: \
                   LimitExceeded: no capacity in AD-1; rolled back";
    assert!(error.to_string().starts_with(message), "{error}");
    let work_request = error.work_request().unwrap();
    assert_eq!(work_request.errors[0].code, "LimitExceeded");
    let logs: Vec<_> = work_request.logs.iter().map(|log| log.message.as_str()).collect();
    assert_eq!((logs.len(), logs[0], logs[9]), (10, "entry 3", "entry 12"));
    let long = format!("{error:#}");
    assert!(long.contains("\n  log: 2026-01-01T00:00:12Z entry 12"), "{long}");
    assert_eq!(
        mock.requests_of("ListWorkRequestErrors")[0].path(),
        "/20200101/workRequests/ocid1.workrequest.w/errors"
    );
}

#[tokio::test(start_paused = true)]
async fn failure_is_told_even_if_its_errors_cannot_be_read() {
    for (status, part) in [
        ("FAILED", "is `FAILED`; no errors or log entries are available"),
        ("CANCELED", "is `CANCELED`; no errors or log"),
        ("CANCELLED", "is `CANCELLED`; no errors or log"),
        ("NEEDS_ATTENTION", "is `NEEDS_ATTENTION`; no errors or log"),
        ("failed", "is `failed`"),
    ] {
        let mock = Mock::new()
            .on("GetWorkRequest", work(status, 30))
            .on("ListWorkRequestErrors", Reply::error(404, "NotAuthorizedOrNotFound", "no"))
            .on("ListWorkRequestLogs", Reply::text("no JSON"));
        let followed = FollowedWorkRequest::new(&client(&mock).await, "ocid1.workrequest.w");
        let error = followed.wait().await.unwrap_err();
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn log_entry_is_the_cause_if_there_are_no_errors() {
    let mock = Mock::new()
        .on("GetWorkRequest", work("FAILED", 30))
        .on("ListWorkRequestErrors", json!([]))
        .on("ListWorkRequestLogs", json!([{ "message": "password=hunter22secret was refused" }]));
    let followed = FollowedWorkRequest::new(&client(&mock).await, "ocid1.workrequest.w");
    let error = followed.wait().await.unwrap_err();
    assert!(error.to_string().contains("; its last log entry: password="), "{error}");
    assert!(!format!("{error:#} {:?}", error.work_request()).contains("hunter22secret"));
}

#[tokio::test(start_paused = true)]
async fn response_without_a_work_request_is_told_before_anything_is_sent() {
    let mock = Mock::new().on("CreateJob", Reply::empty());
    let client = client(&mock).await;
    let response = created(&client).await;
    let followed = response.work_request(&client);
    assert_eq!(followed.id(), None);
    let errors = [
        followed.clone().wait().await.unwrap_err(),
        followed.get().await.unwrap_err(),
        followed.progress().try_next().await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Argument);
        assert!(error.to_string().contains("no `opc-work-request-id`"), "{error}");
    }
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn progress_is_a_stream_of_changes() {
    fn is_stream<S: Stream>(_: &S) {}
    let steps =
        [work("ACCEPTED", 0), work("ACCEPTED", 0), work("IN_PROGRESS", 50), work("SUCCEEDED", 100)];
    let mock = Mock::new().on("GetWorkRequest", Replies::sequence(steps.map(Reply::json)));
    let followed = FollowedWorkRequest::new(&client(&mock).await, "ocid1.workrequest.w");
    let mut progress = followed.progress();
    is_stream(&progress);
    let mut seen = Vec::new();
    while let Some(WorkRequest { status, percent_complete, .. }) =
        progress.try_next().await.unwrap()
    {
        seen.push((status, percent_complete.unwrap()));
    }
    let expected = [("ACCEPTED", 0.0), ("IN_PROGRESS", 50.0), ("SUCCEEDED", 100.0)];
    assert_eq!(seen, expected.map(|(status, percent)| (status.to_owned(), percent)));
    assert!(progress.try_next().await.unwrap().is_none());
    assert_eq!(mock.requests().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn progress_ends_with_an_error_once() {
    let mock = Mock::new()
        .on("GetWorkRequest", Replies::sequence([work("IN_PROGRESS", 1), work("FAILED", 1)]))
        .on("ListWorkRequestErrors", json!([]))
        .on("ListWorkRequestLogs", json!([]));
    let mut progress = FollowedWorkRequest::new(&client(&mock).await, "w").progress();
    assert!(progress.try_next().await.unwrap().is_some());
    assert_eq!(progress.try_next().await.unwrap_err().kind(), ErrorKind::Wait);
    assert!(progress.try_next().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn progress_ends_in_time() {
    let mock = Mock::new().on("GetWorkRequest", Replies::from(work("ACCEPTED", 0)).forever());
    let mut progress =
        FollowedWorkRequest::new(&client(&mock).await, "w").progress().timeout(SECOND * 90);
    let started = Instant::now();
    assert!(progress.try_next().await.unwrap().is_some());
    let error = progress.try_next().await.unwrap_err();
    assert!(error.is_timeout() && started.elapsed() <= SECOND * 90, "{error}");
    let message =
        "GetWorkRequest: the work request `ocid1.workrequest.w` is still `ACCEPTED` after 90s";
    assert!(error.to_string().starts_with(message), "{error}");
    assert_eq!(error.work_request().unwrap().status, "ACCEPTED");
}

#[tokio::test(start_paused = true)]
async fn load_balancers_name_the_status_otherwise() {
    let sent = json!({
        "id": "w", "type": "CreateBackendSet", "lifecycleState": "FAILED",
        "errorDetails": [{ "errorCode": "BAD_INPUT", "message": "no such subnet" }],
    });
    let mock = Mock::new().on("GetWorkRequest", sent);
    static BALANCERS: Service =
        Service::new("lb", "https://lb.{region}.{secondLevelDomain}", "/v1")
            .with_work_requests(&OPERATIONS);
    static OPERATIONS: WorkRequestOperations =
        WorkRequestOperations::new("/loadBalancerWorkRequests/{workRequestId}");
    let client = Client::new(&config(&mock).await, &BALANCERS).unwrap();
    let error = FollowedWorkRequest::new(&client, "w").wait().await.unwrap_err();
    assert!(error.to_string().contains("is `FAILED`: BAD_INPUT: no such subnet"), "{error}");
}

static ANALYTICS: Service =
    Service::new("logs", "https://logs.{region}.{secondLevelDomain}", "/v1")
        .with_work_requests(&OF_NAMESPACE);
static OF_NAMESPACE: WorkRequestOperations =
    WorkRequestOperations::new("/namespaces/{namespaceName}/workRequests/{workRequestId}")
        .with_errors("/namespaces/{namespaceName}/workRequests/{workRequestId}/errors");

#[tokio::test(start_paused = true)]
async fn other_path_parameters_are_set_by_the_caller() {
    let mock = Mock::new().on("GetWorkRequest", work("SUCCEEDED", 100));
    let client = Client::new(&config(&mock).await, &ANALYTICS).unwrap();
    let followed = FollowedWorkRequest::new(&client, "w");
    let error = followed.clone().wait().await.unwrap_err();
    let message =
        "missing path parameter `namespaceName` of the work request: set it with `with_parameter`";
    assert!(error.to_string().contains(message), "{error}");
    followed.with_parameter("namespaceName", "n").wait().await.unwrap();
    assert_eq!(mock.requests()[0].path(), "/v1/namespaces/n/workRequests/w");
}

#[tokio::test(start_paused = true)]
async fn other_path_parameters_are_those_of_the_operation() {
    // The path has another work request.
    static RETRY: Operation = Operation::new(
        Method::POST,
        "Retry",
        "/namespaces/{namespaceName}/workRequests/{workRequestId}/actions/retry",
    );
    let steps = ["SUCCEEDED", "FAILED", "FAILED", "SUCCEEDED"].map(|status| work(status, 5));
    let mock = Mock::new()
        .on("Retry", accepted())
        .on("GetWorkRequest", Replies::sequence(steps))
        .on("ListWorkRequestErrors", json!([{ "code": "Busy", "message": "try again" }]));
    let client = Client::new(&config(&mock).await, &ANALYTICS).unwrap();
    let mut request = Request::new(&client, &RETRY);
    request.path("namespaceName", "n/1");
    request.path("workRequestId", "old");
    let response = request.clone().send_empty().await.unwrap();
    // Also of the response with another value.
    let response = response.map(|()| 7);
    response.work_request(&client).wait().await.unwrap();
    let error = response.clone().work_request(&client).wait().await.unwrap_err();
    assert!(error.to_string().contains("Busy: try again"), "{error}");
    let waiter = Waiter::<Option<WorkRequest>>::after_work_request(request);
    assert_eq!(waiter.await.unwrap_err().work_request().unwrap().errors.len(), 1);
    // A parameter of the caller takes precedence.
    let other = response.work_request(&client).with_parameter("namespaceName", "m");
    other.get().await.unwrap();
    let paths: Vec<_> = mock.requests().iter().map(|it| it.path().to_owned()).collect();
    let get = "/v1/namespaces/n%2F1/workRequests/ocid1.workrequest.w";
    let retry = "/v1/namespaces/n%2F1/workRequests/old/actions/retry";
    let errors = &*format!("{get}/errors");
    let last = "/v1/namespaces/m/workRequests/ocid1.workrequest.w";
    assert_eq!(paths, [retry, get, get, errors, retry, get, errors, last]);
}

#[tokio::test(start_paused = true)]
async fn compartment_is_sent_to_services_that_require_it_for_errors() {
    static OF_COMPARTMENT: WorkRequestOperations =
        WorkRequestOperations::new("/workRequests/{workRequestId}")
            .with_errors("/workRequests/{workRequestId}/errors")
            .with_logs("/workRequests/{workRequestId}/logs")
            .with_compartment();
    static SERVICE: Service =
        Service::new("jobs", "https://jobs.{region}.oci.{secondLevelDomain}", "/20200101")
            .with_work_requests(&OF_COMPARTMENT);
    let mut failed = work("FAILED", 5);
    failed["compartmentId"] = "ocid1.compartment.c".into();
    let mock = Mock::new()
        .on("CreateJob", accepted())
        .on("GetWorkRequest", failed)
        .on("ListWorkRequestErrors", json!([{ "code": "LimitExceeded", "message": "no more" }]))
        .on("ListWorkRequestLogs", json!([]));
    let client = Client::new(&config(&mock).await, &SERVICE).unwrap();
    let error = created(&client).await.work_request(&client).wait().await.unwrap_err();
    assert!(error.message().contains("LimitExceeded: no more"), "{error}");
    for operation in ["ListWorkRequestErrors", "ListWorkRequestLogs"] {
        let query = mock.requests_of(operation)[0].uri().query().map(str::to_owned);
        assert_eq!(query.as_deref(), Some("compartmentId=ocid1.compartment.c"), "{operation}");
    }
    assert_eq!(mock.requests_of("GetWorkRequest")[0].uri().query(), None);
}
