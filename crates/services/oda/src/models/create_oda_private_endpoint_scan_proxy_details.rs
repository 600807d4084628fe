// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an ODA private endpoint scan proxy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOdaPrivateEndpointScanProxyDetails {
    /// Whether SCAN listeners are given by FQDN or by IP addresses.
    pub scan_listener_type: models::OdaPrivateEndpointScanProxyScanListenerType,
    /// The protocol.
    pub protocol: models::OdaPrivateEndpointScanProxyProtocol,
    /// The FQDNs or IP addresses and the ports of the SCAN listeners.
    pub scan_listener_infos: Vec<models::ScanListenerInfo>,
}

model! {
    CreateOdaPrivateEndpointScanProxyDetails {
        required {
            scan_listener_type = "scanListenerType",
                with_scan_listener_type(models::OdaPrivateEndpointScanProxyScanListenerType);
            protocol = "protocol", with_protocol(models::OdaPrivateEndpointScanProxyProtocol);
            scan_listener_infos = "scanListenerInfos",
                with_scan_listener_infos([models::ScanListenerInfo]);
        }
    }
}
