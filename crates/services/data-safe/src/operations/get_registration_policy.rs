// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the registration policy.
    ///
    /// The response has the header `etag`.
    GetRegistrationPolicy = GET "/registrationPolicies/{registrationPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/RegistrationPolicy/GetRegistrationPolicy";
    required {
        registration_policy_id = path "registrationPolicyId" (String);
    }
    returns { json(models::RegistrationPolicy), state(models::RegistrationPolicyLifecycleState) }
}
