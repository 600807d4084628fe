// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListCertificateAuthorityBundleVersions` can sort.
    pub enum ListCertificateAuthorityBundleVersionsSortBy {
        VersionNumber = "VERSION_NUMBER",
    }
}
