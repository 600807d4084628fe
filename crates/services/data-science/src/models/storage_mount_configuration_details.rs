// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A storage mount.
    ///
    /// The field `storageType` selects the variant.
    pub enum StorageMountConfigurationDetails by "storageType" {
        FileStorage(models::FileStorageMountConfigurationDetails) = "FILE_STORAGE", as_file_storage;
        ObjectStorage(models::ObjectStorageMountConfigurationDetails) = "OBJECT_STORAGE",
            as_object_storage;
    }
    shared {
        /// The name of the directory where the storage is mounted.
        destination_directory_name = "destinationDirectoryName", str, in FileStorage ObjectStorage;
        /// The path of the mount's parent directory, without the directory name.
        destination_path = "destinationPath", str, in FileStorage ObjectStorage;
    }
}
