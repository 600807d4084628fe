// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the WLS domain scan results.
    ListWlsDomainScanResults = GET "/wlsDomains/{wlsDomainId}/scanResults";
    required {
        wls_domain_id = path "wlsDomainId" (String);
    }
    optional {
        /// Filters by the name of the server.
        server_name = query "serverName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeOfServerCheck`. The default order is ascending for
        /// `serverName` and descending for `timeOfServerCheck`.
        sort_by = query "sortBy" (models::ListWlsDomainScanResultsSortBy);
    }
    returns {
        pages(models::ScanResultCollection),
        items(models::ScanResultSummary = |page| page.items),
    }
}
