// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DB system to failover.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailoverDbSystemDetails {
    /// The availability domain.
    pub ad: Option<String>,
    /// The OCID of the database instance.
    pub db_instance_id: Option<String>,
}

model! {
    FailoverDbSystemDetails {
        optional {
            ad = "ad", with_ad(String);
            db_instance_id = "dbInstanceId", with_db_instance_id(String);
        }
    }
}
