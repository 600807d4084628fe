// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a management dashboard.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementDashboardSummary {
    /// The ID of the dashboard.
    pub dashboard_id: String,
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the service that the dashboard or saved search belongs to.
    pub provider_id: String,
    /// The name of the service that the dashboard or saved search belongs to.
    pub provider_name: String,
    /// The version of the provider, which owns the dashboard or saved search.
    pub provider_version: String,
    /// Whether the dashboard is out of the box, which means provided by Oracle and read-only.
    pub is_oob_dashboard: bool,
    /// The ID of the creator.
    pub created_by: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The user or principal that made the last update.
    pub updated_by: String,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The version of the metadata, which the dashboard service maintains.
    pub metadata_version: String,
    /// The screen image of the dashboard.
    pub screen_image: String,
    /// The options for internationalization, as JSON.
    pub nls: Value,
    /// The type.
    pub type_: String,
    /// The configuration of the features to enable.
    pub features_config: Option<Value>,
    /// The lifecycle state.
    pub lifecycle_state: models::ManagementDashboardLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ManagementDashboardSummary {
        dashboard_id = "dashboardId";
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        provider_id = "providerId";
        provider_name = "providerName";
        provider_version = "providerVersion";
        is_oob_dashboard = "isOobDashboard";
        created_by = "createdBy";
        time_created = "timeCreated";
        updated_by = "updatedBy";
        time_updated = "timeUpdated";
        metadata_version = "metadataVersion";
        screen_image = "screenImage";
        nls = "nls";
        type_ = "type";
        features_config = "featuresConfig";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
