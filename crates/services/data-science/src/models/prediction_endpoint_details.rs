// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The prediction endpoint of an ML application instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PredictionEndpointDetails {
    /// The base URI for predictions.
    pub base_prediction_uri: String,
    /// The prediction URI of each use case.
    pub prediction_uris: Vec<models::PredictionUri>,
}

model! {
    PredictionEndpointDetails {
        base_prediction_uri = "basePredictionUri";
        prediction_uris = "predictionUris";
    }
}
