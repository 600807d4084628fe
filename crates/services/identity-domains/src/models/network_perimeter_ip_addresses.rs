// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Network perimeter IP addresses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkPerimeterIpAddresses {
    /// The type.
    pub type_: Option<models::NetworkPerimeterIpAddressesType>,
    /// The version.
    pub version: Option<models::NetworkPerimeterIpAddressesVersion>,
    /// The value.
    pub value: String,
}

model! {
    NetworkPerimeterIpAddresses {
        required {
            value = "value", with_value(String);
        }
        optional {
            type_ = "type", with_type(models::NetworkPerimeterIpAddressesType);
            version = "version", with_version(models::NetworkPerimeterIpAddressesVersion);
        }
    }
}
