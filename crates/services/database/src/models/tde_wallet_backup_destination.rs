// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A TDE wallet backup destination.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TdeWalletBackupDestination {
    /// The type of the backup destination.
    pub backup_destination_type: models::TdeWalletBackupDestinationBackupDestinationType,
    /// The OCID of the backup destination.
    pub backup_destination_id: Option<String>,
}

model! {
    TdeWalletBackupDestination {
        required {
            backup_destination_type = "backupDestinationType",
                with_backup_destination_type(models::TdeWalletBackupDestinationBackupDestinationType);
        }
        optional {
            backup_destination_id = "backupDestinationId", with_backup_destination_id(String);
        }
    }
}
