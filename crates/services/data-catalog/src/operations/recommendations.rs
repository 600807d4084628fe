// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the recommendations for an object.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    Recommendations = POST "/catalogs/{catalogId}/actions/getRecommendations",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Catalog/Recommendations";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        recommendation_type = query_each "recommendationType"
            ([models::RecommendationsRecommendationType]);
        source_object_key = query "sourceObjectKey" (String);
        source_object_type = query "sourceObjectType" (models::RecommendationsSourceObjectType);
    }
    optional {
        /// The status of the recommendation.
        recommendation_status = query "recommendationStatus"
            (models::RecommendationsRecommendationStatus);
    }
    returns { json(models::RecommendationCollection) }
}
