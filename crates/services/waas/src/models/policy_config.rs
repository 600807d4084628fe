// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A policy configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyConfig {
    /// The OCID of the certificate.
    pub certificate_id: Option<String>,
    /// Whether HTTPS is enabled. Default: `false`.
    pub is_https_enabled: Option<bool>,
    /// Whether HTTPS is forced. Default: `false`.
    pub is_https_forced: Option<bool>,
    /// The TLS protocols.
    pub tls_protocols: Option<Vec<models::PolicyConfigTlsProtocol>>,
    /// Whether origin compression is enabled.
    pub is_origin_compression_enabled: Option<bool>,
    /// Whether it is behind CDN.
    pub is_behind_cdn: Option<bool>,
    /// The client address header.
    pub client_address_header: Option<models::PolicyConfigClientAddressHeader>,
    /// Whether the cache control is respected.
    pub is_cache_control_respected: Option<bool>,
    /// Whether response buffering is enabled.
    pub is_response_buffering_enabled: Option<bool>,
    /// The cipher group.
    pub cipher_group: Option<models::PolicyConfigCipherGroup>,
    /// The load balancing method.
    pub load_balancing_method: Option<models::LoadBalancingMethod>,
    /// The websocket path prefixes.
    pub websocket_path_prefixes: Option<Vec<String>>,
    /// Whether the sni is enabled.
    pub is_sni_enabled: Option<bool>,
    /// The health checks.
    pub health_checks: Option<models::HealthCheck>,
}

model! {
    PolicyConfig {
        optional {
            certificate_id = "certificateId", with_certificate_id(String);
            is_https_enabled = "isHttpsEnabled", with_is_https_enabled(bool);
            is_https_forced = "isHttpsForced", with_is_https_forced(bool);
            tls_protocols = "tlsProtocols", with_tls_protocols([models::PolicyConfigTlsProtocol]);
            is_origin_compression_enabled = "isOriginCompressionEnabled",
                with_is_origin_compression_enabled(bool);
            is_behind_cdn = "isBehindCdn", with_is_behind_cdn(bool);
            client_address_header = "clientAddressHeader",
                with_client_address_header(models::PolicyConfigClientAddressHeader);
            is_cache_control_respected = "isCacheControlRespected",
                with_is_cache_control_respected(bool);
            is_response_buffering_enabled = "isResponseBufferingEnabled",
                with_is_response_buffering_enabled(bool);
            cipher_group = "cipherGroup", with_cipher_group(models::PolicyConfigCipherGroup);
            load_balancing_method = "loadBalancingMethod",
                with_load_balancing_method(models::LoadBalancingMethod);
            websocket_path_prefixes = "websocketPathPrefixes",
                with_websocket_path_prefixes([String]);
            is_sni_enabled = "isSniEnabled", with_is_sni_enabled(bool);
            health_checks = "healthChecks", with_health_checks(models::HealthCheck);
        }
    }
}
