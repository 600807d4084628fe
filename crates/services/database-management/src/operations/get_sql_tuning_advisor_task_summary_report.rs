// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Gets the SQL tuning advisor task summary report.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSqlTuningAdvisorTaskSummaryReport =
        GET "/managedDatabases/{managedDatabaseId}/sqlTuningAdvisorTasks/{sqlTuningAdvisorTaskId}/summaryReport",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/GetSqlTuningAdvisorTaskSummaryReport";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        sql_tuning_advisor_task_id = path "sqlTuningAdvisorTaskId" (i64);
    }
    optional {
        /// The period to search for execution IDs. Ignored if IDs or times are given.
        search_period = query "searchPeriod"
            (models::GetSqlTuningAdvisorTaskSummaryReportSearchPeriod);
        /// Filters by the time: at or after this time.
        time_greater_than_or_equal_to = query "timeGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time: at or before this time.
        time_less_than_or_equal_to = query "timeLessThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the ID of the begin exec: at least this value.
        begin_exec_id_greater_than_or_equal_to = query "beginExecIdGreaterThanOrEqualTo" (i64);
        /// Filters by the ID of the end exec: at most this value.
        end_exec_id_less_than_or_equal_to = query "endExecIdLessThanOrEqualTo" (i64);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns { json(models::SqlTuningAdvisorTaskSummaryReport) }
}
