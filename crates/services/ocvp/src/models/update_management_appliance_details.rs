// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a management appliance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateManagementApplianceDetails {
    /// The display name: letters, digits, spaces, dashes and underscores, starting with a letter.
    /// It must be unique.
    pub display_name: Option<String>,
    /// The configuration.
    pub configuration: Option<models::ManagementApplianceConfiguration>,
    /// The connections.
    pub connections: Option<Vec<models::ManagementApplianceConnection>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateManagementApplianceDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            configuration = "configuration",
                with_configuration(models::ManagementApplianceConfiguration), clear_configuration;
            connections = "connections", with_connections([models::ManagementApplianceConnection]),
                clear_connections;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
