// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes the steering policy.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteSteeringPolicy = DELETE "/steeringPolicies/{steeringPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/SteeringPolicy/DeleteSteeringPolicy";
    facts { without_default_retry(); }
    required {
        steering_policy_id = path "steeringPolicyId" (String);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::DeleteSteeringPolicyScope);
        /// The precondition. With `*`, the resource must exist; with an etag, it must still have
        /// this etag.
        if_match = header "If-Match" (String);
        /// The precondition that the resource was not modified after this date. It serves clients
        /// that cannot use `If-Match`.
        if_unmodified_since = header "If-Unmodified-Since" (String);
    }
    returns { empty }
    then { deleted(get_steering_policy); }
}
