// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A meter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Meter {
    /// The name.
    pub name: Option<String>,
}

model! {
    Meter {
        optional {
            name = "name", with_name(String);
        }
    }
}
