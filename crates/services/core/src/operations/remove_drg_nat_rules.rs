// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the DRG NAT rules.
    ///
    /// The response has the header `opc-work-request-id`.
    RemoveDrgNatRules = POST "/drgNatPolicies/{drgNatPolicyId}/actions/removeDrgNatRules",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgNatRule/RemoveDrgNatRules";
    facts { with_retry_token(); }
    required {
        drg_nat_policy_id = path "drgNatPolicyId" (String);
        remove_drg_nat_rules_details = json(models::RemoveDrgNatRulesDetails);
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
