// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateReplicaDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the resource is protected against deletion.
    pub is_delete_protected: Option<bool>,
    /// The settings that override the defaults for the replica.
    pub replica_overrides: Option<models::ReplicaOverrides>,
    cleared: Vec<String>,
}

update! {
    UpdateReplicaDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            is_delete_protected = "isDeleteProtected", with_is_delete_protected(bool),
                clear_is_delete_protected;
            replica_overrides = "replicaOverrides",
                with_replica_overrides(models::ReplicaOverrides), clear_replica_overrides;
        }
    }
}
