// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an autonomous database management feature to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableAutonomousDatabaseManagementFeatureDetails {
    /// The details of the feature.
    pub feature_details: models::AutonomousDatabaseFeatureDetails,
}

model! {
    EnableAutonomousDatabaseManagementFeatureDetails {
        required {
            feature_details = "featureDetails",
                with_feature_details(models::AutonomousDatabaseFeatureDetails);
        }
    }
}
