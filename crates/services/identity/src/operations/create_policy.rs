// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a policy in a compartment or in the tenancy. It takes effect within about 10
    /// seconds.
    ///
    /// The response has the header `etag`.
    CreatePolicy = POST "/policies",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Policy/CreatePolicy";
    facts { with_retry_token(); }
    required {
        create_policy_details = json(models::CreatePolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Policy) }
    then {
        settled(get_policy, models::Policy, models::PolicyLifecycleState);
        with_id("policyId", "id");
    }
}
