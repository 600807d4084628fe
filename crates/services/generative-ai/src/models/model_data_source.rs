// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The source to import a model from.
    ///
    /// The field `sourceType` selects the variant.
    pub enum ModelDataSource by "sourceType" {
        HuggingFaceModel(models::HuggingFaceModel) = "HUGGING_FACE_MODEL", as_hugging_face_model;
        ObjectStorageObject(models::ObjectStorageObject) = "OBJECT_STORAGE_OBJECT",
            as_object_storage_object;
    }
}
