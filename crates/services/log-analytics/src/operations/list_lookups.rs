// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the lookups.
    ListLookups = GET "/namespaces/{namespaceName}/lookups",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsLookup/ListLookups";
    required {
        namespace_name = path "namespaceName" (String);
        type_ = query "type" (models::ListLookupsType);
    }
    optional {
        /// The lookup display text.
        lookup_display_text = query "lookupDisplayText" (String);
        /// Whether the object is built in, as opposed to custom.
        is_system = query "isSystem" (models::ListLookupsIsSystem);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListLookupsSortBy);
        /// The status.
        status = query "status" (models::ListLookupsStatus);
        /// Filters by the categories.
        categories = query "categories" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Whether to hide special.
        is_hide_special = query "isHideSpecial" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::LogAnalyticsLookupCollection),
        items(models::LogAnalyticsLookup = |page| page.items.unwrap_or_default()),
    }
}
