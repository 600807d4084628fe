// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of backups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupCollection {
    /// The items on this page.
    pub items: Vec<models::BackupSummary>,
}

model! {
    BackupCollection {
        items = "items";
    }
}
