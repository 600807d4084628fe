// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a MySQL database object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlDatabaseObjectSummary {
    /// The status of the object.
    pub object_status: Option<models::MySqlDatabaseObjectObjectStatus>,
    /// The schema.
    pub schema: String,
    /// The name of the object.
    pub object_name: String,
    /// The type.
    pub type_: Option<String>,
}

model! {
    MySqlDatabaseObjectSummary {
        required {
            schema = "schema", with_schema(String);
            object_name = "objectName", with_object_name(String);
        }
        optional {
            object_status = "objectStatus",
                with_object_status(models::MySqlDatabaseObjectObjectStatus);
            type_ = "type", with_type(String);
        }
    }
}
