// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a desktop pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopPoolSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DesktopPoolLifecycleState,
    /// The maximum number of desktops in the pool.
    pub maximum_size: i64,
    /// The active desktops.
    pub active_desktops: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The contact details of the administrator of the desktop pool.
    pub contact_details: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    DesktopPoolSummary {
        id = "id";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        maximum_size = "maximumSize";
        active_desktops = "activeDesktops";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        security_attributes = "securityAttributes";
        contact_details = "contactDetails";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
    }
}
