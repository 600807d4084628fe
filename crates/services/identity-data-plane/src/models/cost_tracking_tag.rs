// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cost tracking tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostTrackingTag {
    /// The ID of the tag namespace.
    pub tag_namespace_id: String,
    /// The tag namespace name.
    pub tag_namespace_name: String,
    /// The ID of the tag definition.
    pub tag_definition_id: String,
    /// The tag definition name.
    pub tag_definition_name: String,
}

model! {
    CostTrackingTag {
        tag_namespace_id = "Tag_Namespace_Id";
        tag_namespace_name = "Tag_Namespace_Name";
        tag_definition_id = "Tag_Definition_Id";
        tag_definition_name = "Tag_Definition_Name";
    }
}
