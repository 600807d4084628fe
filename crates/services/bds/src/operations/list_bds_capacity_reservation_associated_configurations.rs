// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the BDS capacity reservation associated configurations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListBdsCapacityReservationAssociatedConfigurations =
        GET "/bdsCapacityReservations/{bdsCapacityReservationId}/associatedConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsCapacityReservationConfiguration/ListBdsCapacityReservationAssociatedConfigurations";
    facts { without_default_retry(); }
    required {
        bds_capacity_reservation_id = path "bdsCapacityReservationId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::BdsCapacityReservationAssociatedConfigurationLifecycleState);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListBdsCapacityReservationAssociatedConfigurationsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the display name.
        display_name = query "displayName" (String);
    }
    returns {
        pages(models::BdsCapacityReservationAssociatedConfigurationCollection),
        items(models::BdsCapacityReservationAssociatedConfigurationSummary = |page| page.items),
    }
}
