// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an OpenSearch cluster backup to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportOpensearchClusterBackupDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The Object Storage namespace.
    pub object_storage_namespace: String,
    /// The name of the Object Storage bucket.
    pub object_storage_bucket_name: String,
    /// The prefix in Object Storage.
    pub object_storage_prefix: Option<String>,
    /// The name of the cluster backup.
    pub snapshot_name: String,
    /// The name of the repository.
    pub repository_name: String,
    /// The prefix.
    pub prefix: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ExportOpensearchClusterBackupDetails {
        compartment_id = "compartmentId";
        object_storage_namespace = "objectStorageNamespace";
        object_storage_bucket_name = "objectStorageBucketName";
        object_storage_prefix = "objectStoragePrefix";
        snapshot_name = "snapshotName";
        repository_name = "repositoryName";
        prefix = "prefix";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
