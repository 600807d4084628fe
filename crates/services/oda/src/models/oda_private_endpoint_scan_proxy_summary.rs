// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an ODA private endpoint scan proxy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OdaPrivateEndpointScanProxySummary {
    /// The OCID of the resource.
    pub id: String,
    /// Whether SCAN listeners are given by FQDN or by IP addresses.
    pub scan_listener_type: models::OdaPrivateEndpointScanProxyScanListenerType,
    /// The protocol.
    pub protocol: models::OdaPrivateEndpointScanProxyProtocol,
    /// The FQDNs or IP addresses and the ports of the SCAN listeners.
    pub scan_listener_infos: Vec<models::ScanListenerInfo>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OdaPrivateEndpointScanProxyLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    OdaPrivateEndpointScanProxySummary {
        id = "id";
        scan_listener_type = "scanListenerType";
        protocol = "protocol";
        scan_listener_infos = "scanListenerInfos";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
    }
}
