// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointDetails {
    /// The name of the endpoint.
    pub endpoint_name: String,
    /// Whether content moderation is enabled.
    pub is_content_moderation_enabled: bool,
}

model! {
    EndpointDetails {
        required {
            endpoint_name = "endpointName", with_endpoint_name(String);
            is_content_moderation_enabled = "isContentModerationEnabled",
                with_is_content_moderation_enabled(bool);
        }
    }
}
