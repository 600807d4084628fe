// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a steering policy.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSteeringPolicy = POST "/steeringPolicies",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/SteeringPolicy/CreateSteeringPolicy";
    facts { with_retry_token(); }
    required {
        create_steering_policy_details = json(models::CreateSteeringPolicyDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::CreateSteeringPolicyScope);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SteeringPolicy) }
    then {
        settled(get_steering_policy, models::SteeringPolicy, models::SteeringPolicyLifecycleState);
        with_id("steeringPolicyId", "id");
    }
}
