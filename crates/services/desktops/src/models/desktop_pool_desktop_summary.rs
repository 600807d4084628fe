// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a desktop pool desktop.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopPoolDesktopSummary {
    /// The lifecycle state.
    pub lifecycle_state: models::DesktopPoolDesktopLifecycleState,
    /// The OCID of the instance.
    pub instance_id: String,
    /// The owner of the desktop or of its volume.
    pub user_name: Option<String>,
    /// The OCID of the desktop.
    pub desktop_id: String,
    /// Whether it is assigned.
    pub is_assigned: bool,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The image.
    pub image: Option<models::DesktopImage>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The connection.
    pub connection: Option<models::DesktopConnection>,
}

model! {
    DesktopPoolDesktopSummary {
        lifecycle_state = "lifecycleState";
        instance_id = "instanceId";
        user_name = "userName";
        desktop_id = "desktopId";
        is_assigned = "isAssigned";
        time_created = "timeCreated";
        image = "image";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        connection = "connection";
    }
}
