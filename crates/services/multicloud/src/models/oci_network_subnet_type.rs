// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an OCI network subnet.
    pub enum OciNetworkSubnetType {
        Client = "CLIENT",
        Backup = "BACKUP",
    }
}
