// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a tunnel CPE device configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTunnelCpeDeviceConfigDetails {
    /// The tunnel CPE device configurations.
    pub tunnel_cpe_device_config: Option<Vec<models::CpeDeviceConfigAnswer>>,
    cleared: Vec<String>,
}

update! {
    UpdateTunnelCpeDeviceConfigDetails {
        optional {
            tunnel_cpe_device_config = "tunnelCpeDeviceConfig",
                with_tunnel_cpe_device_config([models::CpeDeviceConfigAnswer]),
                clear_tunnel_cpe_device_config;
        }
    }
}
