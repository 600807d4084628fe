// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the masking policy.
    ///
    /// The response has the header `etag`.
    GetMaskingPolicy = GET "/maskingPolicies/{maskingPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicy/GetMaskingPolicy";
    required {
        masking_policy_id = path "maskingPolicyId" (String);
    }
    returns { json(models::MaskingPolicy), state(models::MaskingPolicyLifecycleState) }
}
