// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the protection policy to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeProtectionPolicyCompartment =
        POST "/protectionPolicies/{protectionPolicyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/ProtectionPolicy/ChangeProtectionPolicyCompartment";
    facts { with_retry_token(); }
    required {
        protection_policy_id = path "protectionPolicyId" (String);
        change_protection_policy_compartment_details =
            json(models::ChangeProtectionPolicyCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
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
