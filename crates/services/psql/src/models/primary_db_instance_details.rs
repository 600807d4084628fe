// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a primary DB instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrimaryDbInstanceDetails {
    /// The ID of the database instance.
    pub db_instance_id: String,
}

model! {
    PrimaryDbInstanceDetails {
        db_instance_id = "dbInstanceId";
    }
}
