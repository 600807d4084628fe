// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of discovery details.
    pub enum DiscoveryDetailsType {
        Db = "DB",
        Gi = "GI",
        GuestOs = "GUEST_OS",
        ExadbStack = "EXADB_STACK",
    }
}
