// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the host type of an OLVM host type.
    pub enum OlvmHostTypeHostType {
        OvirtNode = "OVIRT_NODE",
        Rhel = "RHEL",
        RhevH = "RHEV_H",
    }
}
