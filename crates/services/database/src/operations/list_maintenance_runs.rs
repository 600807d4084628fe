// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the maintenance runs.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListMaintenanceRuns = GET "/maintenanceRuns",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/MaintenanceRun/ListMaintenanceRuns";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the target resource.
        target_resource_id = query "targetResourceId" (String);
        /// Filters by the type of the target resource.
        target_resource_type = query "targetResourceType"
            (models::MaintenanceRunTargetResourceType);
        /// Filters by the type of the maintenance.
        maintenance_type = query "maintenanceType" (models::MaintenanceRunMaintenanceType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Whether it is local ADG.
        is_local_adg = query "isLocalAdg" (bool);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME`.
        sort_by = query "sortBy" (models::ListMaintenanceRunsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::MaintenanceRunLifecycleState);
        /// The name of the availability domain.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the subtype of the maintenance.
        maintenance_subtype = query "maintenanceSubtype" (models::MaintenanceRunMaintenanceSubtype);
    }
    returns { pages(Vec<models::MaintenanceRunSummary>), items(models::MaintenanceRunSummary) }
}
