// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The container of a step. An image in the Container Registry is the only supported type.
    ///
    /// The field `containerType` selects the variant.
    pub enum PipelineContainerConfigurationDetails by "containerType" {
        OcirContainer(models::PipelineOcirContainerConfigurationDetails) = "OCIR_CONTAINER",
            as_ocir_container;
    }
}
