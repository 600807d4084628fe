// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the WAAS policy to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeWaasPolicyCompartment = POST "/waasPolicies/{waasPolicyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/WaasPolicy/ChangeWaasPolicyCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        waas_policy_id = path "waasPolicyId" (String);
        change_waas_policy_compartment_details = json(models::ChangeWaasPolicyCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_waas_policy, models::WaasPolicy, models::WaasPolicyLifecycleState); }
}
