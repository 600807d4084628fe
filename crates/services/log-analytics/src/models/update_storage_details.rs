// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateStorageDetails {
    /// The configuration of the archiving.
    pub archiving_configuration: models::ArchivingConfiguration,
}

model! {
    UpdateStorageDetails {
        required {
            archiving_configuration = "archivingConfiguration",
                with_archiving_configuration(models::ArchivingConfiguration);
        }
    }
}
