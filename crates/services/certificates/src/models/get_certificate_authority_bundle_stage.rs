// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `stage` in `GetCertificateAuthorityBundle`.
    pub enum GetCertificateAuthorityBundleStage {
        Current = "CURRENT",
        Pending = "PENDING",
        PendingActivation = "PENDING_ACTIVATION",
        Latest = "LATEST",
        Previous = "PREVIOUS",
        Deprecated = "DEPRECATED",
    }
}
