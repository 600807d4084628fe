// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An input location.
    ///
    /// The field `locationType` selects the variant.
    pub enum InputLocation by "locationType" {
        ObjectStorageFileList(models::ObjectStorageFileNameLocation) = "OBJECT_STORAGE_FILE_LIST",
            as_object_storage_file_list;
        ObjectStoragePrefix(models::ObjectStoragePrefixLocation) = "OBJECT_STORAGE_PREFIX",
            as_object_storage_prefix;
    }
}
