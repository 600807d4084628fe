//! The client of the Work Requests API reads what the clients of other services have started.

use std::time::Duration;

use oci_sdk_emulator::{Emulator, Plan};
use oci_sdk_generative_ai::{GenerativeAiClient, models as generative_ai};
use oci_sdk_work_requests::models::{WorkRequestResourceActionType, WorkRequestStatus};

use crate::local::Local;

const STEP: Duration = Duration::from_secs(10);

async fn create_cluster(local: &Local) -> (String, String) {
    let client = GenerativeAiClient::new(&local.config_of("generative-ai").await).unwrap();
    let details = generative_ai::CreateDedicatedAiClusterDetails::new(
        generative_ai::DedicatedAiClusterType::Hosting,
        &local.identity.tenancy,
        1,
        generative_ai::DedicatedAiClusterUnitShape::LargeCohere,
    );
    let created = client.create_dedicated_ai_cluster(details).await.unwrap();
    (created.id.clone(), created.work_request_id().unwrap().to_owned())
}

#[tokio::test]
async fn work_request_of_another_service_is_read_until_it_ends() {
    let local = Local::with(Emulator::builder().lifecycle_step(STEP)).await;
    let (cluster, id) = create_cluster(&local).await;
    let client = local.client().await;
    let mut percents = Vec::new();
    let done = loop {
        let work_request = client.get_work_request(&id).await.unwrap();
        percents.push(work_request.percent_complete);
        if work_request.status == WorkRequestStatus::Succeeded {
            break work_request;
        }
        assert!(percents.len() < 10, "{work_request:?}");
        local.emulator.advance(STEP);
    };
    assert!(percents.len() > 1 && percents.is_sorted(), "{percents:?}");
    assert_eq!(percents.last(), Some(&100.0));
    assert_eq!(done.compartment_id, local.identity.tenancy);
    assert_eq!(done.resources[0].identifier, cluster);
    assert_eq!(done.resources[0].action_type, WorkRequestResourceActionType::Created);
    assert!(done.time_finished.is_some(), "{done:?}");
    let mut listed = client.list_work_requests(&local.identity.tenancy).items();
    assert_eq!(listed.try_next().await.unwrap().unwrap().id, id);
    assert!(listed.try_next().await.unwrap().is_none());
    assert!(!client.list_work_request_logs(&id).await.unwrap().is_empty());
    assert!(client.list_work_request_errors(&id).await.unwrap().is_empty());
}

#[tokio::test]
async fn failed_work_request_has_the_planned_error() {
    let local = Local::start().await;
    let plan = Plan::new().fails_with("LimitExceeded", "no more units");
    local.emulator.plan_next("CreateDedicatedAiCluster", plan);
    let (_, id) = create_cluster(&local).await;
    let client = local.client().await;
    let failed = client.get_work_request(&id).await.unwrap();
    assert_eq!(failed.status, WorkRequestStatus::Failed);
    let errors = client.list_work_request_errors(&id).await.unwrap();
    assert_eq!(errors.len(), 1);
    assert_eq!(
        (errors[0].code.as_str(), errors[0].message.as_str()),
        ("LimitExceeded", "no more units")
    );
    let (_, next) = create_cluster(&local).await;
    let next = client.get_work_request(&next).await.unwrap();
    assert_eq!(next.status, WorkRequestStatus::Succeeded, "the plan was for one request");
}
