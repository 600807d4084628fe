// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a governance rule.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateGovernanceRule = POST "/governanceRules";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_governance_rule_details = json(models::CreateGovernanceRuleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::GovernanceRule) }
    then {
        settled(get_governance_rule, models::GovernanceRule, models::GovernanceRuleLifecycleState);
        with_id("governanceRuleId", "id");
    }
}
