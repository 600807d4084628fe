// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the certificate.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteCertificate = DELETE "/deployments/{deploymentId}/certificates/{certificateKey}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Certificate/DeleteCertificate";
    required {
        deployment_id = path "deploymentId" (String);
        certificate_key = path "certificateKey" (String);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_certificate); }
}
