// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a replica to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateReplicaDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The region.
    pub region: String,
    /// The limit of the sustained read throughput of the replica table. If absent, that of the
    /// local table.
    pub max_read_units: Option<i64>,
    /// The maximum sustained write throughput of the replica table.
    pub max_write_units: Option<i64>,
}

model! {
    CreateReplicaDetails {
        required {
            region = "region", with_region(String);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            max_read_units = "maxReadUnits", with_max_read_units(i64);
            max_write_units = "maxWriteUnits", with_max_write_units(i64);
        }
    }
}
