// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the report metadata.
    ListReportMetadata = GET "/reports/metadata",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/ReportMetadataCollection/ListReportMetadata";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The name of the report.
        report_name = query "reportName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListReportMetadataSortBy);
    }
    returns {
        pages(models::ReportMetadataCollection),
        items(models::ReportMetadataSummary = |page| page.items),
    }
}
