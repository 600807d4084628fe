// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a management saved search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateManagementSavedSearchDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the service that the dashboard or saved search belongs to.
    pub provider_id: Option<String>,
    /// The version of the provider, which owns the dashboard or saved search.
    pub provider_version: Option<String>,
    /// The name of the service that the dashboard or saved search belongs to.
    pub provider_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// Whether the saved search is out of the box, which means provided by Oracle and read-only.
    pub is_oob_saved_search: Option<bool>,
    /// The description.
    pub description: Option<String>,
    /// The options for internationalization, as JSON.
    pub nls: Option<Value>,
    /// The type.
    pub type_: Option<models::ManagementSavedSearchType>,
    /// The configuration of the user interface, such as the options of the visualization.
    pub ui_config: Option<Value>,
    /// The configuration of the data sources, which determines how data is fetched.
    pub data_config: Option<Vec<Value>>,
    /// The screen image of the dashboard.
    pub screen_image: Option<String>,
    /// The version of the metadata, which the dashboard service maintains.
    pub metadata_version: Option<String>,
    /// The template from which the saved search renders its user interface.
    pub widget_template: Option<String>,
    /// The view model from which the saved search renders itself.
    pub widget_vm: Option<String>,
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
    UpdateManagementSavedSearchDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            provider_id = "providerId", with_provider_id(String), clear_provider_id;
            provider_version = "providerVersion", with_provider_version(String),
                clear_provider_version;
            provider_name = "providerName", with_provider_name(String), clear_provider_name;
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            is_oob_saved_search = "isOobSavedSearch", with_is_oob_saved_search(bool),
                clear_is_oob_saved_search;
            description = "description", with_description(String), clear_description;
            nls = "nls", with_nls(Value), clear_nls;
            type_ = "type", with_type(models::ManagementSavedSearchType), clear_type;
            ui_config = "uiConfig", with_ui_config(Value), clear_ui_config;
            data_config = "dataConfig", with_data_config([Value]), clear_data_config;
            screen_image = "screenImage", with_screen_image(String), clear_screen_image;
            metadata_version = "metadataVersion", with_metadata_version(String),
                clear_metadata_version;
            widget_template = "widgetTemplate", with_widget_template(String), clear_widget_template;
            widget_vm = "widgetVM", with_widget_vm(String), clear_widget_vm;
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
