// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the APM domain.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteApmDomain = DELETE "/apmDomains/{apmDomainId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-control-plane/20200630/ApmDomain/DeleteApmDomain";
    required {
        apm_domain_id = path "apmDomainId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_apm_domain); }
}
