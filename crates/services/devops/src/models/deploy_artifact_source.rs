// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A deploy artifact source.
    ///
    /// The field `deployArtifactSourceType` selects the variant.
    pub enum DeployArtifactSource by "deployArtifactSourceType" {
        GenericArtifact(models::GenericDeployArtifactSource) = "GENERIC_ARTIFACT",
            as_generic_artifact;
        HelmChart(models::HelmRepositoryDeployArtifactSource) = "HELM_CHART", as_helm_chart;
        HelmCommandSpec(models::HelmCommandSpecArtifactSource) = "HELM_COMMAND_SPEC",
            as_helm_command_spec;
        Inline(models::InlineDeployArtifactSource) = "INLINE", as_inline;
        Ocir(models::OcirDeployArtifactSource) = "OCIR", as_ocir;
    }
}
