// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the steering policy to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeSteeringPolicyCompartment =
        POST "/steeringPolicies/{steeringPolicyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/SteeringPolicy/ChangeSteeringPolicyCompartment";
    facts { with_retry_token(); }
    required {
        steering_policy_id = path "steeringPolicyId" (String);
        change_steering_policy_compartment_details =
            json(models::ChangeSteeringPolicyCompartmentDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::ChangeSteeringPolicyCompartmentScope);
        /// The precondition. With `*`, the resource must exist; with an etag, it must still have
        /// this etag.
        if_match = header "If-Match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_steering_policy, models::SteeringPolicy, models::SteeringPolicyLifecycleState);
    }
}
