// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A standard tag namespace template that Oracle provides, with its tag definitions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardTagNamespaceTemplate {
    /// Oracle's description of the tag namespace.
    pub description: String,
    /// The name of the template and of the tag namespace created from it.
    pub standard_tag_namespace_name: String,
    /// The tag definitions of the template.
    pub tag_definition_templates: Vec<models::StandardTagDefinitionTemplate>,
    /// The status.
    pub status: String,
}

model! {
    StandardTagNamespaceTemplate {
        description = "description";
        standard_tag_namespace_name = "standardTagNamespaceName";
        tag_definition_templates = "tagDefinitionTemplates";
        status = "status";
    }
}
