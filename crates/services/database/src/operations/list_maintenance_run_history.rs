// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the maintenance run history.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListMaintenanceRunHistory = GET "/maintenanceRunHistory",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/MaintenanceRunHistory/ListMaintenanceRunHistory";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The ID of the target resource.
        target_resource_id = query "targetResourceId" (String);
        /// The type of the target resource.
        target_resource_type = query "targetResourceType"
            (models::ListMaintenanceRunHistoryTargetResourceType);
        /// The type of the maintenance.
        maintenance_type = query "maintenanceType"
            (models::ListMaintenanceRunHistoryMaintenanceType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME`.
        sort_by = query "sortBy" (models::ListMaintenanceRunHistorySortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListMaintenanceRunHistoryLifecycleState);
        /// The name of the availability domain.
        availability_domain = query "availabilityDomain" (String);
        /// The subtype of the maintenance.
        maintenance_subtype = query "maintenanceSubtype"
            (models::ListMaintenanceRunHistoryMaintenanceSubtype);
    }
    returns {
        pages(Vec<models::MaintenanceRunHistorySummary>),
        items(models::MaintenanceRunHistorySummary),
    }
}
