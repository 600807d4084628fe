// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the registration policy.
    UpdateRegistrationPolicy = PUT "/registrationPolicies/{registrationPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/RegistrationPolicy/UpdateRegistrationPolicy";
    facts { with_retry_token(); }
    required {
        registration_policy_id = path "registrationPolicyId" (String);
        update_registration_policy_details = json(models::UpdateRegistrationPolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RegistrationPolicy) }
    then {
        settled(get_registration_policy, models::RegistrationPolicy,
            models::RegistrationPolicyLifecycleState);
    }
}
