// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the steering policy.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateSteeringPolicy = PUT "/steeringPolicies/{steeringPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/SteeringPolicy/UpdateSteeringPolicy";
    required {
        steering_policy_id = path "steeringPolicyId" (String);
        update_steering_policy_details = json(models::UpdateSteeringPolicyDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::UpdateSteeringPolicyScope);
        /// The precondition. With `*`, the resource must exist; with an etag, it must still have
        /// this etag.
        if_match = header "If-Match" (String);
        /// The precondition that the resource was not modified after this date. It serves clients
        /// that cannot use `If-Match`.
        if_unmodified_since = header "If-Unmodified-Since" (String);
    }
    returns { json(models::SteeringPolicy) }
    then {
        settled(get_steering_policy, models::SteeringPolicy, models::SteeringPolicyLifecycleState);
    }
}
