// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an external non container database management feature to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableExternalNonContainerDatabaseManagementFeatureDetails {
    /// The details of the feature.
    pub feature_details: models::ExternalDatabaseFeatureDetails,
}

model! {
    EnableExternalNonContainerDatabaseManagementFeatureDetails {
        required {
            feature_details = "featureDetails",
                with_feature_details(models::ExternalDatabaseFeatureDetails);
        }
    }
}
