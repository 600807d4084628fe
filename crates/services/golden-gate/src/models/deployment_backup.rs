// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A deployment backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentBackup {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the deployment.
    pub deployment_id: String,
    /// The type of the deployment.
    pub deployment_type: models::DeploymentBackupDeploymentType,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// Whether the object was created or submitted automatically.
    pub is_automatic: Option<bool>,
    /// The source type of the backup.
    pub backup_source_type: Option<models::DeploymentBackupBackupSourceType>,
    /// The lifecycle state.
    pub lifecycle_state: models::DeploymentBackupLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The time of the backup.
    pub time_of_backup: Option<DateTime<Utc>>,
    /// The time at which the backup of the resource finished.
    pub time_backup_finished: Option<DateTime<Utc>>,
    /// The size of the backup in Object Storage, in bytes.
    pub size_in_bytes: Option<i64>,
    /// The type of the backup.
    pub backup_type: Option<models::DeploymentBackupBackupType>,
    /// The version of Oracle GoldenGate.
    pub ogg_version: String,
    /// The Object Storage namespace of the bucket.
    pub namespace_name: Option<String>,
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
    /// The name of the object.
    pub object_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the backup contains only metadata, without trails.
    pub is_metadata_only: Option<bool>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    DeploymentBackup {
        id = "id";
        deployment_id = "deploymentId";
        deployment_type = "deploymentType";
        compartment_id = "compartmentId";
        display_name = "displayName";
        is_automatic = "isAutomatic";
        backup_source_type = "backupSourceType";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_of_backup = "timeOfBackup";
        time_backup_finished = "timeBackupFinished";
        size_in_bytes = "sizeInBytes";
        backup_type = "backupType";
        ogg_version = "oggVersion";
        namespace_name = "namespaceName";
        bucket_name = "bucketName";
        object_name = "objectName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        is_metadata_only = "isMetadataOnly";
        locks = "locks";
    }
}
