// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the recommendation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateRecommendation = PUT "/recommendations/{recommendationId}",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/Recommendation/UpdateRecommendation";
    facts { without_default_retry(); }
    required {
        recommendation_id = path "recommendationId" (String);
        update_recommendation_details = json(models::UpdateRecommendationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Recommendation) }
    then {
        settled(get_recommendation, models::Recommendation, models::RecommendationLifecycleState);
    }
}
