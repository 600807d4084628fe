// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An operating system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatingSystem {
    /// The name.
    pub name: Option<String>,
}

model! {
    OperatingSystem {
        optional {
            name = "name", with_name(String);
        }
    }
}
