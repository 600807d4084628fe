// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Java download reports.
    ListJavaDownloadReports = GET "/20230601/javaDownloadReports",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaDownloadReport/ListJavaDownloadReports";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::JavaDownloadReportLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the Java download report.
        java_download_report_id = query "javaDownloadReportId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`.
        sort_by = query "sortBy" (models::ListJavaDownloadReportsSortBy);
    }
    returns {
        pages(models::JavaDownloadReportCollection),
        items(models::JavaDownloadReportSummary = |page| page.items),
    }
}
