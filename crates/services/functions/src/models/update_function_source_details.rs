// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a function source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum UpdateFunctionSourceDetails by "sourceType", sent {
        Archive(models::UpdateArchiveFunctionSourceDetails) = "ARCHIVE", as_archive;
        ContainerImage(models::UpdateContainerImageFunctionSourceDetails) = "CONTAINER_IMAGE",
            as_container_image;
    }
}
