// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the targets.
    ListTargets = GET "/fleets/{fleetId}/targets",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetTargetCollection/ListTargets";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListTargetsSortBy);
        /// Whether it is confirmed targets.
        is_confirmed_targets = query "isConfirmedTargets" (bool);
    }
    returns {
        pages(models::FleetTargetCollection),
        items(models::FleetTargetSummary = |page| page.items),
    }
}
