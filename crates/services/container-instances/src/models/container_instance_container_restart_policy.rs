// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the container restart policy of a container instance.
    pub enum ContainerInstanceContainerRestartPolicy {
        Always = "ALWAYS",
        Never = "NEVER",
        OnFailure = "ON_FAILURE",
    }
}
