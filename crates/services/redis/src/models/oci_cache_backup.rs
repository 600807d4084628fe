// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An OCI cache backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciCacheBackup {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The node that the backup was created from, either replica or primary.
    pub backup_source: Option<models::OciCacheBackupBackupSource>,
    /// The lifecycle state.
    pub lifecycle_state: models::OciCacheBackupLifecycleState,
    /// The retention period of the backups in days.
    pub retention_period_in_days: Option<i64>,
    /// The size of the backup in GB.
    pub backup_size_in_gbs: f64,
    /// The OCID of the source cluster.
    pub source_cluster_id: String,
    /// The mode of the cluster: sharded or non-sharded.
    pub cluster_mode: models::OciCacheBackupClusterMode,
    /// The cluster memory, in gigabytes.
    pub cluster_memory_in_gbs: Option<f64>,
    /// The number of shards. Applies only if `clusterMode` is `SHARDED`.
    pub shard_count: Option<i64>,
    /// The version of the OCI Cache engine.
    pub software_version: models::OciCacheBackupSoftwareVersion,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The type of the backup.
    pub backup_type: Option<models::OciCacheBackupBackupType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OciCacheBackup {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        backup_source = "backupSource";
        lifecycle_state = "lifecycleState";
        retention_period_in_days = "retentionPeriodInDays";
        backup_size_in_gbs = "backupSizeInGBs";
        source_cluster_id = "sourceClusterId";
        cluster_mode = "clusterMode";
        cluster_memory_in_gbs = "clusterMemoryInGBs";
        shard_count = "shardCount";
        software_version = "softwareVersion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        backup_type = "backupType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
