// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a management saved search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementSavedSearchSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// Whether the saved search is out of the box, which means provided by Oracle and read-only.
    pub is_oob_saved_search: bool,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the service that the dashboard or saved search belongs to.
    pub provider_id: String,
    /// The version of the provider, which owns the dashboard or saved search.
    pub provider_version: String,
    /// The name of the service that the dashboard or saved search belongs to.
    pub provider_name: String,
    /// The description.
    pub description: String,
    /// The options for internationalization, as JSON.
    pub nls: Value,
    /// The type.
    pub type_: models::ManagementSavedSearchType,
    /// The configuration of the user interface, such as the options of the visualization.
    pub ui_config: Value,
    /// The configuration of the data sources, which determines how data is fetched.
    pub data_config: Vec<Value>,
    /// The ID of the creator.
    pub created_by: String,
    /// The user or principal that made the last update.
    pub updated_by: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The screen image of the dashboard.
    pub screen_image: String,
    /// The version of the metadata, which the dashboard service maintains.
    pub metadata_version: String,
    /// The template from which the saved search renders its user interface.
    pub widget_template: String,
    /// The view model from which the saved search renders itself.
    pub widget_vm: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ManagementSavedSearchLifecycleState,
    /// The parameters of the saved search or dashboard.
    pub parameters_config: Option<Vec<Value>>,
    /// The configuration of the features to enable.
    pub features_config: Option<Value>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ManagementSavedSearchSummary {
        id = "id";
        display_name = "displayName";
        is_oob_saved_search = "isOobSavedSearch";
        compartment_id = "compartmentId";
        provider_id = "providerId";
        provider_version = "providerVersion";
        provider_name = "providerName";
        description = "description";
        nls = "nls";
        type_ = "type";
        ui_config = "uiConfig";
        data_config = "dataConfig";
        created_by = "createdBy";
        updated_by = "updatedBy";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        screen_image = "screenImage";
        metadata_version = "metadataVersion";
        widget_template = "widgetTemplate";
        widget_vm = "widgetVM";
        lifecycle_state = "lifecycleState";
        parameters_config = "parametersConfig";
        features_config = "featuresConfig";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
