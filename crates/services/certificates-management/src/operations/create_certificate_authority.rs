// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a certificate authority.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateCertificateAuthority = POST "/certificateAuthorities",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CertificateAuthority/CreateCertificateAuthority";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_certificate_authority_details = json(models::CreateCertificateAuthorityDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CertificateAuthority) }
    then {
        settled(get_certificate_authority, models::CertificateAuthority,
            models::CertificateAuthorityLifecycleState);
        with_id("certificateAuthorityId", "id");
    }
}
