// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an address list.
    pub enum AddressListType {
        Fqdn = "FQDN",
        Ip = "IP",
    }
}
