// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Applies the recommendations in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkApplyRecommendations =
        POST "/recommendations/{recommendationId}/actions/bulkApplyRecommendations",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/Recommendation/BulkApplyRecommendations";
    facts { with_retry_token(); }
    required {
        recommendation_id = path "recommendationId" (String);
        bulk_apply_recommendations_details = json(models::BulkApplyRecommendationsDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_recommendation, models::Recommendation, models::RecommendationLifecycleState);
    }
}
