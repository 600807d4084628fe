// @generated from spec/resource-search.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A search context.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContext {
    /// The highlights, as key-value pairs.
    pub highlights: Option<BTreeMap<String, Vec<String>>>,
}

model! {
    SearchContext {
        highlights = "highlights";
    }
}
