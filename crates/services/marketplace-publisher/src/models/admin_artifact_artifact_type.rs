// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the artifact type of an admin artifact.
    pub enum AdminArtifactArtifactType {
        ContainerImage = "CONTAINER_IMAGE",
        HelmChart = "HELM_CHART",
        MachineImage = "MACHINE_IMAGE",
        Stack = "STACK",
    }
}
