// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the responder recipe.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetResponderRecipe = GET "/responderRecipes/{responderRecipeId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResponderRecipe/GetResponderRecipe";
    facts { without_default_retry(); }
    required {
        responder_recipe_id = path "responderRecipeId" (String);
    }
    returns { json(models::ResponderRecipe), state(models::ResponderRecipeLifecycleState) }
}
