// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a destination to backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupDestinationDetails {
    /// The type.
    pub type_: models::BackupDestinationType,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The Virtual Private Catalog (VPC) user for access to the Recovery Appliance.
    pub vpc_user: Option<String>,
    /// The password of the VPC user for access to the Recovery Appliance.
    pub vpc_password: Option<Secret>,
    /// Whether redo logs are shipped to the Recovery Appliance in real time, for zero data loss.
    pub is_zero_data_loss_enabled: Option<bool>,
    /// The URL of the proxy for access to the object store.
    pub internet_proxy: Option<String>,
    /// The OCID of the Recovery Service (DBRS) policy for backups.
    pub dbrs_policy_id: Option<String>,
    /// Whether the retention lock is enabled, which protects backups against deletion and changes.
    pub is_retention_lock_enabled: Option<bool>,
    /// The retention of automatic and manual backups when the database is terminated.
    pub backup_retention_policy_on_terminate:
        Option<models::BackupDestinationBackupRetentionPolicyOnTerminate>,
    /// Whether the backup destination is in another region.
    pub is_remote: Option<bool>,
    /// The name of the remote region for the backups.
    pub remote_region: Option<String>,
    /// The backup destination of the TDE wallet.
    pub tde_wallet_backup_destination: Option<models::TdeWalletBackupDestination>,
}

model! {
    BackupDestinationDetails {
        required {
            type_ = "type", with_type(models::BackupDestinationType);
        }
        optional {
            id = "id", with_id(String);
            vpc_user = "vpcUser", with_vpc_user(String);
            vpc_password = "vpcPassword", with_vpc_password(Secret);
            is_zero_data_loss_enabled = "isZeroDataLossEnabled",
                with_is_zero_data_loss_enabled(bool);
            internet_proxy = "internetProxy", with_internet_proxy(String);
            dbrs_policy_id = "dbrsPolicyId", with_dbrs_policy_id(String);
            is_retention_lock_enabled = "isRetentionLockEnabled",
                with_is_retention_lock_enabled(bool);
            backup_retention_policy_on_terminate = "backupRetentionPolicyOnTerminate",
                with_backup_retention_policy_on_terminate(models::BackupDestinationBackupRetentionPolicyOnTerminate);
            is_remote = "isRemote", with_is_remote(bool);
            remote_region = "remoteRegion", with_remote_region(String);
            tde_wallet_backup_destination = "tdeWalletBackupDestination",
                with_tde_wallet_backup_destination(models::TdeWalletBackupDestination);
        }
    }
}
