// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An Object Storage object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageObjectInstanceComponent {
    /// The name or display name of the resource.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the object.
    pub object_id: String,
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the bucket.
    pub bucket_name: String,
}

model! {
    ObjectStorageObjectInstanceComponent, "type" = "OBJECT_STORAGE_OBJECT" {
        name = "name";
        component_name = "componentName";
        object_id = "objectId";
        namespace = "namespace";
        bucket_name = "bucketName";
    }
}
