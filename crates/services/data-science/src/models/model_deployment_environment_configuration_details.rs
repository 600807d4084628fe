// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The serving environment of a model: managed by the service, or a custom container.
    ///
    /// The field `environmentConfigurationType` selects the variant.
    pub enum ModelDeploymentEnvironmentConfigurationDetails by "environmentConfigurationType" {
        Default(models::DefaultModelDeploymentEnvironmentConfigurationDetails) = "DEFAULT",
            as_default;
        OcirContainer(models::OcirModelDeploymentEnvironmentConfigurationDetails)
            = "OCIR_CONTAINER", as_ocir_container;
    }
}
