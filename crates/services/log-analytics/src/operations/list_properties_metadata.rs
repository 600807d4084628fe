// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the properties metadata.
    ListPropertiesMetadata = GET "/namespaces/{namespaceName}/propertiesMetadata",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsProperty/ListPropertiesMetadata";
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by display name or description.
        display_text = query "displayText" (String);
        /// The level.
        level = query "level" (String);
        /// The constraints of the properties at this level.
        constraints = query "constraints" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListPropertiesMetadataSortBy);
    }
    returns {
        pages(models::PropertyMetadataSummaryCollection),
        items(models::PropertyMetadataSummary = |page| page.items.unwrap_or_default()),
    }
}
