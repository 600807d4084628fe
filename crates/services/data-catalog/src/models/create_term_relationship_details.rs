// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a term relationship to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTermRelationshipDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The key of the related term.
    pub related_term_key: String,
}

model! {
    CreateTermRelationshipDetails {
        required {
            display_name = "displayName", with_display_name(String);
            related_term_key = "relatedTermKey", with_related_term_key(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
