// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a unified agent configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUnifiedAgentConfigurationDetails {
    /// The display name. It must be unique in the enclosing resource.
    pub display_name: String,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The configuration of the service.
    pub service_configuration: models::UnifiedAgentServiceConfigurationDetails,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: String,
    /// The groups that use the configuration.
    pub group_association: Option<models::GroupAssociationDetails>,
}

model! {
    CreateUnifiedAgentConfigurationDetails {
        required {
            display_name = "displayName", with_display_name(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            service_configuration = "serviceConfiguration",
                with_service_configuration(models::UnifiedAgentServiceConfigurationDetails);
            compartment_id = "compartmentId", with_compartment_id(String);
            description = "description", with_description(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            group_association = "groupAssociation",
                with_group_association(models::GroupAssociationDetails);
        }
    }
}
