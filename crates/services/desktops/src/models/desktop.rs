// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A desktop.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Desktop {
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DesktopLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The display name.
    pub display_name: String,
    /// The device policy.
    pub device_policy: models::DesktopDevicePolicy,
    /// The hosting options.
    pub hosting_options: models::HostingOptions,
    /// The owner of the desktop or of its volume.
    pub user_name: String,
    /// The OCID of the pool.
    pub pool_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The connection.
    pub connection: Option<models::DesktopConnection>,
}

model! {
    Desktop {
        id = "id";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        display_name = "displayName";
        device_policy = "devicePolicy";
        hosting_options = "hostingOptions";
        user_name = "userName";
        pool_id = "poolId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        connection = "connection";
    }
}
