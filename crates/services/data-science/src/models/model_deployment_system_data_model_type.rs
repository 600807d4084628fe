// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of the deployed model. Only `MANAGED_MODEL` is supported.
    pub enum ModelDeploymentSystemDataModelType {
        ManagedModel = "MANAGED_MODEL",
    }
}
