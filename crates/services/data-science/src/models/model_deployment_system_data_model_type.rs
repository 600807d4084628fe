// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the model type of model deployment system data.
    pub enum ModelDeploymentSystemDataModelType {
        ManagedModel = "MANAGED_MODEL",
    }
}
