// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A listing product additional filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingProductAdditionalFilter {
    /// The filter code.
    pub filter_code: Option<String>,
    /// The filter properties.
    pub filter_properties: Option<Vec<String>>,
}

model! {
    ListingProductAdditionalFilter {
        optional {
            filter_code = "filterCode", with_filter_code(String);
            filter_properties = "filterProperties", with_filter_properties([String]);
        }
    }
}
