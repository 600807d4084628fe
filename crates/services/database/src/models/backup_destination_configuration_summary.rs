// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

use crate::models;

/// The summary of a backup destination configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupDestinationConfigurationSummary {
    /// The recovery window of the backups in days, back from the current day.
    pub recovery_window_in_days: Option<i64>,
    /// The times when the destination became the preferred one for backups.
    pub backup_destination_attach_history: Option<Vec<DateTime<Utc>>>,
    /// The space used on the backup destination, in GB, rounded to an integer.
    pub space_utilized_in_gbs: Option<i64>,
    /// The time of the last update of the storage details of the backup destination.
    pub time_at_which_storage_details_are_updated: Option<DateTime<Utc>>,
    /// The type.
    pub type_: models::BackupDestinationConfigurationType,
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
        Option<models::BackupDestinationConfigurationBackupRetentionPolicyOnTerminate>,
    /// Whether the backup destination is in another region.
    pub is_remote: Option<bool>,
    /// The name of the remote region for the backups.
    pub remote_region: Option<String>,
    /// The backup destination of the TDE wallet.
    pub tde_wallet_backup_destination: Option<models::TdeWalletBackupDestination>,
}

model! {
    BackupDestinationConfigurationSummary {
        recovery_window_in_days = "recoveryWindowInDays";
        backup_destination_attach_history = "backupDestinationAttachHistory";
        space_utilized_in_gbs = "spaceUtilizedInGBs";
        time_at_which_storage_details_are_updated = "timeAtWhichStorageDetailsAreUpdated";
        type_ = "type";
        id = "id";
        vpc_user = "vpcUser";
        vpc_password = "vpcPassword";
        is_zero_data_loss_enabled = "isZeroDataLossEnabled";
        internet_proxy = "internetProxy";
        dbrs_policy_id = "dbrsPolicyId";
        is_retention_lock_enabled = "isRetentionLockEnabled";
        backup_retention_policy_on_terminate = "backupRetentionPolicyOnTerminate";
        is_remote = "isRemote";
        remote_region = "remoteRegion";
        tde_wallet_backup_destination = "tdeWalletBackupDestination";
    }
}
