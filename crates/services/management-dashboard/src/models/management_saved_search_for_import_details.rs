// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a management saved search for import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementSavedSearchForImportDetails {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The ID of the service that the dashboard or saved search belongs to.
    pub provider_id: String,
    /// The version of the provider, which owns the dashboard or saved search.
    pub provider_version: String,
    /// The name of the service that the dashboard or saved search belongs to.
    pub provider_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the saved search is out of the box, which means provided by Oracle and read-only.
    pub is_oob_saved_search: bool,
    /// The description.
    pub description: String,
    /// The options for internationalization, as JSON.
    pub nls: Value,
    /// The type.
    pub type_: models::ManagementSavedSearchForImportType,
    /// The configuration of the user interface, such as the options of the visualization.
    pub ui_config: Value,
    /// The configuration of the data sources, which determines how data is fetched.
    pub data_config: Vec<Value>,
    /// The screen image of the dashboard.
    pub screen_image: String,
    /// The version of the metadata, which the dashboard service maintains.
    pub metadata_version: String,
    /// The template from which the saved search renders its user interface.
    pub widget_template: String,
    /// The view model from which the saved search renders itself.
    pub widget_vm: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The parameters of the saved search or dashboard.
    pub parameters_config: Option<Vec<Value>>,
    /// The configuration of the features to enable.
    pub features_config: Option<Value>,
    /// The configuration of the drill-down actions and their destinations.
    pub drilldown_config: Option<Vec<Value>>,
}

model! {
    ManagementSavedSearchForImportDetails {
        required {
            id = "id", with_id(String);
            display_name = "displayName", with_display_name(String);
            provider_id = "providerId", with_provider_id(String);
            provider_version = "providerVersion", with_provider_version(String);
            provider_name = "providerName", with_provider_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            is_oob_saved_search = "isOobSavedSearch", with_is_oob_saved_search(bool);
            description = "description", with_description(String);
            nls = "nls", with_nls(Value);
            type_ = "type", with_type(models::ManagementSavedSearchForImportType);
            ui_config = "uiConfig", with_ui_config(Value);
            data_config = "dataConfig", with_data_config([Value]);
            screen_image = "screenImage", with_screen_image(String);
            metadata_version = "metadataVersion", with_metadata_version(String);
            widget_template = "widgetTemplate", with_widget_template(String);
            widget_vm = "widgetVM", with_widget_vm(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            parameters_config = "parametersConfig", with_parameters_config([Value]);
            features_config = "featuresConfig", with_features_config(Value);
            drilldown_config = "drilldownConfig", with_drilldown_config([Value]);
        }
    }
}
