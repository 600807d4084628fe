// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An advanced cluster file system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdvancedClusterFileSystem {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: String,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::AdvancedClusterFileSystemLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The size of the storage in GB.
    pub storage_in_gbs: i64,
    /// The mount point.
    pub mount_point: String,
    /// Whether the file system is mounted on all virtual machines of the VM cluster.
    pub is_mounted: bool,
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
}

model! {
    AdvancedClusterFileSystem {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        vm_cluster_id = "vmClusterId";
        vault_id = "vaultId";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        storage_in_gbs = "storageInGBs";
        mount_point = "mountPoint";
        is_mounted = "isMounted";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
