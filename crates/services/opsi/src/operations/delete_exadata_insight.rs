// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the Exadata insight.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteExadataInsight = DELETE "/exadataInsights/{exadataInsightId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ExadataInsights/DeleteExadataInsight";
    required {
        exadata_insight_id = path "exadataInsightId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_exadata_insight); }
}
