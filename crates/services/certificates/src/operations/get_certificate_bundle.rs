// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the certificate bundle.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCertificateBundle = GET "/certificateBundles/{certificateId}",
        "https://docs.oracle.com/iaas/api/#/en/certificates/20210224/CertificateBundle/GetCertificateBundle";
    facts {
        without_default_retry();
        with_secret_fields(&["privateKeyPem", "privateKeyPemPassphrase"]);
    }
    required {
        certificate_id = path "certificateId" (String);
    }
    optional {
        /// The version number. Default: `0`.
        version_number = query "versionNumber" (i64);
        /// The certificate version name.
        certificate_version_name = query "certificateVersionName" (String);
        /// The rotation state of the version.
        stage = query "stage" (models::GetCertificateBundleStage);
        /// The type of the certificate bundle, either with or without the private key.
        certificate_bundle_type = query "certificateBundleType"
            (models::GetCertificateBundleCertificateBundleType);
    }
    returns { json(models::CertificateBundle) }
}
