// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a pluggable database management feature to disable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisablePluggableDatabaseManagementFeatureDetails {
    /// The Database Management feature.
    pub feature: models::DisablePluggableDatabaseManagementFeatureFeature,
}

model! {
    DisablePluggableDatabaseManagementFeatureDetails {
        required {
            feature = "feature",
                with_feature(models::DisablePluggableDatabaseManagementFeatureFeature);
        }
    }
}
