// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database view access entry.
    ///
    /// The response has the header `etag`.
    GetDatabaseViewAccessEntry =
        GET "/securityPolicyReports/{securityPolicyReportId}/databaseViewAccessEntries/{databaseViewAccessEntryKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DatabaseViewAccessEntry/GetDatabaseViewAccessEntry";
    required {
        security_policy_report_id = path "securityPolicyReportId" (String);
        database_view_access_entry_key = path "databaseViewAccessEntryKey" (String);
    }
    returns { json(models::DatabaseViewAccessEntry) }
}
