// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the protection policy.
    ///
    /// The response has the header `etag`.
    GetProtectionPolicy = GET "/protectionPolicies/{protectionPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/ProtectionPolicy/GetProtectionPolicy";
    required {
        protection_policy_id = path "protectionPolicyId" (String);
    }
    returns { json(models::ProtectionPolicy), state(models::ProtectionPolicyLifecycleState) }
}
