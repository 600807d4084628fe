// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subsetting policy.
    ///
    /// The response has the header `etag`.
    GetSubsettingPolicy = GET "/subsettingPolicies/{subsettingPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicy/GetSubsettingPolicy";
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
    }
    returns { json(models::SubsettingPolicy), state(models::SubsettingPolicyLifecycleState) }
}
