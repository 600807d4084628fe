// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the host insight.
    ///
    /// The response has the header `etag`.
    GetHostInsight = GET "/hostInsights/{hostInsightId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/HostInsights/GetHostInsight";
    required {
        host_insight_id = path "hostInsightId" (String);
    }
    returns { json(models::HostInsight), state(models::HostInsightLifecycleState) }
}
