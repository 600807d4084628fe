// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a function source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum FunctionSourceDetails by "sourceType" {
        Archive(models::ArchiveFunctionSourceDetails) = "ARCHIVE", as_archive;
        ContainerImage(models::ContainerImageFunctionSourceDetails) = "CONTAINER_IMAGE",
            as_container_image;
        PreBuiltFunctions(models::PreBuiltFunctionSourceDetails) = "PRE_BUILT_FUNCTIONS",
            as_pre_built_functions;
    }
}
