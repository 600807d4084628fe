// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a primary DB system source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrimaryDbSystemSourceDetails {
    /// The OCID of the primary database system.
    pub primary_db_system_id: String,
}

model! {
    PrimaryDbSystemSourceDetails, "sourceType" = "DB_SYSTEM" {
        required {
            primary_db_system_id = "primaryDbSystemId", with_primary_db_system_id(String);
        }
    }
}
