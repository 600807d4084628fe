// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a security recipe.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSecurityRecipe = POST "/securityRecipes",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/SecurityRecipe/CreateSecurityRecipe";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_security_recipe_details = json(models::CreateSecurityRecipeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SecurityRecipe) }
    then {
        settled(get_security_recipe, models::SecurityRecipe, models::SecurityRecipeLifecycleState);
        with_id("securityRecipeId", "id");
    }
}
