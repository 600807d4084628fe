// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a pluggable database management feature to modify.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPluggableDatabaseManagementFeatureDetails {
    /// The details of the feature.
    pub feature_details: models::DatabaseFeatureDetails,
}

model! {
    ModifyPluggableDatabaseManagementFeatureDetails {
        required {
            feature_details = "featureDetails",
                with_feature_details(models::DatabaseFeatureDetails);
        }
    }
}
