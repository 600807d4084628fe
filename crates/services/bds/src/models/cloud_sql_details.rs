// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a cloud SQL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudSqlDetails {
    /// The shape.
    pub shape: String,
    /// The size of the block volume in GB.
    pub block_volume_size_in_gbs: Option<i64>,
    /// Whether Kerberos are mapped to database users.
    pub is_kerberos_mapped_to_database_users: Option<bool>,
    /// The IP address.
    pub ip_address: String,
    /// The Kerberos details.
    pub kerberos_details: Option<Vec<models::KerberosDetails>>,
}

model! {
    CloudSqlDetails {
        shape = "shape";
        block_volume_size_in_gbs = "blockVolumeSizeInGBs";
        is_kerberos_mapped_to_database_users = "isKerberosMappedToDatabaseUsers";
        ip_address = "ipAddress";
        kerberos_details = "kerberosDetails";
    }
}
