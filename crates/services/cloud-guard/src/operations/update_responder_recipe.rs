// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the responder recipe.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateResponderRecipe = PUT "/responderRecipes/{responderRecipeId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResponderRecipe/UpdateResponderRecipe";
    facts { without_default_retry(); }
    required {
        responder_recipe_id = path "responderRecipeId" (String);
        update_responder_recipe_details = json(models::UpdateResponderRecipeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ResponderRecipe) }
    then {
        settled(get_responder_recipe, models::ResponderRecipe,
            models::ResponderRecipeLifecycleState);
    }
}
