// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An open ID connect discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenIdConnectDiscovery {
    /// Whether the open ID connect discovery is enabled. Default: `false`.
    pub is_open_id_connect_discovery_enabled: Option<bool>,
}

model! {
    OpenIdConnectDiscovery {
        optional {
            is_open_id_connect_discovery_enabled = "isOpenIdConnectDiscoveryEnabled",
                with_is_open_id_connect_discovery_enabled(bool);
        }
    }
}
