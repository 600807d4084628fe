// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A tunnel CPE device configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelCpeDeviceConfig {
    /// The tunnel CPE device configuration parameters.
    pub tunnel_cpe_device_config_parameter: Option<Vec<models::CpeDeviceConfigAnswer>>,
}

model! {
    TunnelCpeDeviceConfig {
        tunnel_cpe_device_config_parameter = "tunnelCpeDeviceConfigParameter";
    }
}
