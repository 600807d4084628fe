// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the deploy artifact type of a deploy artifact.
    pub enum DeployArtifactType {
        DeploymentSpec = "DEPLOYMENT_SPEC",
        JobSpec = "JOB_SPEC",
        KubernetesManifest = "KUBERNETES_MANIFEST",
        GenericFile = "GENERIC_FILE",
        DockerImage = "DOCKER_IMAGE",
        HelmChart = "HELM_CHART",
        HelmCommandSpec = "HELM_COMMAND_SPEC",
        CommandSpec = "COMMAND_SPEC",
    }
}
