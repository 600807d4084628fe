// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Social identity provider relay IdP parameter mappings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialIdentityProviderRelayIdpParamMappings {
    /// The name of the relayed parameter.
    pub relay_param_key: String,
    /// The value of the relayed parameter.
    pub relay_param_value: Option<String>,
}

model! {
    SocialIdentityProviderRelayIdpParamMappings {
        required {
            relay_param_key = "relayParamKey", with_relay_param_key(String);
        }
        optional {
            relay_param_value = "relayParamValue", with_relay_param_value(String);
        }
    }
}
