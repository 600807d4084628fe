// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a target detector recipe.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateTargetDetectorRecipe = POST "/targets/{targetId}/targetDetectorRecipes",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/TargetDetectorRecipe/CreateTargetDetectorRecipe";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        target_id = path "targetId" (String);
        attach_target_detector_recipe_details = json(models::AttachTargetDetectorRecipeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TargetDetectorRecipe) }
    then {
        settled(get_target_detector_recipe, models::TargetDetectorRecipe,
            models::TargetDetectorRecipeLifecycleState);
        with_id("targetDetectorRecipeId", "id");
    }
}
