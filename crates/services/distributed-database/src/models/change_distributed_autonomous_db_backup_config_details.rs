// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a distributed autonomous DB backup configuration to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDistributedAutonomousDbBackupConfigDetails {
    /// The backup configuration of the database.
    pub db_backup_config: models::DistributedAutonomousDbBackupConfig,
}

model! {
    ChangeDistributedAutonomousDbBackupConfigDetails {
        required {
            db_backup_config = "dbBackupConfig",
                with_db_backup_config(models::DistributedAutonomousDbBackupConfig);
        }
    }
}
