// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A bill to country.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillToCountry {
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
}

model! {
    BillToCountry {
        required {
            code = "code", with_code(String);
            name = "name", with_name(String);
        }
    }
}
