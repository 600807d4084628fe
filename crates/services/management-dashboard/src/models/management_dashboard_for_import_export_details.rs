// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a management dashboard for import export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementDashboardForImportExportDetails {
    /// The ID of the dashboard.
    pub dashboard_id: String,
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
    pub saved_searches: Vec<models::ManagementSavedSearchForImportDetails>,
    /// The parameters of the saved search or dashboard.
    pub parameters_config: Option<Vec<Value>>,
    /// The configuration of the features to enable.
    pub features_config: Option<Value>,
    /// The configuration of the drill-down actions and their destinations.
    pub drilldown_config: Option<Vec<Value>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ManagementDashboardForImportExportDetails {
        required {
            dashboard_id = "dashboardId", with_dashboard_id(String);
            provider_id = "providerId", with_provider_id(String);
            provider_name = "providerName", with_provider_name(String);
            provider_version = "providerVersion", with_provider_version(String);
            tiles = "tiles", with_tiles([models::ManagementDashboardTileDetails]);
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            is_oob_dashboard = "isOobDashboard", with_is_oob_dashboard(bool);
            is_show_in_home = "isShowInHome", with_is_show_in_home(bool);
            metadata_version = "metadataVersion", with_metadata_version(String);
            is_show_description = "isShowDescription", with_is_show_description(bool);
            screen_image = "screenImage", with_screen_image(String);
            nls = "nls", with_nls(Value);
            ui_config = "uiConfig", with_ui_config(Value);
            data_config = "dataConfig", with_data_config([Value]);
            type_ = "type", with_type(String);
            is_favorite = "isFavorite", with_is_favorite(bool);
            saved_searches = "savedSearches",
                with_saved_searches([models::ManagementSavedSearchForImportDetails]);
        }
        optional {
            parameters_config = "parametersConfig", with_parameters_config([Value]);
            features_config = "featuresConfig", with_features_config(Value);
            drilldown_config = "drilldownConfig", with_drilldown_config([Value]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
