// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A delivered artifact.
    ///
    /// The field `artifactType` selects the variant.
    pub enum DeliveredArtifact by "artifactType" {
        GenericArtifact(models::GenericDeliveredArtifact) = "GENERIC_ARTIFACT", as_generic_artifact;
        Ocir(models::ContainerRegistryDeliveredArtifact) = "OCIR", as_ocir;
    }
    shared {
        /// The OCID of the artifact.
        deploy_artifact_id = "deployArtifactId", str, in GenericArtifact Ocir;
        /// The output artifact name.
        output_artifact_name = "outputArtifactName", str, in GenericArtifact Ocir;
    }
}
