// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListCertificateBundleVersions` can sort.
    pub enum ListCertificateBundleVersionsSortBy {
        VersionNumber = "VERSION_NUMBER",
    }
}
