// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a vanity URL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VanityUrlDetails {
    /// Whether to delete the object.
    pub is_disabled: Option<bool>,
    /// The ID of the API gateway.
    pub api_gateway_id: Option<String>,
    /// The vanity URL host name.
    pub vanity_url_host_name: Option<String>,
}

model! {
    VanityUrlDetails {
        optional {
            is_disabled = "isDisabled", with_is_disabled(bool);
            api_gateway_id = "apiGatewayId", with_api_gateway_id(String);
            vanity_url_host_name = "vanityUrlHostName", with_vanity_url_host_name(String);
        }
    }
}
