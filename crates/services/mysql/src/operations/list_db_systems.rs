// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB systems.
    ListDbSystems = GET "/dbSystems",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/DbSystemSummary/ListDbSystems";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by whether a HeatWave cluster is attached.
        is_heat_wave_cluster_attached = query "isHeatWaveClusterAttached" (bool);
        /// Filters by the OCID of the DB system.
        db_system_id = query "dbSystemId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DbSystemLifecycleState);
        /// The OCID of the configuration.
        configuration_id = query "configurationId" (String);
        /// Filters by whether instances use the latest revision of their configuration.
        is_up_to_date = query "isUpToDate" (bool);
        /// Filters by the state of monitoring by Database Management.
        database_management = query_each "databaseManagement"
            ([models::DbSystemDatabaseManagement]);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDbSystemsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::DbSystemSummary>), items(models::DbSystemSummary) }
}
