// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a model.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateModel = POST "/models",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/Model/CreateModel";
    facts {
        without_default_retry();
        with_retry_token();
    }
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
