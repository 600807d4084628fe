// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a model group.
    ///
    /// The response has the header `etag`.
    GetModelGroup = GET "/modelGroups/{modelGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelGroup/GetModelGroup";
    required {
        model_group_id = path "modelGroupId" (String);
    }
    returns { json(models::ModelGroup), state(models::ModelGroupLifecycleState) }
}
