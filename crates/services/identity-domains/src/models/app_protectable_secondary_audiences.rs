// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Application protectable secondary audiences.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppProtectableSecondaryAudiences {
    /// The value.
    pub value: String,
    /// Whether the value or attribute is read-only.
    pub read_only: Option<bool>,
}

model! {
    AppProtectableSecondaryAudiences {
        required {
            value = "value", with_value(String);
        }
        optional {
            read_only = "readOnly", with_read_only(bool);
        }
    }
}
