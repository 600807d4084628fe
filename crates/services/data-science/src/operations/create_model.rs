// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a model in the model catalog. Its artifact is uploaded separately.
    ///
    /// The response has the header `etag`.
    CreateModel = POST "/models",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/CreateModel";
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
