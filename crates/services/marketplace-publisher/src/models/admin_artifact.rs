// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// An admin artifact.
    ///
    /// The field `artifactType` selects the variant.
    pub enum AdminArtifact by "artifactType" {
        ContainerImage(models::AdminContainerImageArtifact) = "CONTAINER_IMAGE", as_container_image;
        HelmChart(models::AdminKubernetesImageArtifact) = "HELM_CHART", as_helm_chart;
        MachineImage(models::AdminMachineImageArtifact) = "MACHINE_IMAGE", as_machine_image;
        Stack(models::AdminStackArtifact) = "STACK", as_stack;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in ContainerImage HelmChart MachineImage Stack;
        /// The legacy ID.
        legacy_id = "legacyId", str, in ContainerImage HelmChart MachineImage Stack;
        /// The display name.
        display_name = "displayName", str, in ContainerImage HelmChart MachineImage Stack;
        /// The status.
        status = "status", str, in ContainerImage HelmChart MachineImage Stack;
        /// The notes on the status of the artifact.
        status_notes = "statusNotes", str, in ContainerImage HelmChart MachineImage Stack;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", str, in ContainerImage HelmChart MachineImage Stack;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in ContainerImage HelmChart MachineImage
            Stack;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in ContainerImage HelmChart MachineImage Stack;
        /// The ID of the publisher.
        publisher_id = "publisherId", str, in ContainerImage HelmChart MachineImage Stack;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in ContainerImage HelmChart MachineImage
            Stack;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in ContainerImage HelmChart
            MachineImage Stack;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            ContainerImage HelmChart MachineImage Stack;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in ContainerImage
            HelmChart MachineImage Stack;
    }
}
