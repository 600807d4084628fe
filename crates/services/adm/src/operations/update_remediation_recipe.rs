// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the remediation recipe.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateRemediationRecipe = PUT "/remediationRecipes/{remediationRecipeId}",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/RemediationRecipe/UpdateRemediationRecipe";
    required {
        remediation_recipe_id = path "remediationRecipeId" (String);
        update_remediation_recipe_details = json(models::UpdateRemediationRecipeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_remediation_recipe, models::RemediationRecipe,
            models::RemediationRecipeLifecycleState);
    }
}
