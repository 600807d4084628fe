// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A phase extract entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhaseExtractEntry {
    /// The type.
    pub type_: models::PhaseExtractEntryType,
    /// The message.
    pub message: String,
}

model! {
    PhaseExtractEntry {
        type_ = "type";
        message = "message";
    }
}
