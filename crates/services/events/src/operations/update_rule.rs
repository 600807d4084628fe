// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateRule = PUT "/rules/{ruleId}",
        "https://docs.oracle.com/iaas/api/#/en/events/20181201/Rule/UpdateRule";
    facts { without_default_retry(); }
    required {
        rule_id = path "ruleId" (String);
        update_rule_details = json(models::UpdateRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Rule) }
    then { settled(get_rule, models::Rule, models::RuleLifecycleState); }
}
