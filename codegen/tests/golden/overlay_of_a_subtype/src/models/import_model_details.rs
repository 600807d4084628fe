// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::overlay_of_a_subtype::models;

/// The details of a model to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportModelDetails {
    /// The sources, as key-value pairs.
    pub sources: BTreeMap<String, models::Source>,
}

model! {
    ImportModelDetails {
        required {
            sources = "sources", with_sources({models::Source});
        }
    }
}
