// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a replica to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateReplicaDetails {
    /// The OCID of the DB system.
    pub db_system_id: String,
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
}

model! {
    CreateReplicaDetails {
        required {
            db_system_id = "dbSystemId", with_db_system_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            is_delete_protected = "isDeleteProtected", with_is_delete_protected(bool);
            replica_overrides = "replicaOverrides",
                with_replica_overrides(models::ReplicaOverrides);
        }
    }
}
