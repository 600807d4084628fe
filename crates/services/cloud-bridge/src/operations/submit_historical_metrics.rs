// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Submits historical metrics.
    ///
    /// The response has the header `etag`.
    SubmitHistoricalMetrics = POST "/assets/{assetId}/actions/submitHistoricalMetrics",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/HistoricalMetric/SubmitHistoricalMetrics";
    required {
        asset_id = path "assetId" (String);
        submit_historical_metrics_details = json(models::SubmitHistoricalMetricsDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::HistoricalMetricCollection) }
}
