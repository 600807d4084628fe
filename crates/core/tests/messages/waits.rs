//! Waits for resources and work requests.

use http::Method;
use oci_sdk_core::testing::{Mock, Replies, Reply};
use oci_sdk_core::wait::{FollowedWorkRequest, Waiter, WorkRequestOperations};
use oci_sdk_core::{Client, Operation, Request, Response, Service};
use serde_json::{Value, json};

use crate::table::Table;

static JOBS: Service =
    Service::new("jobs", "https://jobs.{region}.oci.{secondLevelDomain}", "/20200101")
        .with_work_requests(&WORK_REQUESTS);
static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");
static LOGS: Service =
    Service::new("logs", "https://logs.{region}.oci.{secondLevelDomain}", "/20200601")
        .with_work_requests(&OF_NAMESPACE);
static OF_NAMESPACE: WorkRequestOperations =
    WorkRequestOperations::new("/namespaces/{namespaceName}/workRequests/{workRequestId}");

static GET: Operation = Operation::new(Method::GET, "GetJob", "/jobs/{jobId}");
static CREATE: Operation = Operation::new(Method::POST, "CreateJob", "/jobs");
static DELETE: Operation = Operation::new(Method::DELETE, "DeleteJob", "/jobs/{jobId}");

pub(crate) async fn rows(table: &mut Table) {
    for (name, job) in [
        ("failed_state", json!({ "lifecycleState": "FAILED", "lifecycleDetails": "no capacity" })),
        ("excluded_state", json!({ "lifecycleState": "CANCELED" })),
        ("timeout_of_a_state", json!({ "lifecycleState": "CREATING" })),
        ("no_state", json!({})),
        ("malformed", json!([])),
    ] {
        let get = Replies::from(job.clone()).forever();
        let client = client(&Mock::new().on("GetJob", get));
        let waiter: Waiter<Response<Value>> = Waiter::of_resource(request(&client, &GET), "ACTIVE");
        table.fails(&format!("waits/{name}"), waiter.await);
    }
    let get = Replies::from(json!({ "lifecycleState": "UPDATING" })).forever();
    let client = client(&Mock::new().on("GetJob", get));
    let waiter: Waiter<Response<Value>> = Waiter::of_resource(request(&client, &GET), "ACTIVE");
    table.fails("waits/timeout_of_states", waiter.or("INACTIVE").await);
    operations(table).await;
    work_requests(table).await;
}

async fn operations(table: &mut Table) {
    let created = || Reply::json(json!({ "id": "ocid1.job.a" }));
    for (name, create, state) in [
        ("creation_failed", created(), "FAILED"),
        ("creation_timeout", created(), "CREATING"),
        ("creation_without_id", Reply::json(json!({})), "ACTIVE"),
    ] {
        let get = Replies::from(json!({ "lifecycleState": state })).forever();
        let client = client(&Mock::new().on("CreateJob", create).on("GetJob", get));
        let waiter: Waiter<Response<Value>> = Waiter::after(Request::new(&client, &CREATE), &GET);
        table.fails(&format!("waits/{name}"), waiter.with_id("jobId", "id").await);
    }
    for (name, state) in [("deletion_failed", "FAILED"), ("deletion_timeout", "ACTIVE")] {
        let get = Replies::from(json!({ "lifecycleState": state })).forever();
        let client = client(&Mock::new().on("DeleteJob", Reply::empty()).on("GetJob", get));
        let waiter: Waiter<()> = Waiter::after_deletion(request(&client, &DELETE), &GET);
        table.fails(&format!("waits/{name}"), waiter.await);
    }
}

async fn work_requests(table: &mut Table) {
    let work = |status: &str| json!({ "id": "w", "operationType": "CREATE_JOB", "status": status });
    let errors = json!([
        { "code": "LimitExceeded", "message": "no capacity" },
        { "code": "", "message": "rolled back" },
    ]);
    let logs = json!([{ "message": "started" }, { "message": "stopped by the host" }]);
    for (name, work_request, errors, logs) in [
        ("work_request_failed", work("FAILED"), errors, json!([])),
        ("work_request_failed_with_logs", work("FAILED"), json!([]), logs),
        ("work_request_canceled", work("CANCELED"), json!([]), json!([])),
        ("work_request_timeout", work("IN_PROGRESS"), json!([]), json!([])),
        ("work_request_without_status", json!({ "id": "w" }), json!([]), json!([])),
    ] {
        let get = Replies::from(work_request).forever();
        let mock = Mock::new()
            .on("GetWorkRequest", get)
            .on("ListWorkRequestErrors", errors)
            .on("ListWorkRequestLogs", logs);
        let followed = FollowedWorkRequest::new(&client(&mock), "w");
        table.fails(&format!("waits/{name}"), followed.wait().await);
    }
    let client = client(&Mock::new().on("CreateJob", Reply::empty()));
    let response = Request::new(&client, &CREATE).send_empty().await.unwrap();
    table.fails("waits/no_work_request", response.work_request(&client).wait().await);
    let client = Client::new(&Mock::new().config(), &LOGS).unwrap();
    let followed = FollowedWorkRequest::new(&client, "w");
    table.fails("waits/work_request_without_parameter", followed.wait().await);
}

fn client(mock: &Mock) -> Client {
    Client::new(&mock.config(), &JOBS).unwrap()
}

fn request(client: &Client, operation: &'static Operation) -> Request {
    let mut request = Request::new(client, operation);
    request.path("jobId", "ocid1.job.a");
    request
}
