//! Calls of the Generative AI API, for its lists in queries. Progenitor's client of it is large: `--features generative-ai`.

use oci_sdk_differential::clients::generative_ai::{Client, types};
use oci_sdk_generative_ai::{GenerativeAiClient, models::*};

use crate::comparison::Stage;

#[tokio::test]
async fn repeated_lists() {
    let stage = Stage::of("generative-ai").await;
    let ours = GenerativeAiClient::new(&stage.config).unwrap();
    let theirs = Client::new(&stage.url("/20231130"));

    stage
        .check(
            ours.list_models("ocid1")
                .capability([ModelCapability::TextGeneration, ModelCapability::Chat]),
            theirs
                .list_models()
                .compartment_id("ocid1")
                .capability(vec![
                    types::ListModelsCapabilityItem::TextGeneration,
                    types::ListModelsCapabilityItem::Chat,
                ])
                .send(),
        )
        .await;
}
