// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a spark resource principal OCI object storage configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSparkResourcePrincipalOciObjectStorageConfigDetails {
    /// The name of the region. Default: the current region.
    pub region: Option<String>,
    /// The Object Storage namespace of the bucket.
    pub namespace: Option<String>,
    /// The bucket.
    pub bucket: Option<String>,
    /// The path.
    pub path: Option<String>,
}

model! {
    UpdateSparkResourcePrincipalOciObjectStorageConfigDetails, "authenticationType" = "RESOURCE_PRINCIPAL" {
        optional {
            region = "region", with_region(String);
            namespace = "namespace", with_namespace(String);
            bucket = "bucket", with_bucket(String);
            path = "path", with_path(String);
        }
    }
}
