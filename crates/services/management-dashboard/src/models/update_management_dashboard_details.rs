// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a management dashboard.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateManagementDashboardDetails {
    /// The ID of the service that the dashboard or saved search belongs to.
    pub provider_id: Option<String>,
    /// The name of the service that the dashboard or saved search belongs to.
    pub provider_name: Option<String>,
    /// The version of the provider, which owns the dashboard or saved search.
    pub provider_version: Option<String>,
    /// The tiles of the dashboard.
    pub tiles: Option<Vec<models::ManagementDashboardTileDetails>>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// Whether the dashboard is out of the box, which means provided by Oracle and read-only.
    pub is_oob_dashboard: Option<bool>,
    /// Whether Dashboard Home shows the dashboard.
    pub is_show_in_home: Option<bool>,
    /// The version of the metadata, which the dashboard service maintains.
    pub metadata_version: Option<String>,
    /// Whether the dashboard shows its description.
    pub is_show_description: Option<bool>,
    /// The screen image of the dashboard.
    pub screen_image: Option<String>,
    /// The options for internationalization, as JSON.
    pub nls: Option<Value>,
    /// The configuration of the user interface, such as the options of the visualization.
    pub ui_config: Option<Value>,
    /// The configuration of the data sources, which determines how data is fetched.
    pub data_config: Option<Vec<Value>>,
    /// The type.
    pub type_: Option<String>,
    /// Whether the object is a favorite.
    pub is_favorite: Option<bool>,
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
    cleared: Vec<String>,
}

update! {
    UpdateManagementDashboardDetails {
        optional {
            provider_id = "providerId", with_provider_id(String), clear_provider_id;
            provider_name = "providerName", with_provider_name(String), clear_provider_name;
            provider_version = "providerVersion", with_provider_version(String),
                clear_provider_version;
            tiles = "tiles", with_tiles([models::ManagementDashboardTileDetails]), clear_tiles;
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            is_oob_dashboard = "isOobDashboard", with_is_oob_dashboard(bool),
                clear_is_oob_dashboard;
            is_show_in_home = "isShowInHome", with_is_show_in_home(bool), clear_is_show_in_home;
            metadata_version = "metadataVersion", with_metadata_version(String),
                clear_metadata_version;
            is_show_description = "isShowDescription", with_is_show_description(bool),
                clear_is_show_description;
            screen_image = "screenImage", with_screen_image(String), clear_screen_image;
            nls = "nls", with_nls(Value), clear_nls;
            ui_config = "uiConfig", with_ui_config(Value), clear_ui_config;
            data_config = "dataConfig", with_data_config([Value]), clear_data_config;
            type_ = "type", with_type(String), clear_type;
            is_favorite = "isFavorite", with_is_favorite(bool), clear_is_favorite;
            parameters_config = "parametersConfig", with_parameters_config([Value]),
                clear_parameters_config;
            features_config = "featuresConfig", with_features_config(Value), clear_features_config;
            drilldown_config = "drilldownConfig", with_drilldown_config([Value]),
                clear_drilldown_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
