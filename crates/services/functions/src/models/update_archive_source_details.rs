// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an archive source.
    ///
    /// The field `archiveSourceType` selects the variant.
    pub enum UpdateArchiveSourceDetails by "archiveSourceType", sent {
        DirectArchive(models::UpdateDirectArchiveSourceDetails) = "DIRECT_ARCHIVE",
            as_direct_archive;
        ObjectStorageArchive(models::UpdateObjectStorageArchiveSourceDetails)
            = "OBJECT_STORAGE_ARCHIVE", as_object_storage_archive;
    }
}
