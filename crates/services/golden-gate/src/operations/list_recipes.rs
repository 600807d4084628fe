// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the recipes.
    ListRecipes = GET "/recipes",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/RecipeSummaryCollection/ListRecipes";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the type of the recipe. Default: `ZERO_ETL`.
        recipe_type = query "recipeType" (models::RecipeType);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListRecipesSortBy);
    }
    returns {
        pages(models::RecipeSummaryCollection),
        items(models::RecipeSummary = |page| page.items),
    }
}
