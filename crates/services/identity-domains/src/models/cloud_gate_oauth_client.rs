// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cloud gate OAuth client.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudGateOauthClient {
    /// The value.
    pub value: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The client ID.
    pub client_id: Option<String>,
}

model! {
    CloudGateOauthClient {
        optional {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
            client_id = "clientId", with_client_id(String);
        }
    }
}
