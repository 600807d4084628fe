// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the protection policy.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateProtectionPolicy = PUT "/protectionPolicies/{protectionPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/ProtectionPolicy/UpdateProtectionPolicy";
    required {
        protection_policy_id = path "protectionPolicyId" (String);
        update_protection_policy_details = json(models::UpdateProtectionPolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_protection_policy, models::ProtectionPolicy,
            models::ProtectionPolicyLifecycleState);
    }
}
