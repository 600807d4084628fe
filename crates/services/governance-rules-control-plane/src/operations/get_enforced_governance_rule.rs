// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the enforced governance rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetEnforcedGovernanceRule = GET "/enforcedGovernanceRules/{enforcedGovernanceRuleId}";
    facts { without_default_retry(); }
    required {
        enforced_governance_rule_id = path "enforcedGovernanceRuleId" (String);
    }
    returns {
        json(models::EnforcedGovernanceRule),
        state(models::EnforcedGovernanceRuleLifecycleState),
    }
}
