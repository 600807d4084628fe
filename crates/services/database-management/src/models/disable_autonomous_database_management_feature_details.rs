// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an autonomous database management feature to disable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisableAutonomousDatabaseManagementFeatureDetails {
    /// The Database Management feature.
    pub feature: models::DisableAutonomousDatabaseManagementFeatureFeature,
}

model! {
    DisableAutonomousDatabaseManagementFeatureDetails {
        required {
            feature = "feature",
                with_feature(models::DisableAutonomousDatabaseManagementFeatureFeature);
        }
    }
}
