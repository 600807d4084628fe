// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a tag to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTagDetails {
    /// The name.
    pub name: Option<String>,
    /// The key of the glossary term.
    pub term_key: Option<String>,
}

model! {
    CreateTagDetails {
        optional {
            name = "name", with_name(String);
            term_key = "termKey", with_term_key(String);
        }
    }
}
