// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a bot to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportBotDetails {
    /// The source.
    pub source: models::StorageLocation,
}

model! {
    ImportBotDetails {
        required {
            source = "source", with_source(models::StorageLocation);
        }
    }
}
