// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds masking columns from the sdm.
    ///
    /// The response has the header `opc-work-request-id`.
    AddMaskingColumnsFromSdm =
        POST "/maskingPolicies/{maskingPolicyId}/actions/addMaskingColumnsFromSdm",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicy/AddMaskingColumnsFromSdm";
    required {
        masking_policy_id = path "maskingPolicyId" (String);
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
