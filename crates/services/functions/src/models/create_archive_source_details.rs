// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an archive source to create.
    ///
    /// The field `archiveSourceType` selects the variant.
    pub enum CreateArchiveSourceDetails by "archiveSourceType", sent {
        DirectArchive(models::CreateDirectArchiveSourceDetails) = "DIRECT_ARCHIVE",
            as_direct_archive;
        ObjectStorageArchive(models::CreateObjectStorageArchiveSourceDetails)
            = "OBJECT_STORAGE_ARCHIVE", as_object_storage_archive;
    }
}
