// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the meta source types.
    ListMetaSourceTypes = GET "/namespaces/{namespaceName}/sourceMetaTypes",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsSource/ListMetaSourceTypes";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListMetaSourceTypesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::LogAnalyticsMetaSourceTypeCollection),
        items(models::LogAnalyticsMetaSourceType = |page| page.items.unwrap_or_default()),
    }
}
