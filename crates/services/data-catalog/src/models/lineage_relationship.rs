// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A lineage relationship.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineageRelationship {
    /// The from object key.
    pub from_object_key: Option<String>,
    /// The to object key.
    pub to_object_key: Option<String>,
    /// The type of the relationship.
    pub relationship_type: Option<String>,
}

model! {
    LineageRelationship {
        from_object_key = "fromObjectKey";
        to_object_key = "toObjectKey";
        relationship_type = "relationshipType";
    }
}
