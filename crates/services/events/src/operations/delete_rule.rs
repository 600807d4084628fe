// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the rule.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteRule = DELETE "/rules/{ruleId}",
        "https://docs.oracle.com/iaas/api/#/en/events/20181201/Rule/DeleteRule";
    facts { without_default_retry(); }
    required {
        rule_id = path "ruleId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_rule); }
}
