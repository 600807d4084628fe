// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the report definitions.
    ListReportDefinitions = GET "/reportDefinitions",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/ReportDefinition/ListReportDefinitions";
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
        access_level = query "accessLevel" (models::ListReportDefinitionsAccessLevel);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListReportDefinitionsSortBy);
        /// Filters by whether the object is seeded, as opposed to user-defined.
        is_seeded = query "isSeeded" (bool);
        /// Filters by the name of the resource that provides the data of the report.
        data_source = query "dataSource" (models::ReportDefinitionDataSource);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ReportDefinitionLifecycleState);
        /// Filters by the category.
        category = query "category" (models::ReportDefinitionCategory);
    }
    returns {
        pages(models::ReportDefinitionCollection),
        items(models::ReportDefinitionSummary = |page| page.items),
    }
}
