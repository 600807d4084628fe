// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the provenance of a model: its training code and training run.
    ///
    /// The response has the header `etag`.
    GetModelProvenance = GET "/models/{modelId}/provenance",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/GetModelProvenance";
    required {
        model_id = path "modelId" (String);
    }
    returns { json(models::ModelProvenance) }
}
