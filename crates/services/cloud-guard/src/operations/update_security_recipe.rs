// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the security recipe.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateSecurityRecipe = PUT "/securityRecipes/{securityRecipeId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/SecurityRecipe/UpdateSecurityRecipe";
    facts { without_default_retry(); }
    required {
        security_recipe_id = path "securityRecipeId" (String);
        update_security_recipe_details = json(models::UpdateSecurityRecipeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SecurityRecipe) }
    then {
        settled(get_security_recipe, models::SecurityRecipe, models::SecurityRecipeLifecycleState);
    }
}
