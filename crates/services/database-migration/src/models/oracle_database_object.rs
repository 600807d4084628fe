// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An Oracle database object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDatabaseObject {
    /// The owner.
    pub owner: String,
    /// The name of the object.
    pub object_name: String,
    /// The type.
    pub type_: Option<String>,
    /// Whether an excluded table is also omitted from the replication.
    pub is_omit_excluded_table_from_replication: Option<bool>,
}

model! {
    OracleDatabaseObject {
        required {
            owner = "owner", with_owner(String);
            object_name = "objectName", with_object_name(String);
        }
        optional {
            type_ = "type", with_type(String);
            is_omit_excluded_table_from_replication = "isOmitExcludedTableFromReplication",
                with_is_omit_excluded_table_from_replication(bool);
        }
    }
}
