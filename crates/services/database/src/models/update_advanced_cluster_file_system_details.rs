// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an advanced cluster file system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAdvancedClusterFileSystemDetails {
    /// The size of the storage in GB.
    pub storage_in_gbs: Option<i64>,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateAdvancedClusterFileSystemDetails {
        optional {
            storage_in_gbs = "storageInGBs", with_storage_in_gbs(i64), clear_storage_in_gbs;
            vm_cluster_id = "vmClusterId", with_vm_cluster_id(String), clear_vm_cluster_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
