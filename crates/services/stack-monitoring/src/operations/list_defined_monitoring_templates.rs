// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the defined monitoring templates.
    ListDefinedMonitoringTemplates = GET "/definedMonitoringTemplates",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/DefinedMonitoringTemplateSummary/ListDefinedMonitoringTemplates";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `namespace`.
        sort_by = query "sortBy" (models::ListDefinedMonitoringTemplatesSortBy);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the types of the resources.
        resource_types = query_each "resourceTypes" ([String]);
    }
    returns {
        pages(models::DefinedMonitoringTemplateCollection),
        items(models::DefinedMonitoringTemplateSummary = |page| page.items),
    }
}
