// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a unified agent configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUnifiedAgentConfigurationDetails {
    /// The display name. It must be unique in the enclosing resource.
    pub display_name: String,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The description.
    pub description: Option<String>,
    /// The configuration of the service.
    pub service_configuration: models::UnifiedAgentServiceConfigurationDetails,
    /// The groups that use the configuration.
    pub group_association: Option<models::GroupAssociationDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateUnifiedAgentConfigurationDetails {
        required {
            display_name = "displayName", with_display_name(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            service_configuration = "serviceConfiguration",
                with_service_configuration(models::UnifiedAgentServiceConfigurationDetails);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            description = "description", with_description(String), clear_description;
            group_association = "groupAssociation",
                with_group_association(models::GroupAssociationDetails), clear_group_association;
        }
    }
}
