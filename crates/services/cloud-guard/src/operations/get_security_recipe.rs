// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security recipe.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSecurityRecipe = GET "/securityRecipes/{securityRecipeId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/SecurityRecipe/GetSecurityRecipe";
    facts { without_default_retry(); }
    required {
        security_recipe_id = path "securityRecipeId" (String);
    }
    returns { json(models::SecurityRecipe), state(models::SecurityRecipeLifecycleState) }
}
