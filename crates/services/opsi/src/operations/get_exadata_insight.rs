// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Exadata insight.
    ///
    /// The response has the header `etag`.
    GetExadataInsight = GET "/exadataInsights/{exadataInsightId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ExadataInsights/GetExadataInsight";
    required {
        exadata_insight_id = path "exadataInsightId" (String);
    }
    returns { json(models::ExadataInsight), state(models::ExadataInsightLifecycleState) }
}
