// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the optimizer statistics collection aggregations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListOptimizerStatisticsCollectionAggregations =
        GET "/managedDatabases/{managedDatabaseId}/optimizerStatisticsCollectionAggregations",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ListOptimizerStatisticsCollectionAggregations";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        group_type = query "groupType"
            (models::ListOptimizerStatisticsCollectionAggregationsGroupType);
    }
    optional {
        /// Filters by the start time, in UTC: at least this value.
        start_time_greater_than_or_equal_to = query "startTimeGreaterThanOrEqualTo" (String);
        /// Filters by the end time, in UTC: at most this value.
        end_time_less_than_or_equal_to = query "endTimeLessThanOrEqualTo" (String);
        /// The type of the task.
        task_type = query "taskType"
            (models::ListOptimizerStatisticsCollectionAggregationsTaskType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns {
        pages(models::OptimizerStatisticsCollectionAggregationsCollection),
        items(models::OptimizerStatisticsCollectionAggregationSummary = |page| page.items),
    }
}
