// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a DRG NAT policy.
    CreateDrgNatPolicy = POST "/drgNatPolicies",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgNatPolicy/CreateDrgNatPolicy";
    facts { with_retry_token(); }
    required {
        create_drg_nat_policy_details = json(models::CreateDrgNatPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DrgNatPolicy) }
    then {
        settled(get_drg_nat_policy, models::DrgNatPolicy, models::DrgNatPolicyLifecycleState);
        with_id("drgNatPolicyId", "id");
    }
}
