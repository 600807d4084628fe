// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the certificate authority to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeCertificateAuthorityCompartment =
        POST "/certificateAuthorities/{certificateAuthorityId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CertificateAuthority/ChangeCertificateAuthorityCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        certificate_authority_id = path "certificateAuthorityId" (String);
        change_certificate_authority_compartment_details =
            json(models::ChangeCertificateAuthorityCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_certificate_authority, models::CertificateAuthority,
            models::CertificateAuthorityLifecycleState);
    }
}
