// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database table access entry.
    ///
    /// The response has the header `etag`.
    GetDatabaseTableAccessEntry =
        GET "/securityPolicyReports/{securityPolicyReportId}/databaseTableAccessEntries/{databaseTableAccessEntryKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DatabaseTableAccessEntry/GetDatabaseTableAccessEntry";
    required {
        security_policy_report_id = path "securityPolicyReportId" (String);
        database_table_access_entry_key = path "databaseTableAccessEntryKey" (String);
    }
    returns { json(models::DatabaseTableAccessEntry) }
}
