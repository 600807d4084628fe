// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scan listener type of an ODA private endpoint scan proxy.
    pub enum OdaPrivateEndpointScanProxyScanListenerType {
        Fqdn = "FQDN",
        Ip = "IP",
    }
}
