// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a model version set.
    ///
    /// The response has the header `etag`.
    GetModelVersionSet = GET "/modelVersionSets/{modelVersionSetId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelVersionSet/GetModelVersionSet";
    required {
        model_version_set_id = path "modelVersionSetId" (String);
    }
    returns { json(models::ModelVersionSet), state(models::ModelVersionSetLifecycleState) }
}
