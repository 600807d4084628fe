// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a databricks engine resource principal OCI object storage configuration to
/// create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabricksEngineResourcePrincipalOciObjectStorageConfigDetails {
    /// The name of the region. Default: the current region.
    pub region: Option<String>,
    /// The Object Storage namespace of the bucket.
    pub namespace: String,
    /// The bucket.
    pub bucket: String,
    /// The path.
    pub path: String,
}

model! {
    CreateDatabricksEngineResourcePrincipalOciObjectStorageConfigDetails, "authenticationType" = "RESOURCE_PRINCIPAL" {
        required {
            namespace = "namespace", with_namespace(String);
            bucket = "bucket", with_bucket(String);
            path = "path", with_path(String);
        }
        optional {
            region = "region", with_region(String);
        }
    }
}
