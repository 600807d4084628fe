// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The Object Storage object that is the destination of an artifact import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArtifactImportDetailsObjectStorage {
    /// The Object Storage namespace.
    pub namespace: Option<String>,
    /// The name of the artifact's destination bucket.
    pub destination_bucket: Option<String>,
    /// The name of the artifact's destination object.
    pub destination_object_name: Option<String>,
    /// The region of the destination bucket.
    pub destination_region: Option<String>,
}

model! {
    ArtifactImportDetailsObjectStorage, "artifactSourceType" = "ORACLE_OBJECT_STORAGE" {
        optional {
            namespace = "namespace", with_namespace(String);
            destination_bucket = "destinationBucket", with_destination_bucket(String);
            destination_object_name = "destinationObjectName", with_destination_object_name(String);
            destination_region = "destinationRegion", with_destination_region(String);
        }
    }
}
