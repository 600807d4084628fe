// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a named credential to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNamedCredentialDetails {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The scope.
    pub scope: models::NamedCredentialScope,
    /// The type.
    pub type_: models::NamedCredentialType,
    /// The content.
    pub content: models::NamedCredentialContent,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource that the named credential is associated with.
    pub associated_resource: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateNamedCredentialDetails {
        required {
            name = "name", with_name(String);
            scope = "scope", with_scope(models::NamedCredentialScope);
            type_ = "type", with_type(models::NamedCredentialType);
            content = "content", with_content(models::NamedCredentialContent);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            description = "description", with_description(String);
            associated_resource = "associatedResource", with_associated_resource(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
