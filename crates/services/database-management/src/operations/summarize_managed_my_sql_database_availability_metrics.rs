// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the managed MySQL database availability metrics.
    SummarizeManagedMySqlDatabaseAvailabilityMetrics =
        GET "/managedMySqlDatabases/{managedMySqlDatabaseId}/availabilityMetrics",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedMySqlDatabase/SummarizeManagedMySqlDatabaseAvailabilityMetrics";
    required {
        managed_my_sql_database_id = path "managedMySqlDatabaseId" (String);
        start_time = query "startTime" (String);
        end_time = query "endTime" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::MetricsAggregationRangeCollection),
        items(models::MetricsAggregationRange = |page| page.items),
    }
}
