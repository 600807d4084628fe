// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an OpenSearch cluster backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpensearchClusterBackupSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the backup.
    pub backup_type: models::OpensearchClusterBackupBackupType,
    /// The OCID of the source cluster.
    pub source_cluster_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::OpensearchClusterBackupLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The expiration time.
    pub time_expired: Option<DateTime<Utc>>,
    /// The size of the cluster backup in GB.
    pub backup_size: Option<f64>,
    /// The name of the source cluster of the backup.
    pub source_cluster_display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OpensearchClusterBackupSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        backup_type = "backupType";
        source_cluster_id = "sourceClusterId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_expired = "timeExpired";
        backup_size = "backupSize";
        source_cluster_display_name = "sourceClusterDisplayName";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
