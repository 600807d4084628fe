// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Revokes the certificate version.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RevokeCertificateVersion =
        POST "/certificates/{certificateId}/version/{certificateVersionNumber}/actions/revoke",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CertificateVersion/RevokeCertificateVersion";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        certificate_id = path "certificateId" (String);
        certificate_version_number = path "certificateVersionNumber" (i64);
        revoke_certificate_version_details = json(models::RevokeCertificateVersionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
