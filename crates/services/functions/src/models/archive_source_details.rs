// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a source to archive.
    ///
    /// The field `archiveSourceType` selects the variant.
    pub enum ArchiveSourceDetails by "archiveSourceType" {
        DirectArchive(models::DirectArchiveSourceDetails) = "DIRECT_ARCHIVE", as_direct_archive;
        ObjectStorageArchive(models::ObjectStorageArchiveSourceDetails) = "OBJECT_STORAGE_ARCHIVE",
            as_object_storage_archive;
    }
}
