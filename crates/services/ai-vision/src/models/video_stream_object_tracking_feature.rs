// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A video stream object tracking feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoStreamObjectTrackingFeature {
    /// The tracking types.
    pub tracking_types: Vec<models::TrackingType>,
}

model! {
    VideoStreamObjectTrackingFeature, "featureType" = "OBJECT_TRACKING" {
        required {
            tracking_types = "trackingTypes", with_tracking_types([models::TrackingType]);
        }
    }
}
