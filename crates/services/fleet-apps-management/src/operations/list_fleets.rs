// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the fleets.
    ///
    /// The response has the header `opc-total-items`.
    ListFleets = GET "/fleets",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetCollection/ListFleets";
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::FleetLifecycleState);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The type of the fleet.
        fleet_type = query "fleetType" (models::ListFleetsFleetType);
        /// The type of the application.
        application_type = query "applicationType" (String);
        /// The product.
        product = query "product" (String);
        /// Filters by the type of the environment.
        environment_type = query "environmentType" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListFleetsSortBy);
    }
    returns { pages(models::FleetCollection), items(models::FleetSummary = |page| page.items) }
}
