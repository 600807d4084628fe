// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetRule = GET "/rules/{ruleId}",
        "https://docs.oracle.com/iaas/api/#/en/events/20181201/Rule/GetRule";
    facts { without_default_retry(); }
    required {
        rule_id = path "ruleId" (String);
    }
    returns { json(models::Rule), state(models::RuleLifecycleState) }
}
