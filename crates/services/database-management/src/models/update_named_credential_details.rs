// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a named credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNamedCredentialDetails {
    /// The description.
    pub description: Option<String>,
    /// The scope.
    pub scope: Option<models::NamedCredentialScope>,
    /// The content.
    pub content: Option<models::NamedCredentialContent>,
    /// The OCID of the resource that the named credential is associated with.
    pub associated_resource: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateNamedCredentialDetails {
        optional {
            description = "description", with_description(String), clear_description;
            scope = "scope", with_scope(models::NamedCredentialScope), clear_scope;
            content = "content", with_content(models::NamedCredentialContent), clear_content;
            associated_resource = "associatedResource", with_associated_resource(String),
                clear_associated_resource;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
