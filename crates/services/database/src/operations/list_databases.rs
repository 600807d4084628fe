// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the databases.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDatabases = GET "/databases",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Database/ListDatabases";
    facts {
        without_default_retry();
        with_secret_fields(&["hsmPassword", "vpcPassword"]);
    }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the Database Home.
        db_home_id = query "dbHomeId" (String);
        /// The OCID of the system.
        system_id = query "systemId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DBNAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListDatabasesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DatabaseLifecycleState);
        /// Filters by the name of the database. Case-insensitive.
        db_name = query "dbName" (String);
        /// The state of managed automatic failover.
        managed_auto_failover = query "managedAutoFailover"
            (models::ListDatabasesManagedAutoFailover);
        /// The failover targets.
        failover_targets = query "failoverTargets" (models::ListDatabasesFailoverTargets);
    }
    returns { pages(Vec<models::DatabaseSummary>), items(models::DatabaseSummary) }
}
