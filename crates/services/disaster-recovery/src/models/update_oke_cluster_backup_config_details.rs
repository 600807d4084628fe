// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an OKE cluster backup configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOkeClusterBackupConfigDetails {
    /// The namespaces to back up. If absent, all namespaces are backed up. Mutually exclusive with
    /// `excludeNamespaces`.
    pub namespaces: Option<Vec<String>>,
    /// The namespaces to exclude from the backup. If absent, all namespaces are backed up. Mutually
    /// exclusive with `namespaces`.
    pub exclude_namespaces: Option<Vec<String>>,
    /// The schedule of the backups.
    pub backup_schedule: Option<String>,
    /// Whether images of the OKE cluster are replicated across regions.
    pub replicate_images: Option<models::OkeClusterBackupConfigReplicateImages>,
    /// The maximum number of retained backups. Applies to the OKE cluster in the primary region.
    pub max_number_of_backups_retained: Option<i64>,
    /// The OCID of the vault secret that holds the credential for images of the OKE cluster.
    pub image_replication_vault_secret_id: Option<String>,
}

model! {
    UpdateOkeClusterBackupConfigDetails {
        optional {
            namespaces = "namespaces", with_namespaces([String]);
            exclude_namespaces = "excludeNamespaces", with_exclude_namespaces([String]);
            backup_schedule = "backupSchedule", with_backup_schedule(String);
            replicate_images = "replicateImages",
                with_replicate_images(models::OkeClusterBackupConfigReplicateImages);
            max_number_of_backups_retained = "maxNumberOfBackupsRetained",
                with_max_number_of_backups_retained(i64);
            image_replication_vault_secret_id = "imageReplicationVaultSecretId",
                with_image_replication_vault_secret_id(String);
        }
    }
}
