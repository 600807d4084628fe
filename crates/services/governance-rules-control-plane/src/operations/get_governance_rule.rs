// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the governance rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetGovernanceRule = GET "/governanceRules/{governanceRuleId}";
    facts { without_default_retry(); }
    required {
        governance_rule_id = path "governanceRuleId" (String);
    }
    returns { json(models::GovernanceRule), state(models::GovernanceRuleLifecycleState) }
}
