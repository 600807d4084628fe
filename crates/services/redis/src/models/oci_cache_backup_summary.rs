// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an OCI cache backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciCacheBackupSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the source cluster.
    pub source_cluster_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::OciCacheBackupLifecycleState,
    /// The mode of the cluster: sharded or non-sharded.
    pub cluster_mode: models::OciCacheBackupClusterMode,
    /// The node that the backup was created from, either replica or primary.
    pub backup_source: Option<models::OciCacheBackupBackupSource>,
    /// The retention period of the backups in days.
    pub retention_period_in_days: Option<i64>,
    /// The size of the backup in GB.
    pub backup_size_in_gbs: Option<f64>,
    /// The type of the backup.
    pub backup_type: Option<models::OciCacheBackupBackupType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OciCacheBackupSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        source_cluster_id = "sourceClusterId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        cluster_mode = "clusterMode";
        backup_source = "backupSource";
        retention_period_in_days = "retentionPeriodInDays";
        backup_size_in_gbs = "backupSizeInGBs";
        backup_type = "backupType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
