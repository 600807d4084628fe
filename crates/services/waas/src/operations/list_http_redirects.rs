// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the HTTP redirects.
    ListHttpRedirects = GET "/httpRedirects",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/HttpRedirect/ListHttpRedirects";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page. Default: `10`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending. Default: `DESC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListHttpRedirectsSortBy);
        /// Filters by the OCID of the resource.
        id = query_each "id" ([String]);
        /// Filters by the display name.
        display_name = query_each "displayName" ([String]);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::HttpRedirectLifecycleState]);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
    }
    returns { pages(Vec<models::HttpRedirectSummary>), items(models::HttpRedirectSummary) }
}
