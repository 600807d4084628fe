// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A distributed DB gds control node image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedDbGdsControlNodeImage {
    /// The OCID of the resource.
    pub id: String,
    /// The version.
    pub version: String,
}

model! {
    DistributedDbGdsControlNodeImage {
        id = "id";
        version = "version";
    }
}
