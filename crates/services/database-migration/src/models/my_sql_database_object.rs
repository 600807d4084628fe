// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A MySQL database object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlDatabaseObject {
    /// The schema.
    pub schema: String,
    /// The name of the object.
    pub object_name: String,
    /// The type.
    pub type_: Option<String>,
}

model! {
    MySqlDatabaseObject {
        required {
            schema = "schema", with_schema(String);
            object_name = "objectName", with_object_name(String);
        }
        optional {
            type_ = "type", with_type(String);
        }
    }
}
