//! The generated clients with the mock transport.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use oci_sdk_core::testing::{Matcher, Mock, Replies, Reply};
use oci_sdk_core::{Error, ErrorKind, RetryPolicy};
use oci_sdk_data_science::DataScienceClient;
use oci_sdk_data_science::models::{
    CreateJobDetails, Job, JobLifecycleState, JobRun, JobRunLifecycleState, JobSummary,
    UpdateJobDetails,
};
use oci_sdk_generative_ai::GenerativeAiClient;
use oci_sdk_object_storage::ObjectStorageClient;
use oci_sdk_object_storage::models::{ListObjects, ObjectSummary};
use oci_sdk_work_requests::WorkRequestClient;
use serde_json::json;
use tokio::time::{Instant, sleep};

fn data_science(mock: &Mock) -> DataScienceClient {
    oci_sdk_witness::watch();
    DataScienceClient::new(&mock.config()).unwrap()
}

fn object_storage(mock: &Mock) -> ObjectStorageClient {
    oci_sdk_witness::watch();
    ObjectStorageClient::new(&mock.config()).unwrap()
}

fn job(id: &str) -> Job {
    let mut job = Job::default();
    job.id = id.to_owned();
    job.lifecycle_state = JobLifecycleState::Active;
    job
}

fn summary(id: &str) -> JobSummary {
    let mut summary = JobSummary::default();
    summary.id = id.to_owned();
    summary
}

#[tokio::test]
async fn model_is_returned() {
    let mock = Mock::new().on("GetJob", job("ocid1.a"));
    let client = data_science(&mock);
    // For ever.
    for _ in 0..3 {
        assert_eq!(client.get_job("ocid1.a").await.unwrap().into_inner(), job("ocid1.a"));
    }
    mock.assert_used();
}

#[tokio::test]
async fn model_has_headers() {
    let reply = Reply::json(job("ocid1.a"))
        .with_header("etag", "e1")
        .with_header("opc-work-request-id", "ocid1.w")
        .with_header("opc-request-id", "r1");
    let mock = Mock::new().on("CreateJob", reply);
    let details = CreateJobDetails::new("ocid1.p", "ocid1.c").with_display_name("nightly");
    let response = data_science(&mock).create_job(details.clone()).await.unwrap();
    assert_eq!(response.id, "ocid1.a");
    assert_eq!(response.etag(), Some("e1"));
    assert_eq!(response.work_request_id(), Some("ocid1.w"));
    assert_eq!(response.request_id(), Some("r1"));

    let request = &mock.requests_of("CreateJob")[0];
    assert_eq!(request.body::<CreateJobDetails>().unwrap(), details);
    assert_eq!(request.json()["displayName"], "nightly");
}

#[tokio::test]
async fn empty_text_and_bytes_are_returned() {
    let mock = Mock::new()
        .on("DeleteJob", Reply::empty())
        .on("HeadObject", Reply::bytes("hello").with_header("etag", "e1"))
        .on("GetNamespace", "ns")
        .on("GetJobArtifactContent", Reply::bytes(&b"\0\x01\x02"[..]))
        .on("GetObject", Reply::chunks(["hel", "lo"]))
        .on("PutObject", Reply::status(200).with_header("etag", "e2"));
    let jobs = data_science(&mock);
    assert_eq!(jobs.delete_job("ocid1.a").await.unwrap().status(), 204);
    let content = jobs.get_job_artifact_content("ocid1.a").await.unwrap();
    assert_eq!(content.header("content-length"), Some("3"));
    assert_eq!(content.into_inner().bytes().await.unwrap(), &b"\0\x01\x02"[..]);

    let objects = object_storage(&mock);
    let head = objects.head_object("ns", "b", "o").await.unwrap();
    assert_eq!((head.etag(), head.header("content-length")), (Some("e1"), Some("5")));
    assert_eq!(*objects.get_namespace().await.unwrap(), "ns");
    let mut body = objects.get_object("ns", "b", "o").await.unwrap().into_inner();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "hel");
    assert_eq!(body.chunk().await.unwrap().unwrap(), "lo");
    assert!(body.chunk().await.unwrap().is_none());
    let stored = objects.put_object("ns", "b", "o", "content").await.unwrap();
    assert_eq!(stored.etag(), Some("e2"));
    assert_eq!(mock.requests_of("PutObject")[0].bytes(), "content");
    mock.assert_used();
}

#[tokio::test]
async fn events_are_streamed() {
    let events = [json!({ "text": "a" }), json!({ "finishReason": "COMPLETE" })];
    let mock = Mock::new().on("GetObject", Reply::events(events));
    let response = object_storage(&mock).get_object("ns", "b", "o").await.unwrap();
    assert_eq!(response.header("content-type"), Some("text/event-stream"));
    let mut body = response.into_inner();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "data: {\"text\":\"a\"}\n\n");
    let last = "data: {\"finishReason\":\"COMPLETE\"}\n\n";
    assert_eq!(body.chunk().await.unwrap().unwrap(), last);
    assert!(body.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn errors_of_the_service_are_returned() {
    let mock = Mock::new()
        .on("GetJob", Reply::status(404))
        .on("UpdateJob", Reply::error(409, "Deleting", "the job is being deleted"));
    let client = data_science(&mock);
    let error = client.get_job("ocid1.a").await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.code(), Some("NotAuthorizedOrNotFound"));
    assert_eq!(error.request_id(), Some("mock-1"));
    let error = client.update_job("ocid1.a", UpdateJobDetails::new()).await.unwrap_err();
    assert!(error.is_conflict());
    assert_eq!((error.code(), error.message()), (Some("Deleting"), "the job is being deleted"));
}

#[tokio::test]
async fn failures_of_the_connection_are_returned() {
    let mock = Mock::new().on(
        "GetJob",
        Reply::connection_refused()
            .then(Reply::timeout())
            .then(Reply::connection_reset())
            .then(Reply::json(job("ocid1.a")).cut_after(10))
            .then(Error::new(ErrorKind::Transport, "given")),
    );
    let client = DataScienceClient::new(&mock.config().with_retry(RetryPolicy::none())).unwrap();
    let host = "datascience.us-phoenix-1.oci.oraclecloud.com";
    for (kind, message) in [
        (ErrorKind::Connect, format!("cannot connect to {host}: connection refused")),
        (ErrorKind::Timeout, format!("request to {host} timed out")),
        (ErrorKind::Transport, format!("request to {host} failed: connection reset")),
        (ErrorKind::Transport, "reading the response body failed: connection reset".to_owned()),
        (ErrorKind::Transport, "given".to_owned()),
    ] {
        let error = client.get_job("ocid1.a").await.unwrap_err();
        assert_eq!((error.kind(), error.message()), (kind, message.as_str()));
    }
    mock.assert_used();
}

#[tokio::test]
async fn download_breaks_off() {
    let mock = Mock::new().on("GetObject", Reply::chunks(["hel", "lo", "!"]).cut_after(4));
    let mut body = object_storage(&mock).get_object("ns", "b", "o").await.unwrap().into_inner();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "hel");
    assert_eq!(body.chunk().await.unwrap().unwrap(), "l");
    let error = body.chunk().await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Transport, Some("GetObject")));
}

#[tokio::test(start_paused = true)]
async fn call_is_retried_without_delay() {
    let mock = Mock::new().on("GetJob", Reply::status(503).times(2).then(job("ocid1.a")));
    let client = data_science(&mock);
    let started = Instant::now();
    assert_eq!(client.get_job("ocid1.a").await.unwrap().id, "ocid1.a");
    // The paused clock jumps to the end of every delay.
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert_eq!(mock.requests().len(), 3);

    let error = client.get_job("ocid1.a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.message().ends_with("(1) `GetJob`: exhausted: all 3 replies were sent"));
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn pages_and_items_return_the_whole_list() {
    let pages = [vec![summary("a"), summary("b")], vec![], vec![summary("c")]];
    let mock = Mock::new().on("ListJobs", Reply::pages(pages));
    let client = data_science(&mock);
    // Several lists, and at the same time.
    let mut lists = [(); 2].map(|()| client.list_jobs("ocid1.c").items());
    for id in ["a", "b", "c"] {
        for list in &mut lists {
            assert_eq!(list.try_next().await.unwrap().unwrap().id, id);
        }
    }
    for list in &mut lists {
        assert!(list.try_next().await.unwrap().is_none());
    }
    assert_eq!(mock.requests().len(), 6);

    let mut pages = client.list_jobs("ocid1.c").pages();
    assert_eq!(pages.try_next().await.unwrap().unwrap().len(), 2);
    let token = pages.next_page().unwrap().to_owned();
    assert_eq!(pages.try_next().await.unwrap().unwrap().len(), 0);
    assert_eq!(pages.try_next().await.unwrap().unwrap().len(), 1);
    assert!(pages.try_next().await.unwrap().is_none());
    let page = client.list_jobs("ocid1.c").page(token).await.unwrap();
    assert!(page.is_empty() && page.next_page().is_some(), "the list can be resumed");
    let error = client.list_jobs("ocid1.c").page("unknown").await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.code()), (400, Some("InvalidParameter")));

    let mock = Mock::new().on("ListJobs", Reply::pages(Vec::<Vec<JobSummary>>::new()));
    assert!(data_science(&mock).list_jobs("ocid1.c").await.unwrap().is_empty());
}

#[tokio::test]
async fn page_tokens_in_the_body_are_a_sequence() {
    let page = |name: &str, next: Option<&str>| {
        let mut object = ObjectSummary::default();
        object.name = name.to_owned();
        let mut page = ListObjects::default();
        page.objects = vec![object];
        page.next_start_with = next.map(str::to_owned);
        page
    };
    let pages = [page("a", Some("b")), page("b", None)];
    let mock = Mock::new().on("ListObjects", Replies::sequence(pages));
    let mut items = object_storage(&mock).list_objects("ns", "b").items();
    assert_eq!(items.try_next().await.unwrap().unwrap().name, "a");
    assert_eq!(items.try_next().await.unwrap().unwrap().name, "b");
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(mock.requests()[1].query_parameter("start"), Some("b"));
    mock.assert_used();
}

#[tokio::test(start_paused = true)]
async fn states_are_polled_with_the_clock_of_the_test() {
    let run = |state: JobRunLifecycleState| {
        let mut run = JobRun::default();
        run.lifecycle_state = state;
        run
    };
    let states = [
        JobRunLifecycleState::Accepted,
        JobRunLifecycleState::InProgress,
        JobRunLifecycleState::Succeeded,
    ];
    let mock = Mock::new().on("GetJobRun", Replies::sequence(states.map(run)).forever());
    let client = data_science(&mock);
    let started = Instant::now();
    while client.get_job_run("ocid1.r").await.unwrap().lifecycle_state
        != JobRunLifecycleState::Succeeded
    {
        sleep(Duration::from_secs(30)).await;
    }
    assert_eq!(started.elapsed(), Duration::from_secs(60));
    assert_eq!(mock.requests().len(), 3);
    client.get_job_run("ocid1.r").await.unwrap();
}

#[tokio::test]
async fn arguments_and_services_select_the_rule() {
    let mock = Mock::new()
        .on(Matcher::new("GetJob").path("jobId", "ocid1.a"), job("ocid1.a"))
        .on(
            Matcher::new("ListJobs").query("lifecycleState", JobLifecycleState::Failed),
            [summary("failed")],
        )
        .on("ListJobs", [summary("any")])
        .on(Matcher::new("CreateJob").field("freeformTags", json!({ "a": "b" })), job("tagged"))
        .on(Matcher::new("GetWorkRequest").service("generative-ai"), json!({ "id": "of-ai" }))
        .on(Matcher::new("GetWorkRequest").service("work-requests"), json!({ "id": "of-others" }));
    let client = data_science(&mock);
    assert_eq!(client.get_job("ocid1.a").await.unwrap().id, "ocid1.a");
    let error = client.get_job("ocid1.b").await.unwrap_err();
    assert!(error.message().contains("path `jobId` = `ocid1.a`: `jobId` is `ocid1.b`"), "{error}");
    let failed = client.list_jobs("c").lifecycle_state(JobLifecycleState::Failed);
    assert_eq!(failed.await.unwrap()[0].id, "failed");
    assert_eq!(client.list_jobs("c").await.unwrap()[0].id, "any");
    let details = CreateJobDetails::new("p", "c").with_freeform_tags([("a", "b")]);
    assert_eq!(client.create_job(details).await.unwrap().id, "tagged");

    let config = mock.config();
    let ai = GenerativeAiClient::new(&config).unwrap();
    assert_eq!(ai.get_work_request("w").await.unwrap().id, "of-ai");
    let others = WorkRequestClient::new(&config).unwrap();
    assert_eq!(others.get_work_request("w").await.unwrap().id, "of-others");
}

#[tokio::test]
async fn function_replies_to_the_request() {
    let mock = Mock::new().on(
        "CreateJob",
        Reply::from_fn(|request| match request.body::<CreateJobDetails>() {
            Ok(details) => {
                let mut job = job("ocid1.new");
                job.display_name = details.display_name;
                Reply::json(job).with_header("etag", "e1")
            }
            Err(error) => error.into(),
        }),
    );
    let client = data_science(&mock);
    let details = CreateJobDetails::new("p", "c").with_display_name("nightly");
    let response = client.create_job(details).await.unwrap();
    assert_eq!(response.display_name.as_deref(), Some("nightly"));
    assert_eq!(response.etag(), Some("e1"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_tasks_share_a_mock() {
    let mock = Mock::new().on(
        "GetJob",
        Reply::from_fn(|request| job(request.path_parameter("jobId").unwrap_or_default())),
    );
    let client = data_science(&mock);
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..1000 {
        let client = client.clone();
        tasks.spawn(async move {
            let id = format!("ocid1.{number}");
            assert_eq!(client.get_job(&id).await.unwrap().id, id);
        });
    }
    tasks.join_all().await;
    let requests = mock.requests();
    let ids: Vec<_> =
        requests.iter().filter_map(|request| request.path_parameter("jobId")).collect();
    assert_eq!(ids.len(), 1000);
    assert!((0..1000).all(|number| ids.contains(&format!("ocid1.{number}").as_str())));
    mock.assert_used();
}

#[test]
fn several_runtimes_share_a_client() {
    let mock = Mock::new().on("GetJob", Replies::sequence((0..20).map(|_| job("ocid1.a"))));
    let client = Arc::new(data_science(&mock));
    let runtime = || {
        let client = Arc::clone(&client);
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            for _ in 0..10 {
                runtime.block_on(async { client.get_job("ocid1.a").await.unwrap() });
            }
        })
    };
    for thread in [runtime(), runtime()] {
        thread.join().unwrap();
    }
    assert_eq!(mock.requests().len(), 20);
    mock.assert_used();
}
