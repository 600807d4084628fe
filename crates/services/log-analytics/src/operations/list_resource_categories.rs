// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resource categories.
    ListResourceCategories = GET "/namespaces/{namespaceName}/categories/resourceCategories",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsCategory/ListResourceCategories";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// The categories.
        categories = query "categories" (String);
        /// Filters by the types of the resources.
        resource_types = query "resourceTypes" (String);
        /// Filters by the IDs of the resources.
        resource_ids = query "resourceIds" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListResourceCategoriesSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::LogAnalyticsResourceCategoryCollection),
        items(models::LogAnalyticsResourceCategory = |page| page.items.unwrap_or_default()),
    }
}
