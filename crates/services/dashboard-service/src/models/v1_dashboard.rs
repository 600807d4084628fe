// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A V1 dashboard.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct V1Dashboard {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the dashboard group.
    pub dashboard_group_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::DashboardLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The configuration.
    pub config: Option<Value>,
    /// The widgets, the basic building blocks of the dashboard.
    pub widgets: Vec<Value>,
}

model! {
    V1Dashboard, "schemaVersion" = "V1" {
        id = "id";
        dashboard_group_id = "dashboardGroupId";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        config = "config";
        widgets = "widgets";
    }
}
