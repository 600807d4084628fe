// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the scheduling policy to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeSchedulingPolicyCompartment =
        POST "/schedulingPolicies/{schedulingPolicyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SchedulingPolicy/ChangeSchedulingPolicyCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        scheduling_policy_id = path "schedulingPolicyId" (String);
        change_scheduling_policy_compartment_details =
            json(models::ChangeSchedulingPolicyCompartmentDetails);
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
        settled(get_scheduling_policy, models::SchedulingPolicy,
            models::SchedulingPolicyLifecycleState);
    }
}
