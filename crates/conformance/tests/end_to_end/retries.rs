//! Each fault of the emulator, and the retries of the clients: the state changes once.

use std::time::Duration;

use oci_sdk_core::retry::Backoff;
use oci_sdk_core::transport::Timeouts;
use oci_sdk_core::{Config, ErrorKind, RetryPolicy};
use oci_sdk_data_science::DataScienceClient;
use oci_sdk_data_science::models::CreateProjectDetails;
use oci_sdk_emulator::Fault;
use oci_sdk_object_storage::ObjectStorageClient;
use oci_sdk_object_storage::models::CreateBucketDetails;

use crate::local::Local;

fn policy() -> RetryPolicy {
    let quick = Backoff::default().with_base(Duration::from_millis(1)).with_jitter(Duration::ZERO);
    RetryPolicy::standard().with_max_attempts(4).with_backoff(quick)
}

async fn config(local: &Local) -> Config {
    let timeouts = Timeouts::default().with_idle(Duration::from_millis(500));
    let config = local.config().with_retry(policy()).with_connection_timeouts(timeouts);
    config.load().await.unwrap()
}

async fn client(local: &Local) -> DataScienceClient {
    DataScienceClient::new(&config(local).await).unwrap()
}

/// Returns the faults after which any request is retried.
fn faults() -> [Fault; 8] {
    [
        Fault::status(429).header("retry-after", "0"),
        Fault::status(500),
        Fault::status(503),
        Fault::response(502, "<html>Bad Gateway</html>").header("content-type", "text/html"),
        Fault::close(),
        Fault::reset(),
        Fault::hang(),
        Fault::error(409, "IncorrectState", "being changed"),
    ]
}

#[tokio::test]
async fn creation_happens_once_after_each_fault() {
    let local = Local::start().await;
    let tenancy = &local.identity.tenancy;
    let cut = Fault::none().cut_after(10);
    for (index, fault) in faults().into_iter().chain([cut]).enumerate() {
        let said = format!("{fault:?}");
        // A new client, as one that was throttled sends fewer requests.
        let client = client(&local).await;
        local.emulator.clear_requests();
        local.emulator.fail_next(fault.operation("CreateProject").times(2));
        let name = format!("project-{index}");
        let details = CreateProjectDetails::new(tenancy).with_display_name(&name);
        let created = client.create_project(details).await;
        let created = created.unwrap_or_else(|error| panic!("{said}: {error:#}"));
        let requests = local.emulator.requests();
        assert_eq!(requests.len(), 3, "{said}");
        let token = requests[0].header("opc-retry-token");
        assert!(!token.is_empty(), "{said}");
        for request in &requests {
            assert_eq!(request.header("opc-retry-token"), token, "{said}");
        }
        let listed = client.list_projects(tenancy).display_name(&name).await.unwrap();
        assert_eq!(listed.iter().map(|item| &item.id).collect::<Vec<_>>(), [&created.id], "{said}");
    }
}

#[tokio::test]
async fn bytes_go_up_and_down_after_each_fault() {
    let local = Local::start().await;
    let client = ObjectStorageClient::new(&config(&local).await).unwrap();
    let namespace = client.get_namespace().await.unwrap().into_inner();
    let details = CreateBucketDetails::new("bucket", &local.identity.tenancy);
    client.create_bucket(&namespace, details).await.unwrap();
    let content: Vec<u8> = (0..100_000_u32).map(|number| (number % 251) as u8).collect();
    for (index, fault) in faults().into_iter().enumerate() {
        let (said, name) = (format!("{fault:?}"), format!("object-{index}"));
        let client = ObjectStorageClient::new(&config(&local).await).unwrap();
        local.emulator.fail_next(fault.clone().operation("PutObject"));
        client
            .put_object(&namespace, "bucket", &name, content.clone())
            .await
            .unwrap_or_else(|error| panic!("{said}: {error:#}"));
        local.emulator.fail_next(fault.operation("GetObject"));
        let got = client
            .get_object(&namespace, "bucket", &name)
            .await
            .unwrap_or_else(|error| panic!("{said}: {error:#}"));
        assert_eq!(got.into_inner().bytes().await.unwrap(), content, "{said}");
    }
}

#[tokio::test]
async fn retry_after_is_the_delay() {
    let local = Local::start().await;
    let client = client(&local).await;
    local.emulator.fail_next(Fault::status(429).header("retry-after", "1").times(2));
    let policy = policy().with_max_attempts(2);
    let error = client.list_projects(&local.identity.tenancy).retry(policy).await.unwrap_err();
    assert!(error.is_throttle(), "{error}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
    assert_eq!(error.attempts(), 2);
    assert!(error.total_delay() >= Duration::from_secs(1), "{error:#}");
}

#[tokio::test]
async fn delayed_response_is_awaited() {
    let local = Local::start().await;
    let client = client(&local).await;
    local.emulator.fail_next(Fault::none().after(Duration::from_millis(50)));
    client.list_projects(&local.identity.tenancy).await.unwrap();
    assert_eq!(local.emulator.requests().len(), 1);
}

#[tokio::test]
async fn repeated_page_of_created_items_ends_the_list() {
    let local = Local::start().await;
    let client = client(&local).await;
    let tenancy = &local.identity.tenancy;
    for _ in 0..5 {
        client.create_project(CreateProjectDetails::new(tenancy)).await.unwrap();
    }
    let mut items = client.list_projects(tenancy).limit(2).items();
    assert!(items.try_next().await.unwrap().is_some());
    local.emulator.fail_next(Fault::repeated_page().operation("ListProjects"));
    let error = loop {
        match items.try_next().await {
            Ok(item) => assert!(item.is_some(), "the list must not end"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
}

#[tokio::test]
async fn lasting_fault_is_an_error_and_changes_nothing() {
    let local = Local::start().await;
    let client = client(&local).await;
    let tenancy = &local.identity.tenancy;
    local.emulator.fail_next(Fault::status(503).operation("CreateProject").times(4));
    let error = client.create_project(CreateProjectDetails::new(tenancy)).await.unwrap_err();
    assert!(error.is_service_unavailable(), "{error}");
    assert_eq!(error.attempts(), 4);
    assert_eq!(local.emulator.pending_faults(), 0);
    assert_eq!(client.list_projects(tenancy).await.unwrap().len(), 0);
}
