// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An object relationship.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectRelationship {
    /// The type of the relationship.
    pub relationship_type: Option<String>,
    /// The key.
    pub key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The name of the type.
    pub type_name: Option<String>,
    /// The key of the type.
    pub type_key: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The path.
    pub path: Option<String>,
    /// The key of the parent.
    pub parent_key: Option<String>,
    /// The path of the parent object.
    pub parent_path: Option<String>,
}

model! {
    ObjectRelationship {
        relationship_type = "relationshipType";
        key = "key";
        name = "name";
        type_name = "typeName";
        type_key = "typeKey";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        path = "path";
        parent_key = "parentKey";
        parent_path = "parentPath";
    }
}
