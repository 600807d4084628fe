// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a detector recipe.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDetectorRecipe = POST "/detectorRecipes",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DetectorRecipe/CreateDetectorRecipe";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_detector_recipe_details = json(models::CreateDetectorRecipeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DetectorRecipe) }
    then {
        settled(get_detector_recipe, models::DetectorRecipe, models::DetectorRecipeLifecycleState);
        with_id("detectorRecipeId", "id");
    }
}
