//! Waits of the clients: for states, deletions, work requests, and after operations.

use std::time::Duration;

use http::Method;
use oci_sdk_core::testing::{Mock, RecordedRequest, Replies};
use oci_sdk_core::wait::{FollowedWorkRequest, Waiter, WorkRequest, WorkRequestOperations};
use oci_sdk_core::{Client, ErrorKind, Operation, Request, Service};
use oci_sdk_data_science::models::{self, JobRunLifecycleState};
use oci_sdk_data_science::{DataScienceClient, Error, Response};
use oci_sdk_emulator::{Emulator, Plan};
use oci_sdk_generative_ai::GenerativeAiClient;
use oci_sdk_generative_ai::models::{
    CreateDedicatedAiClusterDetails, DedicatedAiClusterLifecycleState, DedicatedAiClusterType,
    DedicatedAiClusterUnitShape,
};

use oci_sdk_work_requests::WorkRequestClient;
use serde_json::json;

use crate::local::Local;

const STEP: Duration = Duration::from_millis(60);
const POLL: Duration = Duration::from_millis(10);

/// Returns an emulator whose resources pass through all of their states.
async fn local() -> Local {
    Local::with(Emulator::builder().lifecycle_step(STEP)).await
}

async fn client(local: &Local) -> DataScienceClient {
    DataScienceClient::new(&local.config_of("data-science").await).unwrap()
}

async fn run_details(client: &DataScienceClient, tenancy: &str) -> models::CreateJobRunDetails {
    let project = models::CreateProjectDetails::new(tenancy);
    let project = client.create_project(project).await.unwrap();
    let job = models::CreateJobDetails::new(&project.id, tenancy)
        .with_job_configuration_details(models::DefaultJobConfigurationDetails::new());
    let job = client.create_job(job).await.unwrap();
    models::CreateJobRunDetails::new(&project.id, tenancy, &job.id)
}

#[tokio::test]
async fn job_run_is_created_and_waited_for() {
    let local = local().await;
    let client = client(&local).await;
    let details = run_details(&client, &local.identity.tenancy).await;
    let seen = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let states = seen.clone();
    let run = client
        .create_job_run(details)
        .and_wait()
        .interval(POLL)
        .on_progress(move |progress| states.lock().unwrap().push(progress.state.to_owned()))
        .await
        .unwrap();
    assert_eq!(run.lifecycle_state, JobRunLifecycleState::Succeeded);
    let mut seen = seen.lock().unwrap().clone();
    seen.dedup();
    assert_eq!(seen, ["ACCEPTED", "IN_PROGRESS"]);
}

#[tokio::test]
async fn job_run_is_waited_for_by_its_id() {
    let local = local().await;
    let client = client(&local).await;
    let details = run_details(&client, &local.identity.tenancy).await;
    let run = client.create_job_run(details).await.unwrap();
    let started = client.get_job_run(&run.id).wait_until(JobRunLifecycleState::InProgress);
    let started: Response<models::JobRun> = started.interval(POLL).await.unwrap();
    assert_eq!(started.id, run.id);
    // A string is a state, too.
    let ended = client.get_job_run(&run.id).wait_until("SUCCEEDED").interval(POLL).await.unwrap();
    assert_eq!(ended.lifecycle_state, JobRunLifecycleState::Succeeded);
}

#[tokio::test]
async fn run_that_fails_is_an_error_with_its_details() {
    let local = local().await;
    let client = client(&local).await;
    let details = run_details(&client, &local.identity.tenancy).await;
    local.emulator.plan_next("CreateJobRun", Plan::new().fails_with("OutOfMemory", "no memory"));
    let waiter = client.create_job_run(details).and_wait().interval(POLL);
    let error: Error = waiter.await.unwrap_err();
    assert_eq!((error.kind(), error.state()), (ErrorKind::Wait, Some("FAILED")));
    assert!(error.state_details().unwrap().contains("no memory"), "{error}");
    assert!(error.resource_id().unwrap().starts_with("ocid1.datasciencejobrun."), "{error}");
}

#[tokio::test]
async fn run_is_canceled_and_deleted() {
    let local = local().await;
    let client = client(&local).await;
    let details = run_details(&client, &local.identity.tenancy).await;
    let run = client.create_job_run(details).await.unwrap();
    let canceled = client.cancel_job_run(&run.id).and_wait().interval(POLL).await.unwrap();
    assert_eq!(canceled.lifecycle_state, JobRunLifecycleState::Canceled);
    client.delete_job_run(&run.id).and_wait().interval(POLL).await.unwrap();
    client.get_job_run(&run.id).wait_until_deleted().interval(POLL).await.unwrap();
}

#[tokio::test]
async fn work_request_of_the_service_is_followed() {
    let local = local().await;
    let config = local.config_of("generative-ai").await;
    let client = GenerativeAiClient::new(&config).unwrap();
    let details = || {
        CreateDedicatedAiClusterDetails::new(
            DedicatedAiClusterType::Hosting,
            local.identity.tenancy.as_str(),
            1,
            DedicatedAiClusterUnitShape::LargeCohere,
        )
    };
    let response = client.create_dedicated_ai_cluster(details()).await.unwrap();
    let mut progress = response.work_request(&client).progress().interval(POLL);
    let mut statuses = Vec::new();
    while let Some(WorkRequest { status, .. }) = progress.try_next().await.unwrap() {
        statuses.push(status);
    }
    statuses.dedup();
    assert_eq!(statuses, ["ACCEPTED", "IN_PROGRESS", "SUCCEEDED"]);
    let done = response.work_request(&client).wait().await.unwrap();
    assert_eq!(done.created().next().unwrap().identifier, response.id);

    let plan = Plan::new().fails_with("LimitExceeded", "no more units");
    local.emulator.plan_next("CreateDedicatedAiCluster", plan);
    let waiter = client.create_dedicated_ai_cluster(details()).and_wait().interval(POLL);
    let error = waiter.await.unwrap_err();
    assert!(error.to_string().contains("LimitExceeded: no more units"), "{error}");
    let work_request = error.work_request().unwrap();
    assert_eq!(work_request.status, "FAILED");
    assert!(!work_request.logs.is_empty(), "{error:#}");

    let cluster = client.create_dedicated_ai_cluster(details()).and_wait().interval(POLL);
    let cluster = cluster.await.unwrap();
    assert_eq!(cluster.lifecycle_state, DedicatedAiClusterLifecycleState::Active);
    client.delete_dedicated_ai_cluster(&cluster.id).and_wait().interval(POLL).await.unwrap();
}

#[tokio::test]
async fn many_deployments_are_waited_for_at_once() {
    let local = local().await;
    let client = client(&local).await;
    let tenancy = &local.identity.tenancy;
    let project = client.create_project(models::CreateProjectDetails::new(tenancy)).await.unwrap();
    let mut tasks = Vec::new();
    for _ in 0..40 {
        let model = models::CreateModelDetails::new(tenancy, &project.id);
        let model = client.create_model(model).await.unwrap();
        let client = client.clone();
        tasks.push(tokio::spawn(async move {
            let waiter = client.activate_model(&model.id).and_wait().interval(POLL);
            let active = waiter.await?;
            client.delete_model(&active.id).and_wait().interval(POLL).await
        }));
    }
    for task in tasks {
        task.await.unwrap().unwrap();
    }
}

/// The paths are those of the crate for Logging Analytics.
#[tokio::test]
async fn work_request_below_a_namespace_is_that_of_the_operation() {
    static LOGS: Service =
        Service::new("log-analytics", "https://loganalytics.{region}.oci.x", "/20200601")
            .with_work_requests(&WORK_REQUESTS);
    static WORK_REQUESTS: WorkRequestOperations =
        WorkRequestOperations::new("/namespaces/{namespaceName}/workRequests/{workRequestId}")
            .with_errors("/namespaces/{namespaceName}/workRequests/{workRequestId}/errors")
            .with_logs("/namespaces/{namespaceName}/workRequests/{workRequestId}/logs");
    static PURGE: Operation = Operation::new(
        Method::POST,
        "PurgeStorageData",
        "/namespaces/{namespaceName}/storage/actions/purgeData",
    );
    let local = local().await;
    let client = Client::new(&local.config_of("log-analytics").await, &LOGS).unwrap();
    let mut request = Request::new(&client, &PURGE);
    request.path("namespaceName", "example");
    request.json(&json!({
        "compartmentId": local.identity.tenancy,
        "timeDataEnded": "2026-01-01T00:00:00Z",
    }));
    let response = request.clone().send_empty().await.unwrap();
    assert!(response.work_request_id().is_some());
    let ended = response.work_request(&client).wait().interval(POLL).await.unwrap();
    assert_eq!(ended.status, "SUCCEEDED");
    let waiter = Waiter::<Option<WorkRequest>>::after_work_request(request).interval(POLL);
    assert_eq!(waiter.await.unwrap().unwrap().status, "SUCCEEDED");
}

/// The core knows the Work Requests API without its crate.
#[tokio::test]
async fn common_work_requests_are_those_of_the_spec() {
    static OTHER: Service = Service::new("other", "https://other.{region}.x", "/v1");
    let done = json!({ "id": "ocid1.workrequest.w", "status": "FAILED" });
    let mock = Mock::new()
        .on("GetWorkRequest", Replies::from(done).forever())
        .on("ListWorkRequestErrors", Replies::from(json!([])).forever())
        .on("ListWorkRequestLogs", Replies::from(json!([])).forever());
    let client = Client::new(&mock.config(), &OTHER).unwrap();
    FollowedWorkRequest::new(&client, "ocid1.workrequest.w").wait().await.unwrap_err();
    let followed = mock.requests();

    let client = WorkRequestClient::new(&mock.config()).unwrap();
    client.get_work_request("ocid1.workrequest.w").await.unwrap();
    client.list_work_request_errors("ocid1.workrequest.w").await.unwrap();
    client.list_work_request_logs("ocid1.workrequest.w").await.unwrap();
    let generated = &mock.requests()[followed.len()..];
    let uris = |requests: &[RecordedRequest]| -> Vec<String> {
        requests.iter().map(|request| request.uri().to_string()).collect()
    };
    assert_eq!(uris(&followed), uris(generated));
    assert_eq!(followed.len(), 3);
}
