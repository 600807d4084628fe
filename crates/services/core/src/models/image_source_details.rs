// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an image source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum ImageSourceDetails by "sourceType", sent {
        ObjectStorageTuple(models::ImageSourceViaObjectStorageTupleDetails) = "objectStorageTuple",
            as_object_storage_tuple;
        ObjectStorageUri(models::ImageSourceViaObjectStorageUriDetails) = "objectStorageUri",
            as_object_storage_uri;
    }
    shared {
        /// The operating system.
        operating_system = "operatingSystem", str, in ObjectStorageTuple ObjectStorageUri;
        /// The version of the operating system.
        operating_system_version = "operatingSystemVersion", str, in ObjectStorageTuple
            ObjectStorageUri;
        /// The source image type.
        source_image_type = "sourceImageType", copy models::ImageSourceSourceImageType, in
            ObjectStorageTuple ObjectStorageUri;
    }
}
