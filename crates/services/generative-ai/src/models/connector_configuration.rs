// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The data source configuration of a vector store connector.
    ///
    /// The field `type` selects the variant.
    pub enum ConnectorConfiguration by "type" {
        ObjectStorageFiles(models::OciObjectStorageConfiguration) = "OBJECT_STORAGE_FILES",
            as_object_storage_files;
    }
}
