// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the historical metrics.
    ListHistoricalMetrics = GET "/assets/{assetId}/historicalMetrics",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/HistoricalMetric/ListHistoricalMetrics";
    required {
        asset_id = path "assetId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListHistoricalMetricsSortBy);
    }
    returns {
        pages(models::HistoricalMetricCollection),
        items(models::HistoricalMetricSummary = |page| page.items),
    }
}
