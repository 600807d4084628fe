// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the lifecycle stage.
    ///
    /// The response has the header `etag`.
    GetLifecycleStage = GET "/lifecycleStages/{lifecycleStageId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/LifecycleStage/GetLifecycleStage";
    required {
        lifecycle_stage_id = path "lifecycleStageId" (String);
    }
    returns { json(models::LifecycleStage), state(models::LifecycleStageLifecycleState) }
}
