// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an external container database management feature to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableExternalContainerDatabaseManagementFeatureDetails {
    /// The details of the feature.
    pub feature_details: models::ExternalDatabaseFeatureDetails,
}

model! {
    EnableExternalContainerDatabaseManagementFeatureDetails {
        required {
            feature_details = "featureDetails",
                with_feature_details(models::ExternalDatabaseFeatureDetails);
        }
    }
}
