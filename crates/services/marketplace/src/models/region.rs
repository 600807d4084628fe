// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A region.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// The name.
    pub name: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The countries.
    pub countries: Option<Vec<models::Item>>,
}

model! {
    Region {
        name = "name";
        code = "code";
        countries = "countries";
    }
}
