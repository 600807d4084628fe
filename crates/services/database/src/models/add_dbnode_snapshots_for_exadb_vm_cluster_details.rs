// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of DB node snapshots to add for an ExaDB VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDbnodeSnapshotsForExadbVmClusterDetails {
    /// The name.
    pub name: String,
    /// The OCIDs of the source DB nodes.
    pub source_dbnode_ids: Vec<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AddDbnodeSnapshotsForExadbVmClusterDetails {
        required {
            name = "name", with_name(String);
            source_dbnode_ids = "sourceDbnodeIds", with_source_dbnode_ids([String]);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
