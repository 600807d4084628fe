// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the masking policy.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteMaskingPolicy = DELETE "/maskingPolicies/{maskingPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicy/DeleteMaskingPolicy";
    required {
        masking_policy_id = path "maskingPolicyId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_masking_policy); }
}
