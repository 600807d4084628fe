// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the SQL tuning advisor task findings.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSqlTuningAdvisorTaskFindings =
        GET "/managedDatabases/{managedDatabaseId}/sqlTuningAdvisorTasks/{sqlTuningAdvisorTaskId}/findings",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ListSqlTuningAdvisorTaskFindings";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        sql_tuning_advisor_task_id = path "sqlTuningAdvisorTaskId" (i64);
    }
    optional {
        /// The ID of the begin exec.
        begin_exec_id = query "beginExecId" (i64);
        /// The ID of the end exec.
        end_exec_id = query "endExecId" (i64);
        /// The period to search for execution IDs. Ignored if IDs or times are given.
        search_period = query "searchPeriod" (models::ListSqlTuningAdvisorTaskFindingsSearchPeriod);
        /// The finding filter.
        finding_filter = query "findingFilter"
            (models::ListSqlTuningAdvisorTaskFindingsFindingFilter);
        /// The statistics hash filter.
        stats_hash_filter = query "statsHashFilter" (String);
        /// The index hash filter.
        index_hash_filter = query "indexHashFilter" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSqlTuningAdvisorTaskFindingsSortBy);
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
        pages(models::SqlTuningAdvisorTaskFindingCollection),
        items(models::SqlTuningAdvisorTaskFindingSummary = |page| page.items),
    }
}
