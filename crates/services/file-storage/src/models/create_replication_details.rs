// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a replication to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateReplicationDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the source.
    pub source_id: String,
    /// The OCID of the target.
    pub target_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The interval between replication snapshots, in minutes.
    pub replication_interval: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    CreateReplicationDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            source_id = "sourceId", with_source_id(String);
            target_id = "targetId", with_target_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            replication_interval = "replicationInterval", with_replication_interval(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::ResourceLock]);
        }
    }
}
