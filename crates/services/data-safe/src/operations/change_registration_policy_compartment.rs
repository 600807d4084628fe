// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the registration policy to another compartment.
    ChangeRegistrationPolicyCompartment =
        POST "/registrationPolicies/{registrationPolicyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/RegistrationPolicy/ChangeRegistrationPolicyCompartment";
    facts { with_retry_token(); }
    required {
        registration_policy_id = path "registrationPolicyId" (String);
        change_registration_policy_compartment_details =
            json(models::ChangeRegistrationPolicyCompartmentDetails);
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
        with_id("registrationPolicyId", "id");
    }
}
