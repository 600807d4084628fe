// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A certificate bundle.
    ///
    /// The field `certificateBundleType` selects the variant.
    pub enum CertificateBundle by "certificateBundleType" {
        CertificateContentPublicOnly(models::CertificateBundlePublicOnly)
            = "CERTIFICATE_CONTENT_PUBLIC_ONLY", as_certificate_content_public_only;
        CertificateContentWithPrivateKey(models::CertificateBundleWithPrivateKey)
            = "CERTIFICATE_CONTENT_WITH_PRIVATE_KEY", as_certificate_content_with_private_key;
    }
    shared {
        /// The OCID of the certificate.
        certificate_id = "certificateId", str, in CertificateContentPublicOnly
            CertificateContentWithPrivateKey;
        /// The name of the certificate.
        certificate_name = "certificateName", str, in CertificateContentPublicOnly
            CertificateContentWithPrivateKey;
        /// The version number.
        version_number = "versionNumber", copy i64, in CertificateContentPublicOnly
            CertificateContentWithPrivateKey;
        /// The serial number.
        serial_number = "serialNumber", str, in CertificateContentPublicOnly
            CertificateContentWithPrivateKey;
        /// The certificate in PEM format.
        certificate_pem = "certificatePem", str, in CertificateContentPublicOnly
            CertificateContentWithPrivateKey;
        /// The certificate chain in PEM format.
        cert_chain_pem = "certChainPem", str, in CertificateContentPublicOnly
            CertificateContentWithPrivateKey;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in CertificateContentPublicOnly
            CertificateContentWithPrivateKey;
        /// The period of validity.
        validity = "validity", ref models::Validity, in CertificateContentPublicOnly
            CertificateContentWithPrivateKey;
        /// The name of the version.
        version_name = "versionName", str, in CertificateContentPublicOnly
            CertificateContentWithPrivateKey;
        /// The stages.
        stages = "stages", ref [models::CertificateBundleStage], in CertificateContentPublicOnly
            CertificateContentWithPrivateKey;
        /// The revocation status.
        revocation_status = "revocationStatus", ref models::RevocationStatus, in
            CertificateContentPublicOnly CertificateContentWithPrivateKey;
    }
}
