// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the responder recipe responder rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetResponderRecipeResponderRule =
        GET "/responderRecipes/{responderRecipeId}/responderRules/{responderRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResponderRecipeResponderRule/GetResponderRecipeResponderRule";
    facts { without_default_retry(); }
    required {
        responder_recipe_id = path "responderRecipeId" (String);
        responder_rule_id = path "responderRuleId" (String);
    }
    returns {
        json(models::ResponderRecipeResponderRule),
        state(models::ResponderRecipeResponderRuleLifecycleState),
    }
}
