// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a model.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateModel = POST "/models",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/Model/CreateModel";
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
