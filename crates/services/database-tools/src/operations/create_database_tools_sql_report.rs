// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a database tools SQL report.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDatabaseToolsSqlReport = POST "/databaseToolsSqlReports",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsSqlReport/CreateDatabaseToolsSqlReport";
    facts { with_retry_token(); }
    required {
        create_database_tools_sql_report_details =
            json(models::CreateDatabaseToolsSqlReportDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DatabaseToolsSqlReport) }
    then {
        settled(get_database_tools_sql_report, models::DatabaseToolsSqlReport,
            models::DatabaseToolsSqlReportLifecycleState);
        with_id("databaseToolsSqlReportId", "id");
    }
}
