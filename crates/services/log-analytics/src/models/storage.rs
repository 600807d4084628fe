// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Storage {
    /// Whether old data of the tenancy can be archived.
    pub is_archiving_enabled: bool,
    /// The configuration of the archiving.
    pub archiving_configuration: models::ArchivingConfiguration,
}

model! {
    Storage {
        is_archiving_enabled = "isArchivingEnabled";
        archiving_configuration = "archivingConfiguration";
    }
}
