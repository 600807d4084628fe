// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a governance rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGovernanceRuleDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: models::GovernanceRuleType,
    /// The option for creating the governance rule, either from a template or as a clone.
    pub creation_option: models::GovernanceRuleCreationOption,
    /// The template.
    pub template: models::Template,
    /// The OCID of the related resource.
    pub related_resource_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateGovernanceRuleDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            type_ = "type", with_type(models::GovernanceRuleType);
            creation_option = "creationOption",
                with_creation_option(models::GovernanceRuleCreationOption);
            template = "template", with_template(models::Template);
        }
        optional {
            description = "description", with_description(String);
            related_resource_id = "relatedResourceId", with_related_resource_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
