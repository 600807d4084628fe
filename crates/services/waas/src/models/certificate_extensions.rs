// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Certificate extensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateExtensions {
    /// The name.
    pub name: Option<String>,
    /// Whether it is critical.
    pub is_critical: Option<bool>,
    /// The value.
    pub value: Option<String>,
}

model! {
    CertificateExtensions {
        name = "name";
        is_critical = "isCritical";
        value = "value";
    }
}
