// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an image to export.
    ///
    /// The field `destinationType` selects the variant.
    pub enum ExportImageDetails by "destinationType", sent {
        ObjectStorageTuple(models::ExportImageViaObjectStorageTupleDetails) = "objectStorageTuple",
            as_object_storage_tuple;
        ObjectStorageUri(models::ExportImageViaObjectStorageUriDetails) = "objectStorageUri",
            as_object_storage_uri;
    }
    shared {
        /// The format of the export. Default: `OCI`.
        export_format = "exportFormat", copy models::ExportImageExportFormat, in ObjectStorageTuple
            ObjectStorageUri;
    }
}
