// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the responder rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetResponderRule = GET "/responderRules/{responderRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResponderRule/GetResponderRule";
    facts { without_default_retry(); }
    required {
        responder_rule_id = path "responderRuleId" (String);
    }
    returns { json(models::ResponderRule), state(models::ResponderRuleLifecycleState) }
}
