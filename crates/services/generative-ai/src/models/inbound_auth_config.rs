// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The authentication configuration for the callers of a hosted application. With `NO_AUTH_CONFIG`,
/// the application itself must authenticate them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundAuthConfig {
    /// The type of the caller authentication. `NO_AUTH_CONFIG` disables it.
    pub inbound_auth_config_type: models::InboundAuthConfigType,
    /// The identity domain that authenticates callers. Not allowed with `NO_AUTH_CONFIG`.
    pub idcs_config: Option<models::IdcsAuthConfig>,
}

model! {
    InboundAuthConfig {
        required {
            inbound_auth_config_type = "inboundAuthConfigType",
                with_inbound_auth_config_type(models::InboundAuthConfigType);
        }
        optional {
            idcs_config = "idcsConfig", with_idcs_config(models::IdcsAuthConfig);
        }
    }
}
