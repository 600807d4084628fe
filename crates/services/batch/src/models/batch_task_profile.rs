// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A batch task profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchTaskProfile {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The minimum number of OCPUs.
    pub min_ocpus: i64,
    /// The minimum memory required, in GB.
    pub min_memory_in_gbs: i64,
    /// The minimum disk space required, in GB.
    pub min_disk_size_in_gbs: Option<i64>,
    /// The extended information of the task profile.
    pub extended_information: Option<models::BatchTaskProfileExtendedInformation>,
    /// The lifecycle state.
    pub lifecycle_state: models::BatchTaskProfileLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    BatchTaskProfile {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        min_ocpus = "minOcpus";
        min_memory_in_gbs = "minMemoryInGBs";
        min_disk_size_in_gbs = "minDiskSizeInGBs";
        extended_information = "extendedInformation";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
    }
}
