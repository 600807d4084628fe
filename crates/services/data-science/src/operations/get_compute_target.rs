// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a compute target.
    ///
    /// The response has the header `etag`.
    GetComputeTarget = GET "/computeTargets/{computeTargetId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ComputeTarget/GetComputeTarget";
    required {
        compute_target_id = path "computeTargetId" (String);
    }
    returns { json(models::ComputeTarget), state(models::ComputeTargetLifecycleState) }
}
