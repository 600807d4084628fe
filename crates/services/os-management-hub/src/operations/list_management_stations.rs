// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the management stations.
    ListManagementStations = GET "/managementStations",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagementStation/ListManagementStations";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ManagementStationLifecycleState);
        /// Filters by the OCID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the location.
        location = query_each "location" ([models::ManagementStationLocation]);
        /// Filters by the location: other than this value.
        location_not_equal_to = query_each "locationNotEqualTo"
            ([models::ListManagementStationsLocationNotEqualTo]);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListManagementStationsSortBy);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the health state of the management station.
        health_state = query "healthState" (models::ManagementStationHealthState);
    }
    returns {
        pages(models::ManagementStationCollection),
        items(models::ManagementStationSummary = |page| page.items),
    }
}
