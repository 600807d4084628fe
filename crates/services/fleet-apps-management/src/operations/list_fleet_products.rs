// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the fleet products.
    ListFleetProducts = GET "/fleets/{fleetId}/fleetProducts",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetProductCollection/ListFleetProducts";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The ID of the resource.
        resource_id = query "resourceId" (String);
        /// The display name of the resource.
        resource_display_name = query "resourceDisplayName" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and
        /// `resourceDisplayName`.
        sort_by = query "sortBy" (models::ListFleetProductsSortBy);
    }
    returns {
        pages(models::FleetProductCollection),
        items(models::FleetProductSummary = |page| page.items),
    }
}
