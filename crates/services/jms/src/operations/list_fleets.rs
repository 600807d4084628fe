// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the fleets.
    ListFleets = GET "/fleets",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Fleet/ListFleets";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::FleetLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName`.
        sort_by = query "sortBy" (models::ListFleetsSortBy);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
    }
    returns { pages(models::FleetCollection), items(models::FleetSummary = |page| page.items) }
}
