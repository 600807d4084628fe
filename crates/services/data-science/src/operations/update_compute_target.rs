// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a compute target, such as its instances or its scaling policy.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateComputeTarget = PUT "/computeTargets/{computeTargetId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ComputeTarget/UpdateComputeTarget";
    required {
        compute_target_id = path "computeTargetId" (String);
        update_compute_target_details = json(models::UpdateComputeTargetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_compute_target, models::ComputeTarget, models::ComputeTargetLifecycleState);
    }
}
