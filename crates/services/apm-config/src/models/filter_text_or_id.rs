// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A filter text or ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterTextOrId {
    /// The OCID of the span filter. Required to create a metric group.
    pub filter_id: Option<String>,
    /// The expression of the span filter.
    pub filter_text: Option<String>,
}

model! {
    FilterTextOrId {
        optional {
            filter_id = "filterId", with_filter_id(String);
            filter_text = "filterText", with_filter_text(String);
        }
    }
}
