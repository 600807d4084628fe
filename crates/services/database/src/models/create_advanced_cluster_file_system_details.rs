// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an advanced cluster file system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAdvancedClusterFileSystemDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: String,
    /// The name.
    pub name: String,
    /// The size of the storage in GB.
    pub storage_in_gbs: i64,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAdvancedClusterFileSystemDetails {
        required {
            vm_cluster_id = "vmClusterId", with_vm_cluster_id(String);
            name = "name", with_name(String);
            storage_in_gbs = "storageInGBs", with_storage_in_gbs(i64);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
