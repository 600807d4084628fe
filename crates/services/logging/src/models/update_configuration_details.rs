// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConfigurationDetails {
    /// The source.
    pub source: models::SourceUpdateDetails,
    /// The settings for archiving.
    pub archiving: Option<models::Archiving>,
}

model! {
    UpdateConfigurationDetails {
        required {
            source = "source", with_source(models::SourceUpdateDetails);
        }
        optional {
            archiving = "archiving", with_archiving(models::Archiving);
        }
    }
}
