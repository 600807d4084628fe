// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the labels.
    ListLabels = GET "/namespaces/{namespaceName}/labels",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsLabel/ListLabels";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// The name of the label.
        label_name = query "labelName" (String);
        /// The label display text.
        label_display_text = query "labelDisplayText" (String);
        /// Filters by whether the object is built in, as opposed to custom.
        is_system = query "isSystem" (models::ListLabelsIsSystem);
        /// The label priority.
        label_priority = query "labelPriority" (models::ListLabelsLabelPriority);
        /// Whether it is a count pop.
        is_count_pop = query "isCountPop" (bool);
        /// Whether it is an alias pop.
        is_alias_pop = query "isAliasPop" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The value of `labelSortBy`.
        label_sort_by = query "labelSortBy" (models::ListLabelsLabelSortBy);
    }
    returns {
        pages(models::LogAnalyticsLabelCollection),
        items(models::LogAnalyticsLabelSummary = |page| page.items.unwrap_or_default()),
    }
}
