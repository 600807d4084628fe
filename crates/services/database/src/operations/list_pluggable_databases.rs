// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the pluggable databases.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListPluggableDatabases = GET "/pluggableDatabases",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PluggableDatabase/ListPluggableDatabases";
    facts { without_default_retry(); }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The OCID of the database.
        database_id = query "databaseId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `PDBNAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListPluggableDatabasesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::PluggableDatabaseLifecycleState);
        /// Filters by the name of the pluggable database, unique in the database. Case-insensitive.
        pdb_name = query "pdbName" (String);
    }
    returns {
        pages(Vec<models::PluggableDatabaseSummary>),
        items(models::PluggableDatabaseSummary),
    }
}
