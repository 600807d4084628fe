// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A filter property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterProperty {
    /// The name.
    pub name: Option<String>,
    /// The code.
    pub code: Option<String>,
}

model! {
    FilterProperty {
        name = "name";
        code = "code";
    }
}
