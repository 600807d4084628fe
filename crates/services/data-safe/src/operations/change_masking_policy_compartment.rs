// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the masking policy to another compartment.
    ChangeMaskingPolicyCompartment =
        POST "/maskingPolicies/{maskingPolicyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicy/ChangeMaskingPolicyCompartment";
    facts { with_retry_token(); }
    required {
        masking_policy_id = path "maskingPolicyId" (String);
        change_masking_policy_compartment_details =
            json(models::ChangeMaskingPolicyCompartmentDetails);
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
    then {
        settled(get_masking_policy, models::MaskingPolicy, models::MaskingPolicyLifecycleState);
    }
}
