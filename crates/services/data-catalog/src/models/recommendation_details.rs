// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a recommendation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendationDetails {
    /// The key of the recommendation.
    pub recommendation_key: String,
    /// The type of the recommendation.
    pub recommendation_type: models::RecommendationType,
    /// The status of the recommendation.
    pub recommendation_status: models::RecommendationStatus,
    /// The confidence score.
    pub confidence_score: Option<f64>,
    /// The key of the object that the recommendation is for.
    pub source_object_key: Option<String>,
    /// The name of the source object.
    pub source_object_name: Option<String>,
    /// The type of the object that the recommendation is for.
    pub source_object_type: Option<models::RecommendationSourceObjectType>,
    /// The target object key.
    pub target_object_key: Option<String>,
    /// The target object name.
    pub target_object_name: Option<String>,
    /// The target object type.
    pub target_object_type: Option<models::RecommendationTargetObjectType>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    RecommendationDetails {
        recommendation_key = "recommendationKey";
        recommendation_type = "recommendationType";
        recommendation_status = "recommendationStatus";
        confidence_score = "confidenceScore";
        source_object_key = "sourceObjectKey";
        source_object_name = "sourceObjectName";
        source_object_type = "sourceObjectType";
        target_object_key = "targetObjectKey";
        target_object_name = "targetObjectName";
        target_object_type = "targetObjectType";
        properties = "properties";
    }
}
