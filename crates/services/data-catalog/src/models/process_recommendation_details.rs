// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a recommendation to process.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessRecommendationDetails {
    /// The key of the recommendation.
    pub recommendation_key: String,
    /// The status of the recommendation.
    pub recommendation_status: models::ProcessRecommendationRecommendationStatus,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    ProcessRecommendationDetails {
        required {
            recommendation_key = "recommendationKey", with_recommendation_key(String);
            recommendation_status = "recommendationStatus",
                with_recommendation_status(models::ProcessRecommendationRecommendationStatus);
        }
        optional {
            properties = "properties", with_properties({{String}});
        }
    }
}
