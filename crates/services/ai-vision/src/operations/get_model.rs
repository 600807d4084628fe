// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the model.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetModel = GET "/models/{modelId}",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/Model/GetModel";
    facts { without_default_retry(); }
    required {
        model_id = path "modelId" (String);
    }
    returns { json(models::Model), state(models::ModelLifecycleState) }
}
