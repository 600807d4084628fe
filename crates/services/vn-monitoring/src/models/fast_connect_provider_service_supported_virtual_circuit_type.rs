// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the supported virtual circuit type of a fast connect provider
    /// service.
    pub enum FastConnectProviderServiceSupportedVirtualCircuitType {
        Public = "PUBLIC",
        Private = "PRIVATE",
    }
}
