// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the optimizer statistics collection operations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListOptimizerStatisticsCollectionOperations =
        GET "/managedDatabases/{managedDatabaseId}/optimizerStatisticsCollectionOperations",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ListOptimizerStatisticsCollectionOperations";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
    }
    optional {
        /// Filters by the start time, in UTC: at least this value.
        start_time_greater_than_or_equal_to = query "startTimeGreaterThanOrEqualTo" (String);
        /// Filters by the end time, in UTC: at most this value.
        end_time_less_than_or_equal_to = query "endTimeLessThanOrEqualTo" (String);
        /// The type of the task.
        task_type = query "taskType" (models::ListOptimizerStatisticsCollectionOperationsTaskType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to filter by.
        filter_by = query "filterBy" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListOptimizerStatisticsCollectionOperationsSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns {
        pages(models::OptimizerStatisticsCollectionOperationsCollection),
        items(models::OptimizerStatisticsCollectionOperationSummary = |page| page.items),
    }
}
