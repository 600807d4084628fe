// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the vault type of a vault.
    pub enum VaultType {
        VirtualPrivate = "VIRTUAL_PRIVATE",
        Default = "DEFAULT",
        External = "EXTERNAL",
    }
}
