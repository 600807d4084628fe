// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the stage of a certificate bundle version.
    pub enum CertificateBundleVersionStage {
        Current = "CURRENT",
        Pending = "PENDING",
        PendingActivation = "PENDING_ACTIVATION",
        Latest = "LATEST",
        Previous = "PREVIOUS",
        Deprecated = "DEPRECATED",
        Failed = "FAILED",
    }
}
