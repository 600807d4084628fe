// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A runbook.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Runbook {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: models::RunbookType,
    /// The operation.
    pub operation: String,
    /// The type of the operating system.
    pub os_type: Option<models::RunbookOsType>,
    /// The platform.
    pub platform: Option<String>,
    /// Whether this is the default.
    pub is_default: bool,
    /// Whether the runbook requires sudo access.
    pub is_sudo_access_needed: Option<bool>,
    /// The estimated time of the runbook execution.
    pub estimated_time: Option<String>,
    /// The latest version.
    pub latest_version: Option<String>,
    /// Whether the runbook has a draft version.
    pub has_draft_version: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: models::RunbookLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The version of the runbook.
    pub runbook_version: Option<models::Version>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The region of the resource.
    pub resource_region: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Runbook {
        id = "id";
        display_name = "displayName";
        description = "description";
        type_ = "type";
        operation = "operation";
        os_type = "osType";
        platform = "platform";
        is_default = "isDefault";
        is_sudo_access_needed = "isSudoAccessNeeded";
        estimated_time = "estimatedTime";
        latest_version = "latestVersion";
        has_draft_version = "hasDraftVersion";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        runbook_version = "runbookVersion";
        compartment_id = "compartmentId";
        resource_region = "resourceRegion";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
