// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a responder recipe.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateResponderRecipe = POST "/responderRecipes",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResponderRecipe/CreateResponderRecipe";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_responder_recipe_details = json(models::CreateResponderRecipeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ResponderRecipe) }
    then {
        settled(get_responder_recipe, models::ResponderRecipe,
            models::ResponderRecipeLifecycleState);
        with_id("responderRecipeId", "id");
    }
}
