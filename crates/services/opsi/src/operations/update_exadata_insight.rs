// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Exadata insight.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateExadataInsight = PUT "/exadataInsights/{exadataInsightId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ExadataInsights/UpdateExadataInsight";
    required {
        exadata_insight_id = path "exadataInsightId" (String);
        update_exadata_insight_details = json(models::UpdateExadataInsightDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_exadata_insight, models::ExadataInsight, models::ExadataInsightLifecycleState);
    }
}
