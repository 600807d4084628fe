// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a subsetting policy.
    CreateSubsettingPolicy = POST "/subsettingPolicies",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicy/CreateSubsettingPolicy";
    facts { with_retry_token(); }
    required {
        create_subsetting_policy_details = json(models::CreateSubsettingPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SubsettingPolicy) }
    then {
        settled(get_subsetting_policy, models::SubsettingPolicy,
            models::SubsettingPolicyLifecycleState);
        with_id("subsettingPolicyId", "id");
    }
}
