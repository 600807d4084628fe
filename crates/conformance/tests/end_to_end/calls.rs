//! End-to-end calls: generated client, core, loopback, emulator.

use std::time::Duration;

use oci_sdk_core::transport::Timeouts;
use oci_sdk_core::{Config, ErrorKind};
use oci_sdk_emulator::{Fault, WorkRequestSeed};
use oci_sdk_work_requests::WorkRequestClient;
use oci_sdk_work_requests::models::{SortOrder, WorkRequestStatus};

use crate::local::Local;

#[tokio::test]
async fn work_request_is_read() {
    let local = Local::start().await;
    let compartment = &local.identity.tenancy;
    let seed = WorkRequestSeed::new(compartment)
        .operation_type("CreateVcn")
        .resource("vcn", "ocid1.vcn.oc1.phx.a")
        .step(Duration::ZERO);
    let id = local.emulator.work_requests().seed(seed);
    let client = local.client().await;

    let work_request = client.get_work_request(&id).await.unwrap();
    assert_eq!(work_request.id, id);
    assert_eq!(work_request.status, WorkRequestStatus::Succeeded);
    assert_eq!(work_request.percent_complete, 100.0);
    assert_eq!(work_request.compartment_id, *compartment);
    assert_eq!(work_request.resources[0].identifier, "ocid1.vcn.oc1.phx.a");
    assert!(work_request.time_finished >= Some(work_request.time_accepted), "{work_request:?}");
    assert_eq!(work_request.status(), 200);

    // The returned id starts with the id of the request.
    let sent = local.emulator.requests().remove(0);
    let request_id = work_request.request_id().unwrap();
    assert!(request_id.starts_with(sent.header("opc-request-id")), "{request_id}");
    assert_eq!(sent.signed_by, Some(Ok(local.identity.key_id())));
}

#[tokio::test]
async fn failed_work_request_has_log_and_errors() {
    let local = Local::start().await;
    let seed = WorkRequestSeed::new("ocid1.compartment.oc1..a")
        .fails_with("OutOfHostCapacity", "No host.")
        .step(Duration::ZERO);
    let id = local.emulator.work_requests().seed(seed);
    let client = local.client().await;
    let work_request = client.get_work_request(&id).await.unwrap();
    assert_eq!(work_request.status, WorkRequestStatus::Failed);
    let errors = client.list_work_request_errors(&id).await.unwrap();
    assert_eq!(errors[0].code, "OutOfHostCapacity");
    let log = client.list_work_request_logs(&id).sort_order(SortOrder::Desc).await.unwrap();
    assert!(log.len() > 1, "{log:?}");
    assert!(log.is_sorted_by_key(|entry| std::cmp::Reverse(entry.timestamp)), "{log:?}");
}

#[tokio::test]
async fn items_and_pages_return_the_whole_list() {
    let local = Local::start().await;
    let compartment = "ocid1.compartment.oc1..a";
    let ids = local
        .emulator
        .work_requests()
        .seed_many((0..25).map(|_| WorkRequestSeed::new(compartment)));
    let client = local.client().await;

    let mut items = client.list_work_requests(compartment).limit(10).items();
    let mut seen = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        seen.push(item.id);
    }
    assert_eq!(seen, ids);
    assert_eq!(local.emulator.requests().len(), 3);

    let mut pages = client.list_work_requests(compartment).limit(10).pages();
    pages.try_next().await.unwrap().unwrap();
    let token = pages.next_page().unwrap().to_owned();
    let rest = client.list_work_requests(compartment).limit(10).page(token).items();
    let rest: Vec<_> = collect(rest).await;
    assert_eq!(rest, ids[10..]);
}

async fn collect(
    mut items: oci_sdk_core::Items<oci_sdk_work_requests::models::WorkRequestSummary>,
) -> Vec<String> {
    let mut ids = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        ids.push(item.id);
    }
    ids
}

#[tokio::test]
async fn repeated_page_is_an_error() {
    let local = Local::start().await;
    let compartment = "ocid1.compartment.oc1..a";
    local.emulator.work_requests().seed_many((0..9).map(|_| WorkRequestSeed::new(compartment)));
    let client = local.client().await;
    let mut pages = client.list_work_requests(compartment).limit(2).pages();
    pages.try_next().await.unwrap();
    local.emulator.fail_next(Fault::repeated_page());
    let error = pages.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
}

#[tokio::test]
async fn filter_without_matches_returns_an_empty_page() {
    let local = Local::start().await;
    let client = local.client().await;
    let page = client
        .list_work_requests("ocid1.compartment.oc1..a")
        .resource_id("ocid1.instance.oc1..none")
        .await
        .unwrap();
    assert!(page.is_empty());
    assert_eq!(page.next_page(), None);
}

#[tokio::test]
async fn faults_are_typed_errors() {
    let local = Local::start().await;
    let id = local.emulator.work_requests().seed(WorkRequestSeed::new("ocid1.compartment.oc1..a"));
    let client = {
        let timeouts = Timeouts::default().with_idle(Duration::from_millis(300));
        WorkRequestClient::new(
            &local.config().with_connection_timeouts(timeouts).load().await.unwrap(),
        )
        .unwrap()
    };
    let html = Fault::response(503, "<html>busy</html>").header("content-type", "text/html");
    for (fault, kind, status) in [
        (Fault::status(429), ErrorKind::Service, Some(429)),
        (Fault::status(500), ErrorKind::Service, Some(500)),
        (html, ErrorKind::Service, Some(503)),
        (Fault::response(200, "{\"id\": \"x\""), ErrorKind::Decode, Some(200)),
        (Fault::response(200, "[]"), ErrorKind::Decode, Some(200)),
        (Fault::response(204, ""), ErrorKind::Decode, Some(204)),
        (Fault::none().cut_after(10), ErrorKind::Transport, Some(200)),
        (Fault::status(429).cut_after(10), ErrorKind::Service, Some(429)),
        (Fault::close(), ErrorKind::Transport, None),
        (Fault::reset(), ErrorKind::Transport, None),
        (Fault::hang(), ErrorKind::Timeout, None),
    ] {
        let said = format!("{fault:?}");
        local.emulator.fail_next(fault);
        let error = client.get_work_request(&id).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{said}: {error:#}");
        assert_eq!(error.status().map(|status| status.as_u16()), status, "{said}: {error:#}");
        assert_eq!(error.operation(), Some("GetWorkRequest"), "{said}: {error:#}");
        assert!(error.request_id().is_some(), "{said}: {error:#}");
        assert!(error.to_string().starts_with("GetWorkRequest: "), "{said}: {error:#}");
        assert!(!error.to_string().contains('\n'), "{said}: {error:#}");
    }
    client.get_work_request(&id).await.expect("the client still works");
}

#[tokio::test]
async fn throttled_call_has_retry_after() {
    let local = Local::start().await;
    let client = local.client().await;
    local.emulator.fail_next(Fault::status(429).header("retry-after", "17"));
    let error = client.get_work_request("ocid1.workrequest.oc1.phx.a").await.unwrap_err();
    assert!(error.is_throttle(), "{error}");
    assert_eq!(error.header("retry-after"), Some("17"));
}

#[tokio::test]
async fn call_timeout_overrides_default() {
    let local = Local::start().await;
    let client = local.client().await;
    local.emulator.fail_next(Fault::hang());
    let error = client
        .get_work_request("ocid1.workrequest.oc1.phx.a")
        .timeout(Duration::from_millis(50))
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("50ms"), "{error}");
}

#[tokio::test]
async fn missing_resource_and_wrong_key_are_different_errors() {
    let local = Local::start().await;
    let unknown = "ocid1.workrequest.oc1.phx.unknown";
    let error = local.client().await.get_work_request(unknown).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.code(), Some("NotAuthorizedOrNotFound"), "{error}");
    assert!(error.to_string().contains("a missing permission also returns 404"), "{error}");

    let stranger = Local::start().await;
    let config = stranger.config().with_endpoint(local.emulator.endpoint()).load().await.unwrap();
    let client = WorkRequestClient::new(&config).unwrap();
    let error = client.get_work_request(unknown).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!(error.code(), Some("NotAuthenticated"), "{error}");
}

#[tokio::test]
async fn user_agent_contains_name_of_the_program() {
    let local = Local::start().await;
    let config = local.config().with_user_agent("inventory/2.1").load().await.unwrap();
    let client = WorkRequestClient::new(&config).unwrap();
    _ = client.list_work_requests("ocid1.compartment.oc1..a").header("x-note", "hello").await;
    let sent = local.emulator.requests().remove(0);
    assert!(sent.header("user-agent").starts_with("oci-rust/"), "{sent:?}");
    assert!(sent.header("user-agent").ends_with(") inventory/2.1"), "{sent:?}");
    assert_eq!(sent.header("x-note"), "hello");
}

/// The messages for mistakes in the configuration.
#[tokio::test]
async fn configuration_errors_name_the_cause() {
    let local = Local::start().await;
    let file = local.folder.path().join("config");
    let good = std::fs::read_to_string(&file).unwrap();
    let failing = async |text: &str, profile: &str| {
        std::fs::write(&file, text).unwrap();
        let error = Config::builder()
            .with_config_file(&file)
            .with_profile(profile)
            .load()
            .await
            .unwrap_err();
        assert_eq!(error.status(), None);
        error.to_string()
    };

    let error = failing(&good, "PRODUCTION").await;
    assert!(error.contains("PRODUCTION") && error.contains("DEFAULT"), "{error}");

    let error = failing(&good.replace("key.pem", "lost.pem"), "DEFAULT").await;
    assert!(error.contains("lost.pem"), "{error}");

    let error = failing(&good.replace("ocid1.user", "ocid"), "DEFAULT").await;
    assert!(error.contains("user"), "{error}");

    let error = failing("[DEFAULT]\nuser = me\n", "DEFAULT").await;
    for key in ["user", "tenancy", "key_file", "region"] {
        assert!(error.contains(key), "{key}: {error}");
    }

    let error = failing(&good.replace("us-phoenix-1", "us phoenix"), "DEFAULT").await;
    assert!(error.contains("us phoenix"), "{error}");

    let error = Config::builder().with_config_file("/no/such/file").load().await.unwrap_err();
    assert!(error.to_string().contains("/no/such/file"), "{error}");

    let error = Config::builder()
        .with_config_file({
            std::fs::write(&file, &good).unwrap();
            &file
        })
        .with_endpoint("localhost:8080")
        .load()
        .await
        .and_then(|config| WorkRequestClient::new(&config))
        .unwrap_err();
    assert!(error.to_string().contains("localhost:8080"), "{error}");
}
