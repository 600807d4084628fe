//! The client of Generative AI: clusters, models and endpoints.

use std::time::Duration;

use oci_sdk_emulator::{Emulator, Plan};
use oci_sdk_generative_ai::{GenerativeAiClient, models};

use crate::local::Local;

const BASE_MODEL: &str = "ocid1.generativeaimodel.oc1.phx.aaaaaaaaexample";

async fn client(local: &Local) -> GenerativeAiClient {
    GenerativeAiClient::new(&local.config_of("generative-ai").await).unwrap()
}

fn cluster_details(tenancy: &str) -> models::CreateDedicatedAiClusterDetails {
    models::CreateDedicatedAiClusterDetails::new(
        models::DedicatedAiClusterType::Hosting,
        tenancy,
        1,
        models::DedicatedAiClusterUnitShape::LargeCohere,
    )
    .with_display_name("hosting")
}

#[tokio::test]
async fn cluster_model_and_endpoint_are_created_read_updated_and_deleted() {
    let local = Local::start().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let cluster = client.create_dedicated_ai_cluster(cluster_details(tenancy)).await.unwrap();
    let etag = cluster.etag().unwrap();
    assert_eq!(cluster.lifecycle_state, models::DedicatedAiClusterLifecycleState::Active);
    let found = client.get_dedicated_ai_cluster(&cluster.id).await.unwrap();
    assert_eq!((found.etag(), &*found), (Some(etag), &*cluster));

    let change = models::UpdateDedicatedAiClusterDetails::new().with_unit_count(2);
    let updated = client
        .update_dedicated_ai_cluster(&cluster.id, change.clone())
        .if_match(etag)
        .await
        .unwrap();
    assert_eq!((updated.unit_count, updated.display_name.as_deref()), (2, Some("hosting")));
    let error =
        client.update_dedicated_ai_cluster(&cluster.id, change).if_match(etag).await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");

    let dataset = models::ObjectStorageDataset::new("namespace", "bucket", "train.jsonl");
    let config = models::TFewTrainingConfig::new().with_total_training_epochs(3);
    let tuning = models::FineTuneDetails::new(dataset, &cluster.id).with_training_config(config);
    let details = models::CreateModelDetails::new(tenancy, BASE_MODEL, tuning);
    let model = client.create_model(details).await.unwrap();
    let found = client.get_model(&model.id).await.unwrap();
    let tuning = found.fine_tune_details.as_ref().unwrap();
    assert_eq!(tuning.training_config.as_ref().unwrap().total_training_epochs(), Some(3));

    let details = models::CreateEndpointDetails::new(tenancy, &model.id, &cluster.id);
    let endpoint = client.create_endpoint(details).await.unwrap();
    let found = client.get_endpoint(&endpoint.id).await.unwrap();
    assert_eq!((&found.model_id, &found.dedicated_ai_cluster_id), (&model.id, &cluster.id));
    let mut items = client.list_endpoints(tenancy).items();
    assert_eq!(items.try_next().await.unwrap().unwrap().id, endpoint.id);
    assert!(items.try_next().await.unwrap().is_none());

    client.delete_endpoint(&endpoint.id).await.unwrap();
    client.delete_model(&model.id).await.unwrap();
    client.delete_dedicated_ai_cluster(&cluster.id).await.unwrap();
    assert!(client.get_endpoint(&endpoint.id).await.unwrap_err().is_not_found());
    assert!(client.get_model(&model.id).await.unwrap_err().is_not_found());
    assert!(client.get_dedicated_ai_cluster(&cluster.id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn work_request_leads_to_the_cluster() {
    let step = Duration::from_secs(10);
    let local = Local::with(Emulator::builder().lifecycle_step(step)).await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let cluster = client.create_dedicated_ai_cluster(cluster_details(tenancy)).await.unwrap();
    let id = cluster.work_request_id().unwrap();
    let mut polls = 0;
    let done = loop {
        let work_request = client.get_work_request(id).await.unwrap();
        if work_request.status == models::WorkRequestStatus::Succeeded {
            break work_request;
        }
        polls += 1;
        assert!(polls < 10, "{work_request:?}");
        local.emulator.advance(step);
    };
    assert!(polls > 0, "it takes time");
    assert_eq!(done.resources[0].identifier, cluster.id);
    let found = client.get_dedicated_ai_cluster(&cluster.id).await.unwrap();
    assert_eq!(found.lifecycle_state, models::DedicatedAiClusterLifecycleState::Active);

    let plan = Plan::new().fails_with("LimitExceeded", "no more units");
    local.emulator.plan_next("CreateDedicatedAiCluster", plan);
    let cluster = client.create_dedicated_ai_cluster(cluster_details(tenancy)).await.unwrap();
    local.emulator.advance(step * 10);
    let id = cluster.work_request_id().unwrap();
    let failed = client.get_work_request(id).await.unwrap();
    assert_eq!(failed.status, models::WorkRequestStatus::Failed);
    let errors = client.list_work_request_errors(id).await.unwrap();
    assert_eq!(errors.items[0].code, "LimitExceeded");
    assert_eq!(errors.items[0].message, "no more units");
    let found = client.get_dedicated_ai_cluster(&cluster.id).await.unwrap();
    assert_eq!(found.lifecycle_state, models::DedicatedAiClusterLifecycleState::Failed);
}
