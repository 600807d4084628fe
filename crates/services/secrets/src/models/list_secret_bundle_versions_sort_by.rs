// @generated from spec/secrets.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSecretBundleVersions` can sort.
    pub enum ListSecretBundleVersionsSortBy {
        VersionNumber = "VERSION_NUMBER",
    }
}
