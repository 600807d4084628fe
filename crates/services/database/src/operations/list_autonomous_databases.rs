// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the autonomous databases.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAutonomousDatabases = GET "/autonomousDatabases",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabase/ListAutonomousDatabases";
    facts {
        without_default_retry();
        with_secret_fields(&["hsmPassword"]);
    }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the Autonomous Container Database.
        autonomous_container_database_id = query "autonomousContainerDatabaseId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListAutonomousDatabasesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the type of the infrastructure.
        infrastructure_type = query "infrastructureType"
            (models::AutonomousDatabaseInfrastructureType);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AutonomousDatabaseLifecycleState);
        /// Filters by the lifecycle state: other than this value.
        lifecycle_state_not_equal_to = query "lifecycleStateNotEqualTo"
            (models::ListAutonomousDatabasesLifecycleStateNotEqualTo);
        /// Filters by the database workload type.
        db_workload = query "dbWorkload" (models::AutonomousDatabaseDbWorkload);
        /// Filters by the version of the database.
        db_version = query "dbVersion" (String);
        /// Filters by whether the resource is Always Free.
        is_free_tier = query "isFreeTier" (bool);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by whether the database is a refreshable clone.
        is_refreshable_clone = query "isRefreshableClone" (bool);
        /// Filters by whether Data Guard is enabled.
        is_data_guard_enabled = query "isDataGuardEnabled" (bool);
        /// Whether it is a resource pool leader.
        is_resource_pool_leader = query "isResourcePoolLeader" (bool);
        /// Filters by the OCID of the Autonomous Database that is the leader of the resource pool.
        resource_pool_leader_id = query "resourcePoolLeaderId" (String);
    }
    returns {
        pages(Vec<models::AutonomousDatabaseSummary>),
        items(models::AutonomousDatabaseSummary),
    }
}
