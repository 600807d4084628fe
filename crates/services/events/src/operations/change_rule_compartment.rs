// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the rule to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeRuleCompartment = POST "/rules/{ruleId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/events/20181201/Rule/ChangeRuleCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        rule_id = path "ruleId" (String);
        change_rule_compartment_details = json(models::ChangeRuleCompartmentDetails);
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
    then { settled(get_rule, models::Rule, models::RuleLifecycleState); }
}
