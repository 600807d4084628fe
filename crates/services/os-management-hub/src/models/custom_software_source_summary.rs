// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a custom software source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomSoftwareSourceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The repository ID of the software source.
    pub repo_id: String,
    /// The URL.
    pub url: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The description.
    pub description: Option<String>,
    /// The availability.
    pub availability: models::SoftwareSourceSummaryAvailability,
    /// The availability of the software source in OCI environments.
    pub availability_at_oci: models::SoftwareSourceAvailabilityAtOci,
    /// The operating system family.
    pub os_family: models::SoftwareSourceOsFamily,
    /// The type of the CPU architecture.
    pub arch_type: models::SoftwareSourceArchType,
    /// The number of packages in the software source.
    pub package_count: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SoftwareSourceLifecycleState>,
    /// The size. In bytes.
    pub size: Option<f64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The vendor software sources.
    pub vendor_software_sources: Vec<models::Id>,
    /// The subtype of the custom software source, which indicates how it was created.
    pub software_source_sub_type: Option<models::CustomSoftwareSourceSoftwareSourceSubType>,
}

model! {
    CustomSoftwareSourceSummary, "softwareSourceType" = "CUSTOM" {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        repo_id = "repoId";
        url = "url";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        description = "description";
        availability = "availability";
        availability_at_oci = "availabilityAtOci";
        os_family = "osFamily";
        arch_type = "archType";
        package_count = "packageCount";
        lifecycle_state = "lifecycleState";
        size = "size";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        vendor_software_sources = "vendorSoftwareSources";
        software_source_sub_type = "softwareSourceSubType";
    }
}
