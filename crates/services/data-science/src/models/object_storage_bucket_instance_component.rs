// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An Object Storage bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageBucketInstanceComponent {
    /// The name or display name of the resource.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The Object Storage namespace.
    pub namespace: String,
    /// The OCID of the bucket.
    pub bucket_id: String,
}

model! {
    ObjectStorageBucketInstanceComponent, "type" = "OBJECT_STORAGE_BUCKET" {
        name = "name";
        component_name = "componentName";
        namespace = "namespace";
        bucket_id = "bucketId";
    }
}
