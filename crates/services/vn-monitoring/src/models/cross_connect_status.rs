// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cross connect status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossConnectStatus {
    /// The OCID of the cross-connect.
    pub cross_connect_id: String,
    /// Whether the interface is up or down on Oracle's side.
    pub interface_state: Option<models::CrossConnectStatusInterfaceState>,
    /// The measured light level, in dBm. Example: `14`.
    pub light_level_ind_bm: Option<f64>,
    /// The assessment of the light level.
    pub light_level_indicator: Option<models::CrossConnectStatusLightLevelIndicator>,
}

model! {
    CrossConnectStatus {
        cross_connect_id = "crossConnectId";
        interface_state = "interfaceState";
        light_level_ind_bm = "lightLevelIndBm";
        light_level_indicator = "lightLevelIndicator";
    }
}
