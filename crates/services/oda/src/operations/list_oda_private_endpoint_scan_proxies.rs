// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the ODA private endpoint scan proxies.
    ///
    /// The response has the header `opc-total-items`.
    ListOdaPrivateEndpointScanProxies =
        GET "/odaPrivateEndpoints/{odaPrivateEndpointId}/odaPrivateEndpointScanProxies",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaPrivateEndpointScanProxy/ListOdaPrivateEndpointScanProxies";
    required {
        oda_private_endpoint_id = path "odaPrivateEndpointId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::OdaPrivateEndpointScanProxyLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListOdaPrivateEndpointScanProxiesSortBy);
    }
    returns {
        pages(models::OdaPrivateEndpointScanProxyCollection),
        items(models::OdaPrivateEndpointScanProxySummary = |page| page.items),
    }
}
