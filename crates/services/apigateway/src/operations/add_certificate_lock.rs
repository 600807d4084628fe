// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a certificate lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddCertificateLock = POST "/certificates/{certificateId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Certificate/AddCertificateLock";
    facts { without_default_retry(); }
    required {
        certificate_id = path "certificateId" (String);
        add_resource_lock_details = json(models::AddResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Certificate) }
    then {
        settled(get_certificate, models::Certificate, models::CertificateLifecycleState);
        with_id("certificateId", "id");
    }
}
