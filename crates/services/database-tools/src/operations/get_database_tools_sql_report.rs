// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database tools SQL report.
    ///
    /// The response has the header `etag`.
    GetDatabaseToolsSqlReport = GET "/databaseToolsSqlReports/{databaseToolsSqlReportId}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsSqlReport/GetDatabaseToolsSqlReport";
    required {
        database_tools_sql_report_id = path "databaseToolsSqlReportId" (String);
    }
    returns {
        json(models::DatabaseToolsSqlReport),
        state(models::DatabaseToolsSqlReportLifecycleState),
    }
}
