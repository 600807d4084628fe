// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a distributed autonomous database shard with dedicated infra to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDistributedAutonomousDatabaseShardWithDedicatedInfraDetails {
    /// The administrator password.
    pub admin_password: Option<Secret>,
    /// The OCID of the secret that contains the administrator password. Mutually exclusive with
    /// `adminPassword`.
    pub admin_password_secret_id: Option<String>,
    /// The version of the secret with the administrator password. Default: the latest.
    pub admin_password_secret_version_number: Option<i64>,
    /// The compute count.
    pub compute_count: f64,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: f64,
    /// The shard space name.
    pub shard_space_name: Option<String>,
    /// Whether autoscaling is enabled. Default: `false`.
    pub is_auto_scaling_enabled: Option<bool>,
    /// The OCID of the cloud Autonomous VM cluster.
    pub cloud_autonomous_vm_cluster_id: String,
    /// The OCID of the vault. Required for customer-managed keys, together with `kmsKeyId`.
    pub vault_id: Option<String>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the key version for transparent data encryption (TDE). A key can have several
    /// versions.
    pub kms_key_version_id: Option<String>,
    /// The OCID of the Oracle Key Vault key store.
    pub okv_key_store_id: Option<String>,
    /// The name of the endpoint group in Oracle Key Vault (OKV).
    pub okv_end_point_group_name: Option<String>,
    /// The protection mode of Data Guard.
    pub protection_mode:
        Option<models::DistributedAutonomousDatabaseShardWithDedicatedInfraProtectionMode>,
    /// The lag limit for fast-start failover in seconds, according to the tolerance of data loss.
    pub fast_start_fail_over_lag_limit_in_seconds: Option<i64>,
    /// The number of days between the maintenance of the standby database and the scheduled
    /// maintenance of the primary.
    pub standby_maintenance_buffer_in_days: Option<i64>,
}

model! {
    CreateDistributedAutonomousDatabaseShardWithDedicatedInfraDetails, "source" = "ADBD_EXISTING_CLUSTER" {
        required {
            compute_count = "computeCount", with_compute_count(f64);
            data_storage_size_in_gbs = "dataStorageSizeInGbs", with_data_storage_size_in_gbs(f64);
            cloud_autonomous_vm_cluster_id = "cloudAutonomousVmClusterId",
                with_cloud_autonomous_vm_cluster_id(String);
        }
        optional {
            admin_password = "adminPassword", with_admin_password(Secret);
            admin_password_secret_id = "adminPasswordSecretId",
                with_admin_password_secret_id(String);
            admin_password_secret_version_number = "adminPasswordSecretVersionNumber",
                with_admin_password_secret_version_number(i64);
            shard_space_name = "shardSpaceName", with_shard_space_name(String);
            is_auto_scaling_enabled = "isAutoScalingEnabled", with_is_auto_scaling_enabled(bool);
            vault_id = "vaultId", with_vault_id(String);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            kms_key_version_id = "kmsKeyVersionId", with_kms_key_version_id(String);
            okv_key_store_id = "okvKeyStoreId", with_okv_key_store_id(String);
            okv_end_point_group_name = "okvEndPointGroupName",
                with_okv_end_point_group_name(String);
            protection_mode = "protectionMode",
                with_protection_mode(models::DistributedAutonomousDatabaseShardWithDedicatedInfraProtectionMode);
            fast_start_fail_over_lag_limit_in_seconds = "fastStartFailOverLagLimitInSeconds",
                with_fast_start_fail_over_lag_limit_in_seconds(i64);
            standby_maintenance_buffer_in_days = "standbyMaintenanceBufferInDays",
                with_standby_maintenance_buffer_in_days(i64);
        }
    }
}
