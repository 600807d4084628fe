// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A custom terraform provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomTerraformProvider {
    /// The region. Example: `us-phoenix-1`.
    pub region: String,
    /// The Object Storage namespace of the bucket.
    pub namespace: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
}

model! {
    CustomTerraformProvider {
        required {
            region = "region", with_region(String);
            namespace = "namespace", with_namespace(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
    }
}
