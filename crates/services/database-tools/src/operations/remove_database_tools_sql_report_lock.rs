// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the database tools SQL report lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveDatabaseToolsSqlReportLock =
        POST "/databaseToolsSqlReports/{databaseToolsSqlReportId}/actions/removeLock",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsSqlReport/RemoveDatabaseToolsSqlReportLock";
    facts { without_default_retry(); }
    required {
        database_tools_sql_report_id = path "databaseToolsSqlReportId" (String);
        remove_resource_lock_details = json(models::RemoveResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DatabaseToolsSqlReport) }
    then {
        settled(get_database_tools_sql_report, models::DatabaseToolsSqlReport,
            models::DatabaseToolsSqlReportLifecycleState);
        with_id("databaseToolsSqlReportId", "id");
    }
}
