// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the SQL tuning advisor task recommendations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSqlTuningAdvisorTaskRecommendations =
        GET "/managedDatabases/{managedDatabaseId}/sqlTuningAdvisorTasks/{sqlTuningAdvisorTaskId}/recommendations",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ListSqlTuningAdvisorTaskRecommendations";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        sql_tuning_advisor_task_id = path "sqlTuningAdvisorTaskId" (i64);
        sql_object_id = query "sqlObjectId" (i64);
        execution_id = query "executionId" (i64);
    }
    optional {
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSqlTuningAdvisorTaskRecommendationsSortBy);
        /// The sort order: ascending or descending. Default: `DESC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns {
        pages(models::SqlTuningAdvisorTaskRecommendationCollection),
        items(models::SqlTuningAdvisorTaskRecommendationSummary = |page| page.items),
    }
}
