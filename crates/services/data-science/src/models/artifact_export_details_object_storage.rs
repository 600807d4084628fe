// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The Object Storage object that is the source of an artifact export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArtifactExportDetailsObjectStorage {
    /// The Object Storage namespace.
    pub namespace: Option<String>,
    /// The name of the artifact's source bucket.
    pub source_bucket: Option<String>,
    /// The name of the artifact's source object.
    pub source_object_name: Option<String>,
    /// The region of the source bucket.
    pub source_region: Option<String>,
}

model! {
    ArtifactExportDetailsObjectStorage, "artifactSourceType" = "ORACLE_OBJECT_STORAGE" {
        optional {
            namespace = "namespace", with_namespace(String);
            source_bucket = "sourceBucket", with_source_bucket(String);
            source_object_name = "sourceObjectName", with_source_object_name(String);
            source_region = "sourceRegion", with_source_region(String);
        }
    }
}
