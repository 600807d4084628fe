// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a model, without its artifact.
    ///
    /// The response has the header `etag`.
    GetModel = GET "/models/{modelId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/GetModel";
    required {
        model_id = path "modelId" (String);
    }
    returns { json(models::Model), state(models::ModelLifecycleState) }
}
