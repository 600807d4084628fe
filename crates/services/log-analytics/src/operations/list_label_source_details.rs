// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the label source details.
    ListLabelSourceDetails = GET "/namespaces/{namespaceName}/labelSourceDetails",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsLabel/ListLabelSourceDetails";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// The name of the label.
        label_name = query "labelName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The value of `labelSourceSortBy`.
        label_source_sort_by = query "labelSourceSortBy"
            (models::ListLabelSourceDetailsLabelSourceSortBy);
    }
    returns {
        pages(models::LabelSourceCollection),
        items(models::LabelSourceSummary = |page| page.items.unwrap_or_default()),
    }
}
