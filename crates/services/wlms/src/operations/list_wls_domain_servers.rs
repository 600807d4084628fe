// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the WLS domain servers.
    ListWlsDomainServers = GET "/wlsDomains/{wlsDomainId}/servers";
    facts { with_retry_token(); }
    required {
        wls_domain_id = path "wlsDomainId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for `name`
        /// and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListWlsDomainServersSortBy);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { pages(models::ServerCollection), items(models::ServerSummary = |page| page.items) }
}
