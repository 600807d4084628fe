// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of autonomous database in backups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseInBackupCollection {
    /// The items on this page.
    pub items: Vec<models::AutonomousDatabaseInBackupSummary>,
}

model! {
    AutonomousDatabaseInBackupCollection {
        items = "items";
    }
}
