// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSecretVersions` can sort.
    pub enum ListSecretVersionsSortBy {
        VersionNumber = "VERSION_NUMBER",
    }
}
