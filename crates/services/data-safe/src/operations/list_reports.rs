// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the reports.
    ListReports = GET "/reports",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/ReportSummary/ListReports";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListReportsAccessLevel);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeGenerated`. The default order is ascending for
        /// `displayName` and descending for `timeGenerated`.
        sort_by = query "sortBy" (models::ListReportsSortBy);
        /// Filters by the MIME type.
        mime_type = query "mimeType" (models::ReportMimeType);
        /// Filters by the OCID of the report definition.
        report_definition_id = query "reportDefinitionId" (String);
        /// Filters by the time of generation: at or after this time.
        time_generated_greater_than_or_equal_to = query "timeGeneratedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of generation: before this time.
        time_generated_less_than = query "timeGeneratedLessThan" (DateTime<Utc>);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ReportLifecycleState);
        /// Filters by the type.
        type_ = query "type" (models::ReportType);
        /// Filters by the name of the resource that provides the data of the report.
        data_source = query "dataSource" (models::ReportDataSource);
    }
    returns { pages(models::ReportCollection), items(models::ReportSummary = |page| page.items) }
}
