// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a custom model, or a new version of one, by fine-tuning a base model with a training
    /// dataset.
    ///
    /// The response has the headers `etag`, `model-deprecation-info` and `opc-work-request-id`.
    CreateModel = POST "/models",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/Model/CreateModel";
    facts { with_retry_token(); }
    required {
        create_model_details = json(models::CreateModelDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Model) }
    then {
        settled(get_model, models::Model, models::ModelLifecycleState);
        with_id("modelId", "id");
    }
}
