// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database view access entries.
    ListDatabaseViewAccessEntries =
        GET "/securityPolicyReports/{securityPolicyReportId}/databaseViewAccessEntries",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DatabaseViewAccessEntryCollection/ListDatabaseViewAccessEntries";
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
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDatabaseViewAccessEntriesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::DatabaseViewAccessEntryCollection),
        items(models::DatabaseViewAccessEntrySummary = |page| page.items),
    }
}
