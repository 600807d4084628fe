// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a standard tag namespace template that Oracle provides.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardTagNamespaceTemplateSummary {
    /// Oracle's description of the tag namespace.
    pub description: String,
    /// The name of the template and of the tag namespace created from it.
    pub standard_tag_namespace_name: String,
    /// The status.
    pub status: String,
}

model! {
    StandardTagNamespaceTemplateSummary {
        description = "description";
        standard_tag_namespace_name = "standardTagNamespaceName";
        status = "status";
    }
}
