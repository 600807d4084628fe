// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the maintenance runs.
    ListMaintenanceRuns = GET "/maintenanceRuns";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the infrastructure.
        infrastructure_id = query "infrastructureId" (String);
        /// Filters by the type of the target resource.
        target_resource_type = query "targetResourceType"
            (models::MaintenanceRunTargetResourceType);
        /// Filters by the type of the maintenance.
        maintenance_type = query "maintenanceType" (models::MaintenanceRunMaintenanceType);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::MaintenanceRunLifecycleState);
        /// Filters by the subtype of the maintenance.
        maintenance_subtype = query "maintenanceSubtype" (models::MaintenanceRunMaintenanceSubtype);
        /// Filters by the time when the service accepted the request: at or before this time.
        time_accepted_less_than_or_equal_to = query "timeAcceptedLessThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time when the service accepted the request: at or after this time.
        time_accepted_greater_than_or_equal_to = query "timeAcceptedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListMaintenanceRunsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::MaintenanceRunCollection),
        items(models::MaintenanceRunSummary = |page| page.items),
    }
}
