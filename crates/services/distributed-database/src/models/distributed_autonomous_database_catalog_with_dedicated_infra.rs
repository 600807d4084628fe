// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A distributed autonomous database catalog with dedicated infra.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedAutonomousDatabaseCatalogWithDedicatedInfra {
    /// The name.
    pub name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The metadata.
    pub metadata: Option<models::DistributedAutonomousDbMetadata>,
    /// The compute count.
    pub compute_count: f64,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: f64,
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
        Option<models::DistributedAutonomousDatabaseCatalogWithDedicatedInfraProtectionMode>,
    /// The lag limit for fast-start failover in seconds, according to the tolerance of data loss.
    pub fast_start_fail_over_lag_limit_in_seconds: Option<i64>,
    /// The number of days between the maintenance of the standby database and the scheduled
    /// maintenance of the primary.
    pub standby_maintenance_buffer_in_days: Option<i64>,
    /// The status.
    pub status: models::DistributedAutonomousDatabaseCatalogWithDedicatedInfraStatus,
    /// The ID of the underlying resource.
    pub supporting_resource_id: Option<String>,
    /// The ID of the container database.
    pub container_database_id: Option<String>,
}

model! {
    DistributedAutonomousDatabaseCatalogWithDedicatedInfra, "source" = "ADBD_EXISTING_CLUSTER" {
        name = "name";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        metadata = "metadata";
        compute_count = "computeCount";
        data_storage_size_in_gbs = "dataStorageSizeInGbs";
        is_auto_scaling_enabled = "isAutoScalingEnabled";
        cloud_autonomous_vm_cluster_id = "cloudAutonomousVmClusterId";
        vault_id = "vaultId";
        kms_key_id = "kmsKeyId";
        kms_key_version_id = "kmsKeyVersionId";
        okv_key_store_id = "okvKeyStoreId";
        okv_end_point_group_name = "okvEndPointGroupName";
        protection_mode = "protectionMode";
        fast_start_fail_over_lag_limit_in_seconds = "fastStartFailOverLagLimitInSeconds";
        standby_maintenance_buffer_in_days = "standbyMaintenanceBufferInDays";
        status = "status";
        supporting_resource_id = "supportingResourceId";
        container_database_id = "containerDatabaseId";
    }
}
