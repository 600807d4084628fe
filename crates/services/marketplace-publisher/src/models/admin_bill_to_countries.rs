// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Admin bill to countries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminBillToCountries {
    /// The name.
    pub name: String,
    /// The code.
    pub code: String,
}

model! {
    AdminBillToCountries {
        name = "name";
        code = "code";
    }
}
