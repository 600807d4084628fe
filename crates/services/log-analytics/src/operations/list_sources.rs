// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the sources.
    ListSources = GET "/namespaces/{namespaceName}/sources",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsSource/ListSources";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The type of the resource. Case-insensitive.
        entity_type = query "entityType" (String);
        /// The source display text.
        source_display_text = query "sourceDisplayText" (String);
        /// Filters by whether the object is built in, as opposed to custom.
        is_system = query "isSystem" (models::ListSourcesIsSystem);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListSourcesLifecycleState);
        /// Whether it is auto associated.
        is_auto_associated = query "isAutoAssociated" (bool);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSourcesSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the name. Case-insensitive.
        name = query "name" (String);
        /// The type of the source.
        source_type = query "sourceType" (String);
        /// The categories.
        categories = query "categories" (String);
        /// The text of the pattern.
        pattern_text = query "patternText" (String);
        /// Whether it is simplified.
        is_simplified = query "isSimplified" (bool);
    }
    returns {
        pages(models::LogAnalyticsSourceCollection),
        items(models::LogAnalyticsSourceSummary = |page| page.items.unwrap_or_default()),
    }
}
