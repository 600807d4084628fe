// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A distributed autonomous database GSM image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedAutonomousDatabaseGsmImage {
    /// The OCID of the resource.
    pub id: String,
    /// The version.
    pub version: String,
}

model! {
    DistributedAutonomousDatabaseGsmImage {
        id = "id";
        version = "version";
    }
}
