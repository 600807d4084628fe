// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the service certificate status of certificate service information.
    pub enum CertificateServiceInfoServiceCertificateStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
