// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A lifecycle environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LifecycleEnvironment {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The stages.
    pub stages: Vec<models::LifecycleStage>,
    /// The IDs of the managed instances.
    pub managed_instance_ids: Option<Vec<models::ManagedInstanceDetails>>,
    /// The lifecycle state.
    pub lifecycle_state: models::LifecycleEnvironmentLifecycleState,
    /// The operating system family.
    pub os_family: models::LifecycleEnvironmentOsFamily,
    /// The type of the CPU architecture.
    pub arch_type: models::LifecycleEnvironmentArchType,
    /// The name of the vendor.
    pub vendor_name: models::LifecycleEnvironmentVendorName,
    /// The location.
    pub location: Option<models::LifecycleEnvironmentLocation>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last modification.
    pub time_modified: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    LifecycleEnvironment {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        stages = "stages";
        managed_instance_ids = "managedInstanceIds";
        lifecycle_state = "lifecycleState";
        os_family = "osFamily";
        arch_type = "archType";
        vendor_name = "vendorName";
        location = "location";
        time_created = "timeCreated";
        time_modified = "timeModified";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
