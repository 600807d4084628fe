// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a search term.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTermSummary {
    /// The key. Cannot be changed later.
    pub key: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The key of the glossary.
    pub glossary_key: Option<String>,
    /// The name of the parent glossary.
    pub glossary_name: Option<String>,
    /// The key of the parent term. Absent if the term has no parent.
    pub parent_term_key: Option<String>,
    /// The name of the parent term. Null if there is none.
    pub parent_term_name: Option<String>,
}

model! {
    SearchTermSummary {
        key = "key";
        display_name = "displayName";
        glossary_key = "glossaryKey";
        glossary_name = "glossaryName";
        parent_term_key = "parentTermKey";
        parent_term_name = "parentTermName";
    }
}
