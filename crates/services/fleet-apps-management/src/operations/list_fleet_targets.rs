// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the fleet targets.
    ListFleetTargets = GET "/fleets/{fleetId}/fleetTargets",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetTargetCollection/ListFleetTargets";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the product.
        product = query "product" (String);
        /// The ID of the resource.
        resource_id = query "resourceId" (String);
        /// The display name of the resource.
        resource_display_name = query "resourceDisplayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListFleetTargetsSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::FleetTargetLifecycleState);
    }
    returns {
        pages(models::FleetTargetCollection),
        items(models::FleetTargetSummary = |page| page.items),
    }
}
