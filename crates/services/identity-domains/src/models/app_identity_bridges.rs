// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Application identity bridges.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppIdentityBridges {
    /// The value.
    pub value: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    AppIdentityBridges {
        optional {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
            name = "name", with_name(String);
        }
    }
}
