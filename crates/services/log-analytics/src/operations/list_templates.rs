// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the templates.
    ListTemplates = GET "/namespaces/{namespaceName}/templates",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsTemplate/ListTemplates";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the type.
        type_ = query "type" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The template display text.
        template_display_text = query "templateDisplayText" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListTemplatesLifecycleState);
        /// The filter.
        filter = query "filter" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListTemplatesSortBy);
    }
    returns {
        pages(models::LogAnalyticsTemplateCollection),
        items(models::LogAnalyticsTemplateSummary = |page| page.items),
    }
}
