// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the associable entities.
    ListAssociableEntities =
        GET "/namespaces/{namespaceName}/sources/{sourceName}/associableEntities",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsSource/ListAssociableEntities";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
        source_name = path "sourceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The type.
        type_ = query "type" (models::ListAssociableEntitiesType);
        /// The text to search for.
        search_text = query "searchText" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAssociableEntitiesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::AssociableEntityCollection),
        items(models::AssociableEntity = |page| page.items.unwrap_or_default()),
    }
}
