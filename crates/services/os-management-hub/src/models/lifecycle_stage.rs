// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A lifecycle stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LifecycleStage {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the lifecycle environment.
    pub lifecycle_environment_id: Option<String>,
    /// The rank of the stage, which determines the order of stages in the lifecycle environment.
    pub rank: i64,
    /// The operating system family.
    pub os_family: Option<models::LifecycleStageOsFamily>,
    /// The type of the CPU architecture.
    pub arch_type: Option<models::LifecycleStageArchType>,
    /// The name of the vendor.
    pub vendor_name: Option<models::LifecycleStageVendorName>,
    /// The IDs of the managed instances.
    pub managed_instance_ids: Option<Vec<models::ManagedInstanceDetails>>,
    /// The location.
    pub location: Option<models::LifecycleStageLocation>,
    /// The ID of the software source.
    pub software_source_id: Option<models::SoftwareSourceDetails>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last modification.
    pub time_modified: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::LifecycleStageLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    LifecycleStage {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        lifecycle_environment_id = "lifecycleEnvironmentId";
        rank = "rank";
        os_family = "osFamily";
        arch_type = "archType";
        vendor_name = "vendorName";
        managed_instance_ids = "managedInstanceIds";
        location = "location";
        software_source_id = "softwareSourceId";
        time_created = "timeCreated";
        time_modified = "timeModified";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
