// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the maintenance executions.
    ListMaintenanceExecutions = GET "/maintenanceExecutions";
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
            (models::MaintenanceExecutionTargetResourceType);
        /// Filters by the type of the maintenance.
        maintenance_type = query "maintenanceType" (models::MaintenanceExecutionMaintenanceType);
        /// Filters by the OCID of the maintenance run.
        maintenance_run_id = query "maintenanceRunId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::MaintenanceExecutionLifecycleState);
        /// Filters by the subtype of the maintenance.
        maintenance_subtype = query "maintenanceSubtype"
            (models::MaintenanceExecutionMaintenanceSubtype);
        /// Filters by the time when the service accepted the request: at or before this time.
        time_accepted_less_than_or_equal_to = query "timeAcceptedLessThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time when the service accepted the request: at or after this time.
        time_accepted_greater_than_or_equal_to = query "timeAcceptedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// The type.
        type_ = query "type" (models::ListMaintenanceExecutionsType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListMaintenanceExecutionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::MaintenanceExecutionCollection),
        items(models::MaintenanceExecutionSummary = |page| page.items),
    }
}
