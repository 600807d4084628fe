// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectDetails {
    /// The object namespace.
    pub object_namespace: String,
    /// The object bucket.
    pub object_bucket: String,
    /// The name of the object.
    pub object_name: String,
    /// The Object Storage URL for the download.
    pub object_url: Option<String>,
    /// The checksum.
    pub checksum: Option<String>,
}

model! {
    ObjectDetails {
        object_namespace = "objectNamespace";
        object_bucket = "objectBucket";
        object_name = "objectName";
        object_url = "objectUrl";
        checksum = "checksum";
    }
}
