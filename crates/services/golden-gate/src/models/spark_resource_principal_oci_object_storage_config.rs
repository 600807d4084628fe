// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A spark resource principal OCI object storage configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SparkResourcePrincipalOciObjectStorageConfig {
    /// The name of the region. Default: the current region.
    pub region: String,
    /// The Object Storage namespace of the bucket.
    pub namespace: String,
    /// The bucket.
    pub bucket: String,
    /// The path.
    pub path: String,
}

model! {
    SparkResourcePrincipalOciObjectStorageConfig, "authenticationType" = "RESOURCE_PRINCIPAL" {
        region = "region";
        namespace = "namespace";
        bucket = "bucket";
        path = "path";
    }
}
