// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A target tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetTag {
    /// The name of the namespace of the tag.
    pub tag_namespace_name: String,
    /// The name of the tag definition.
    pub tag_definition_name: String,
    /// The tag value type.
    pub tag_value_type: models::TargetTagTagValueType,
    /// The tag values.
    pub tag_values: Option<Vec<String>>,
}

model! {
    TargetTag {
        required {
            tag_namespace_name = "tagNamespaceName", with_tag_namespace_name(String);
            tag_definition_name = "tagDefinitionName", with_tag_definition_name(String);
            tag_value_type = "tagValueType", with_tag_value_type(models::TargetTagTagValueType);
        }
        optional {
            tag_values = "tagValues", with_tag_values([String]);
        }
    }
}
