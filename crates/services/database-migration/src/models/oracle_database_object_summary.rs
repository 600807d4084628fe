// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an Oracle database object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDatabaseObjectSummary {
    /// The status of the object.
    pub object_status: Option<models::OracleDatabaseObjectObjectStatus>,
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
    OracleDatabaseObjectSummary {
        required {
            owner = "owner", with_owner(String);
            object_name = "objectName", with_object_name(String);
        }
        optional {
            object_status = "objectStatus",
                with_object_status(models::OracleDatabaseObjectObjectStatus);
            type_ = "type", with_type(String);
            is_omit_excluded_table_from_replication = "isOmitExcludedTableFromReplication",
                with_is_omit_excluded_table_from_replication(bool);
        }
    }
}
