// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a schema object type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaObjectTypeDetails {
    /// The ID of the object.
    pub object_id: i64,
    /// The owner.
    pub owner: String,
    /// The name of the object.
    pub object_name: String,
    /// The name of the subobject, such as a partition.
    pub sub_object_name: Option<String>,
    /// The type of the object.
    pub object_type: String,
}

model! {
    SchemaObjectTypeDetails, "type" = "SCHEMA_OBJECT" {
        object_id = "objectId";
        owner = "owner";
        object_name = "objectName";
        sub_object_name = "subObjectName";
        object_type = "objectType";
    }
}
