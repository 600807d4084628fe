// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the governance rule.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateGovernanceRule = PUT "/governanceRules/{governanceRuleId}";
    facts { without_default_retry(); }
    required {
        governance_rule_id = path "governanceRuleId" (String);
        update_governance_rule_details = json(models::UpdateGovernanceRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_governance_rule, models::GovernanceRule, models::GovernanceRuleLifecycleState);
    }
}
