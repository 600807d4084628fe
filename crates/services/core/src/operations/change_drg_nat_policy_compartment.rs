// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the DRG NAT policy to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeDrgNatPolicyCompartment =
        POST "/drgNatPolicies/{drgNatPolicyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgNatPolicy/ChangeDrgNatPolicyCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        drg_nat_policy_id = path "drgNatPolicyId" (String);
        change_drg_nat_policy_compartment_details =
            json(models::ChangeDrgNatPolicyCompartmentDetails);
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
    then { settled(get_drg_nat_policy, models::DrgNatPolicy, models::DrgNatPolicyLifecycleState); }
}
