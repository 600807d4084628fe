//! The client of Clinical Data Exchange, whose models are partly any JSON.

use oci_sdk_clinical_data_exchange::{ClinicalDataExchangeClient, Secret, models};
use serde_json::json;

use crate::local::Local;

async fn client(local: &Local) -> ClinicalDataExchangeClient {
    let config = local.config_of("clinical-data-exchange").await;
    ClinicalDataExchangeClient::new(&config).unwrap()
}

#[tokio::test]
async fn query_endpoint_is_created_read_updated_and_deleted() {
    let local = Local::start().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let app = json!({ "clientId": "reader" });
    let details = models::CreateQueryEndpointDetails::new(app.clone(), tenancy)
        .with_display_name("queries")
        .with_framework(models::QueryEndpointFramework::Fhir);
    let created = client.create_query_endpoint(details).await.unwrap();
    assert!(created.work_request_id().is_some());
    let found = client.get_query_endpoint(&created.id).await.unwrap();
    assert_eq!(found.client_app_details, app);
    assert_eq!(found.framework, Some(models::QueryEndpointFramework::Fhir));
    let etag = found.etag().unwrap();

    let change = models::UpdateQueryEndpointDetails::new().with_description("for payers");
    client.update_query_endpoint(&created.id, change.clone()).if_match(etag).await.unwrap();
    let error = client.update_query_endpoint(&created.id, change).if_match(etag).await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");
    let found = client.get_query_endpoint(&created.id).await.unwrap();
    assert_eq!(found.description.as_deref(), Some("for payers"));
    let mut items = client.list_query_endpoints().compartment_id(tenancy).items();
    assert_eq!(items.try_next().await.unwrap().unwrap()["id"], json!(created.id));
    assert_eq!(items.try_next().await.unwrap(), None);

    client.delete_query_endpoint(&created.id).await.unwrap();
    assert!(client.get_query_endpoint(&created.id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn delivery_endpoint_keeps_its_headers() {
    let local = Local::start().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let bundle = "ocid1.cabundle.oc1.phx.aaaaaaaaexample";
    let details = models::CreateDeliveryEndpointDetails::new(bundle, tenancy)
        .with_url("https://payer.example.com")
        .with_request_headers([("authorization", Secret::from("token".to_owned()))]);
    let created = client.create_delivery_endpoint(details).await.unwrap();
    let found = client.get_delivery_endpoint(&created.id).await.unwrap();
    assert_eq!(found.ca_bundle_id, bundle);
    assert_eq!(found.request_headers.as_ref().unwrap()["authorization"].expose(), "token");
    let work_request = client.get_work_request(created.work_request_id().unwrap()).await.unwrap();
    assert_eq!(work_request.status, models::WorkRequestStatus::Succeeded);
    client.delete_delivery_endpoint(&created.id).await.unwrap();
    assert!(client.get_delivery_endpoint(&created.id).await.unwrap_err().is_not_found());
}
