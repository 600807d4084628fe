// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the recommendation.
    ///
    /// The response has the header `etag`.
    GetRecommendation = GET "/recommendations/{recommendationId}",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/Recommendation/GetRecommendation";
    required {
        recommendation_id = path "recommendationId" (String);
    }
    returns { json(models::Recommendation), state(models::RecommendationLifecycleState) }
}
