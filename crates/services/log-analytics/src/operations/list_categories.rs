// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the categories.
    ListCategories = GET "/namespaces/{namespaceName}/categories",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsCategory/ListCategories";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// The category type.
        category_type = query "categoryType" (String);
        /// The category display text.
        category_display_text = query "categoryDisplayText" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListCategoriesSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the name. Case-insensitive.
        name = query "name" (String);
    }
    returns {
        pages(models::LogAnalyticsCategoryCollection),
        items(models::LogAnalyticsCategory = |page| page.items.unwrap_or_default()),
    }
}
