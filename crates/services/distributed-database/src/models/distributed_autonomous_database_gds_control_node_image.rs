// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A distributed autonomous database gds control node image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedAutonomousDatabaseGdsControlNodeImage {
    /// The OCID of the resource.
    pub id: String,
    /// The version.
    pub version: String,
}

model! {
    DistributedAutonomousDatabaseGdsControlNodeImage {
        id = "id";
        version = "version";
    }
}
