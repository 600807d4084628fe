// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A currency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Currency {
    /// The name.
    pub name: Option<String>,
    /// The ISO code of the currency.
    pub iso_code: String,
    /// The standard precision of the currency.
    pub std_precision: Option<i64>,
}

model! {
    Currency {
        name = "name";
        iso_code = "isoCode";
        std_precision = "stdPrecision";
    }
}
