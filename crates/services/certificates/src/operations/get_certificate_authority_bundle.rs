// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the certificate authority bundle.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCertificateAuthorityBundle = GET "/certificateAuthorityBundles/{certificateAuthorityId}",
        "https://docs.oracle.com/iaas/api/#/en/certificates/20210224/CertificateAuthorityBundle/GetCertificateAuthorityBundle";
    facts { without_default_retry(); }
    required {
        certificate_authority_id = path "certificateAuthorityId" (String);
    }
    optional {
        /// The version number.
        version_number = query "versionNumber" (i64);
        /// The certificate authority version name.
        certificate_authority_version_name = query "certificateAuthorityVersionName" (String);
        /// The rotation state of the version.
        stage = query "stage" (models::GetCertificateAuthorityBundleStage);
    }
    returns { json(models::CertificateAuthorityBundle) }
}
