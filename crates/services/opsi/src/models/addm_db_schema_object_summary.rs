// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an ADDM DB schema object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddmDbSchemaObjectSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The ID of the object in the database.
    pub object_identifier: i64,
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
    AddmDbSchemaObjectSummary {
        id = "id";
        object_identifier = "objectIdentifier";
        owner = "owner";
        object_name = "objectName";
        sub_object_name = "subObjectName";
        object_type = "objectType";
    }
}
