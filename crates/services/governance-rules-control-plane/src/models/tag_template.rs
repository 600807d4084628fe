// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A tag template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagTemplate {
    /// The name. Cannot be changed later.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The tags.
    pub tags: Option<Vec<models::Tag>>,
    /// The tag defaults.
    pub tag_defaults: Option<Vec<models::TagDefault>>,
}

model! {
    TagTemplate, "type" = "TAG" {
        required {
            name = "name", with_name(String);
        }
        optional {
            description = "description", with_description(String);
            tags = "tags", with_tags([models::Tag]);
            tag_defaults = "tagDefaults", with_tag_defaults([models::TagDefault]);
        }
    }
}
