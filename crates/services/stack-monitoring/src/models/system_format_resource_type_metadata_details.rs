// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of system format resource type metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemFormatResourceTypeMetadataDetails {
    /// The required properties.
    pub required_properties: Option<Vec<String>>,
    /// The agent properties.
    pub agent_properties: Option<Vec<String>>,
    /// The valid properties for create.
    pub valid_properties_for_create: Option<Vec<String>>,
    /// The valid properties for update.
    pub valid_properties_for_update: Option<Vec<String>>,
    /// The unique property sets.
    pub unique_property_sets: Option<Vec<models::UniquePropertySet>>,
    /// The valid property values, as key-value pairs.
    pub valid_property_values: Option<BTreeMap<String, Vec<String>>>,
    /// The valid sub resource types.
    pub valid_sub_resource_types: Option<Vec<String>>,
}

model! {
    SystemFormatResourceTypeMetadataDetails, "format" = "SYSTEM_FORMAT" {
        optional {
            required_properties = "requiredProperties", with_required_properties([String]);
            agent_properties = "agentProperties", with_agent_properties([String]);
            valid_properties_for_create = "validPropertiesForCreate",
                with_valid_properties_for_create([String]);
            valid_properties_for_update = "validPropertiesForUpdate",
                with_valid_properties_for_update([String]);
            unique_property_sets = "uniquePropertySets",
                with_unique_property_sets([models::UniquePropertySet]);
            valid_property_values = "validPropertyValues", with_valid_property_values({[String]});
            valid_sub_resource_types = "validSubResourceTypes",
                with_valid_sub_resource_types([String]);
        }
    }
}
