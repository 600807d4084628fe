// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Processes the recommendation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ProcessRecommendation = POST "/catalogs/{catalogId}/actions/processRecommendation",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Catalog/ProcessRecommendation";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        process_recommendation_details = json(models::ProcessRecommendationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ProcessRecommendationDetails) }
}
