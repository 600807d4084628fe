// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// Extension OCI tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionOCITags {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<Vec<models::FreeformTags>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<Vec<models::DefinedTags>>,
    /// The tag slug.
    pub tag_slug: Option<Value>,
}

model! {
    ExtensionOCITags {
        optional {
            freeform_tags = "freeformTags", with_freeform_tags([models::FreeformTags]);
            defined_tags = "definedTags", with_defined_tags([models::DefinedTags]);
            tag_slug = "tagSlug", with_tag_slug(Value);
        }
    }
}
