// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the advertiser of a tunnel route.
    pub enum TunnelRouteAdvertiser {
        Customer = "CUSTOMER",
        Oracle = "ORACLE",
    }
}
