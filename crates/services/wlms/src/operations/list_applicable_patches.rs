// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the applicable patches.
    ListApplicablePatches = GET "/wlsDomains/{wlsDomainId}/applicablePatches";
    facts { with_retry_token(); }
    required {
        wls_domain_id = path "wlsDomainId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `displayName`. The default order is ascending for
        /// `displayName`.
        sort_by = query "sortBy" (models::ListApplicablePatchesSortBy);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns {
        pages(models::ApplicablePatchCollection),
        items(models::ApplicablePatchSummary = |page| page.items),
    }
}
