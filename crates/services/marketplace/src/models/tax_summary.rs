// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a tax.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxSummary {
    /// The code.
    pub code: String,
    /// The name.
    pub name: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The URL.
    pub url: Option<String>,
}

model! {
    TaxSummary {
        code = "code";
        name = "name";
        country = "country";
        url = "url";
    }
}
