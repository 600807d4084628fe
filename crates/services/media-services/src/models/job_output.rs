// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A job output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobOutput {
    /// The type of the asset.
    pub asset_type: Option<models::JobOutputAssetType>,
    /// The name of the namespace.
    pub namespace_name: Option<String>,
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
    /// The name of the object.
    pub object_name: Option<String>,
    /// The ID of the resource.
    pub id: Option<String>,
}

model! {
    JobOutput {
        asset_type = "assetType";
        namespace_name = "namespaceName";
        bucket_name = "bucketName";
        object_name = "objectName";
        id = "id";
    }
}
