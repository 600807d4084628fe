// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the patches.
    ListPatches = GET "/patches",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/PatchCollection/ListPatches";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The ID of the product.
        product_id = query "productId" (String);
        /// The version.
        version = query "version" (String);
        /// Filters by the type.
        type_ = query "type" (models::ListPatchesType);
        /// The OCID of the platform configuration for the patch type.
        patch_type_id = query "patchTypeId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the release time: at or after this time.
        time_released_greater_than_or_equal_to = query "timeReleasedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the release time: before this time.
        time_released_less_than = query "timeReleasedLessThan" (DateTime<Utc>);
        /// Whether to compliance policy rules be applied.
        should_compliance_policy_rules_be_applied = query "shouldCompliancePolicyRulesBeApplied"
            (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListPatchesLifecycleState);
        /// The field to sort by. The default order is ascending for `name` and descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListPatchesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(models::PatchCollection), items(models::PatchSummary = |page| page.items) }
}
