// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the responder recipe responder rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateResponderRecipeResponderRule =
        PUT "/responderRecipes/{responderRecipeId}/responderRules/{responderRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResponderRecipeResponderRule/UpdateResponderRecipeResponderRule";
    facts { without_default_retry(); }
    required {
        responder_recipe_id = path "responderRecipeId" (String);
        responder_rule_id = path "responderRuleId" (String);
        update_responder_recipe_responder_rule_details =
            json(models::UpdateResponderRecipeResponderRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ResponderRecipeResponderRule) }
    then {
        settled(get_responder_recipe_responder_rule, models::ResponderRecipeResponderRule,
            models::ResponderRecipeResponderRuleLifecycleState);
    }
}
