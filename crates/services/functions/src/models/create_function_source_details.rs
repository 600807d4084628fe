// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a function source to create.
    ///
    /// The field `sourceType` selects the variant.
    pub enum CreateFunctionSourceDetails by "sourceType", sent {
        Archive(models::CreateArchiveFunctionSourceDetails) = "ARCHIVE", as_archive;
        ContainerImage(models::CreateContainerImageFunctionSourceDetails) = "CONTAINER_IMAGE",
            as_container_image;
        PreBuiltFunctions(models::CreatePreBuiltFunctionSourceDetails) = "PRE_BUILT_FUNCTIONS",
            as_pre_built_functions;
    }
}
