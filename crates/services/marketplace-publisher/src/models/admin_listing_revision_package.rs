// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// An admin listing revision package.
    ///
    /// The field `packageType` selects the variant.
    pub enum AdminListingRevisionPackage by "packageType" {
        ContainerImage(models::AdminContainerPackage) = "CONTAINER_IMAGE", as_container_image;
        HelmChart(models::AdminHelmChartPackage) = "HELM_CHART", as_helm_chart;
        MachineImage(models::AdminMachineImagePackage) = "MACHINE_IMAGE", as_machine_image;
        Stack(models::AdminStackPackage) = "STACK", as_stack;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in ContainerImage HelmChart MachineImage Stack;
        /// The legacy ID.
        legacy_id = "legacyId", str, in ContainerImage HelmChart MachineImage Stack;
        /// The display name.
        display_name = "displayName", str, in ContainerImage HelmChart MachineImage Stack;
        /// The description.
        description = "description", str, in ContainerImage HelmChart MachineImage Stack;
        /// The ID of the listing revision.
        listing_revision_id = "listingRevisionId", str, in ContainerImage HelmChart MachineImage
            Stack;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in ContainerImage HelmChart MachineImage Stack;
        /// The ID of the artifact.
        artifact_id = "artifactId", str, in ContainerImage HelmChart MachineImage Stack;
        /// The ID of the term.
        term_id = "termId", str, in ContainerImage HelmChart MachineImage Stack;
        /// The version of the package.
        package_version = "packageVersion", str, in ContainerImage HelmChart MachineImage Stack;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", str, in ContainerImage HelmChart MachineImage Stack;
        /// The status.
        status = "status", str, in ContainerImage HelmChart MachineImage Stack;
        /// Whether security upgrades are provided for the package.
        are_security_upgrades_provided = "areSecurityUpgradesProvided", copy bool, in ContainerImage
            HelmChart MachineImage Stack;
        /// Whether this is the default.
        is_default = "isDefault", copy bool, in ContainerImage HelmChart MachineImage Stack;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in ContainerImage HelmChart MachineImage
            Stack;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in ContainerImage HelmChart MachineImage
            Stack;
        /// The additional metadata.
        extended_metadata = "extendedMetadata", ref BTreeMap<String, String>, in ContainerImage
            HelmChart MachineImage Stack;
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
