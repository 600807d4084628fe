// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a vector store connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVectorStoreConnectorDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The schedule of automatic file syncs.
    pub schedule_config: Option<models::ScheduleConfig>,
    /// The configuration of the data source.
    pub configuration: Option<models::ConnectorConfiguration>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateVectorStoreConnectorDetails {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            schedule_config = "scheduleConfig", with_schedule_config(models::ScheduleConfig),
                clear_schedule_config;
            configuration = "configuration", with_configuration(models::ConnectorConfiguration),
                clear_configuration;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
