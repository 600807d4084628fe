// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The updates to the serving environment of a model.
    ///
    /// The field `environmentConfigurationType` selects the variant.
    pub enum UpdateModelDeploymentEnvironmentConfigurationDetails by "environmentConfigurationType", sent {
        Default(models::UpdateDefaultModelDeploymentEnvironmentConfigurationDetails) = "DEFAULT",
            as_default;
        OcirContainer(models::UpdateOcirModelDeploymentEnvironmentConfigurationDetails)
            = "OCIR_CONTAINER", as_ocir_container;
    }
}
