// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the domain.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteDomain = DELETE "/domains/{domainId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/Domain/DeleteDomain";
    facts { without_default_retry(); }
    required {
        domain_id = path "domainId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_domain); }
}
