// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The environment of a job. A container is the only supported type.
    ///
    /// The field `jobEnvironmentType` selects the variant.
    pub enum JobEnvironmentConfigurationDetails by "jobEnvironmentType" {
        OcirContainer(models::OcirContainerJobEnvironmentConfigurationDetails) = "OCIR_CONTAINER",
            as_ocir_container;
    }
}
