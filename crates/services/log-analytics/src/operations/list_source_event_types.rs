// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the source event types.
    ListSourceEventTypes = GET "/namespaces/{namespaceName}/sources/{sourceName}/eventTypes",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsSource/ListSourceEventTypes";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
        source_name = path "sourceName" (String);
    }
    optional {
        /// Filters by display name or description.
        display_text = query "displayText" (String);
        /// Filters by whether the object is built in, as opposed to custom.
        is_system = query "isSystem" (models::ListSourceEventTypesIsSystem);
        /// Filters by whether the feature or resource is enabled.
        is_enabled = query "isEnabled" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSourceEventTypesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::EventTypeCollection),
        items(models::EventType = |page| page.items.unwrap_or_default()),
    }
}
