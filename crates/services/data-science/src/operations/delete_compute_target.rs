// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a compute target.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteComputeTarget = DELETE "/computeTargets/{computeTargetId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ComputeTarget/DeleteComputeTarget";
    required {
        compute_target_id = path "computeTargetId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_compute_target); }
}
