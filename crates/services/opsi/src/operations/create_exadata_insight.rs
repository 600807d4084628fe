// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an Exadata insight.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateExadataInsight = POST "/exadataInsights",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ExadataInsights/CreateExadataInsight";
    facts { with_retry_token(); }
    required {
        create_exadata_insight_details = json(models::CreateExadataInsightDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExadataInsight) }
    then {
        settled(get_exadata_insight, models::ExadataInsight, models::ExadataInsightLifecycleState);
        with_id("exadataInsightId", "id");
    }
}
