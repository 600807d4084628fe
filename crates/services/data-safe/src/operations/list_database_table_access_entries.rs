// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database table access entries.
    ListDatabaseTableAccessEntries =
        GET "/securityPolicyReports/{securityPolicyReportId}/databaseTableAccessEntries",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DatabaseTableAccessEntryCollection/ListDatabaseTableAccessEntries";
    required {
        security_policy_report_id = path "securityPolicyReportId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The filter expression in SCIM syntax (SCIM specification, section 3.2.2.2).
        scim_query = query "scimQuery" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDatabaseTableAccessEntriesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::DatabaseTableAccessEntryCollection),
        items(models::DatabaseTableAccessEntrySummary = |page| page.items),
    }
}
