// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cloud gate mapping gateway application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudGateMappingGatewayApp {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
}

model! {
    CloudGateMappingGatewayApp {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
        }
    }
}
