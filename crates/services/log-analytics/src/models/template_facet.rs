// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A template facet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateFacet {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    TemplateFacet {
        name = "name";
        value = "value";
    }
}
