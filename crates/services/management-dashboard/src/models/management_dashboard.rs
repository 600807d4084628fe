// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A management dashboard.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementDashboard {
    /// The ID of the dashboard.
    pub dashboard_id: String,
    /// The ID of the resource.
    pub id: String,
    /// The ID of the service that the dashboard or saved search belongs to.
    pub provider_id: String,
    /// The name of the service that the dashboard or saved search belongs to.
    pub provider_name: String,
    /// The version of the provider, which owns the dashboard or saved search.
    pub provider_version: String,
    /// The tiles of the dashboard.
    pub tiles: Vec<models::ManagementDashboardTileDetails>,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the dashboard is out of the box, which means provided by Oracle and read-only.
    pub is_oob_dashboard: bool,
    /// Whether Dashboard Home shows the dashboard.
    pub is_show_in_home: bool,
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
    /// Whether the dashboard shows its description.
    pub is_show_description: bool,
    /// The screen image of the dashboard.
    pub screen_image: String,
    /// The options for internationalization, as JSON.
    pub nls: Value,
    /// The configuration of the user interface, such as the options of the visualization.
    pub ui_config: Value,
    /// The configuration of the data sources, which determines how data is fetched.
    pub data_config: Vec<Value>,
    /// The type.
    pub type_: String,
    /// Whether the object is a favorite.
    pub is_favorite: bool,
    /// The saved searches.
    pub saved_searches: Vec<models::ManagementSavedSearch>,
    /// The lifecycle state.
    pub lifecycle_state: models::ManagementDashboardLifecycleState,
    /// The parameters of the saved search or dashboard.
    pub parameters_config: Option<Vec<Value>>,
    /// The configuration of the drill-down actions and their destinations.
    pub drilldown_config: Option<Vec<Value>>,
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
    ManagementDashboard {
        dashboard_id = "dashboardId";
        id = "id";
        provider_id = "providerId";
        provider_name = "providerName";
        provider_version = "providerVersion";
        tiles = "tiles";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        is_oob_dashboard = "isOobDashboard";
        is_show_in_home = "isShowInHome";
        created_by = "createdBy";
        time_created = "timeCreated";
        updated_by = "updatedBy";
        time_updated = "timeUpdated";
        metadata_version = "metadataVersion";
        is_show_description = "isShowDescription";
        screen_image = "screenImage";
        nls = "nls";
        ui_config = "uiConfig";
        data_config = "dataConfig";
        type_ = "type";
        is_favorite = "isFavorite";
        saved_searches = "savedSearches";
        lifecycle_state = "lifecycleState";
        parameters_config = "parametersConfig";
        drilldown_config = "drilldownConfig";
        features_config = "featuresConfig";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
