// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateRule = POST "/rules",
        "https://docs.oracle.com/iaas/api/#/en/events/20181201/Rule/CreateRule";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_rule_details = json(models::CreateRuleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Rule) }
    then {
        settled(get_rule, models::Rule, models::RuleLifecycleState);
        with_id("ruleId", "id");
    }
}
