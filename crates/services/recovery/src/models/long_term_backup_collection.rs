// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of long term backups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LongTermBackupCollection {
    /// The items on this page.
    pub items: Vec<models::LongTermBackupSummary>,
}

model! {
    LongTermBackupCollection {
        items = "items";
    }
}
