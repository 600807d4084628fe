// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a feature bundle to set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetFeatureBundleDetails {
    /// The feature set of the Analytics instance.
    pub feature_bundle: Option<models::SetFeatureBundleFeatureBundle>,
}

model! {
    SetFeatureBundleDetails {
        optional {
            feature_bundle = "featureBundle",
                with_feature_bundle(models::SetFeatureBundleFeatureBundle);
        }
    }
}
