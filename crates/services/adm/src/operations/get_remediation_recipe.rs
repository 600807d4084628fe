// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the remediation recipe.
    ///
    /// The response has the header `etag`.
    GetRemediationRecipe = GET "/remediationRecipes/{remediationRecipeId}",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/RemediationRecipe/GetRemediationRecipe";
    required {
        remediation_recipe_id = path "remediationRecipeId" (String);
    }
    returns { json(models::RemediationRecipe), state(models::RemediationRecipeLifecycleState) }
}
