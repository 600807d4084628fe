// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the masking policy.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateMaskingPolicy = PUT "/maskingPolicies/{maskingPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicy/UpdateMaskingPolicy";
    required {
        masking_policy_id = path "maskingPolicyId" (String);
        update_masking_policy_details = json(models::UpdateMaskingPolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_masking_policy, models::MaskingPolicy, models::MaskingPolicyLifecycleState);
    }
}
