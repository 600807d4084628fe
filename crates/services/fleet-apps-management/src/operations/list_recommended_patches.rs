// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the recommended patches.
    ListRecommendedPatches = GET "/recommendedPatches",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/RecommendedPatchCollection/ListRecommendedPatches";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The ID of the target.
        target_id = query "targetId" (String);
        /// The name of the target.
        target_name = query "targetName" (String);
        /// Filters by the patch level.
        patch_level = query "patchLevel" (models::ListRecommendedPatchesPatchLevel);
        /// Filters by the severity.
        severity = query "severity" (models::ListRecommendedPatchesSeverity);
        /// Filters by the type of the patch.
        patch_type = query "patchType" (String);
        /// Filters by the ID of the patch.
        patch_id = query "patchId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListRecommendedPatchesSortBy);
    }
    returns {
        pages(models::RecommendedPatchCollection),
        items(models::RecommendedPatchSummary = |page| page.items),
    }
}
