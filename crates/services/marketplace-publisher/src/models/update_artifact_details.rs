// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in an artifact.
    ///
    /// The field `artifactType` selects the variant.
    pub enum UpdateArtifactDetails by "artifactType", sent {
        ContainerImage(models::UpdateContainerImageArtifactDetails) = "CONTAINER_IMAGE",
            as_container_image;
        HelmChart(models::UpdateKubernetesImageArtifactDetails) = "HELM_CHART", as_helm_chart;
        MachineImage(models::UpdateMachineImageArtifactDetails) = "MACHINE_IMAGE", as_machine_image;
        Stack(models::UpdateStackArtifactDetails) = "STACK", as_stack;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in ContainerImage HelmChart MachineImage Stack;
        /// The display name.
        display_name = "displayName", str, in ContainerImage HelmChart MachineImage Stack;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in ContainerImage HelmChart
            MachineImage Stack;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            ContainerImage HelmChart MachineImage Stack;
    }
}
