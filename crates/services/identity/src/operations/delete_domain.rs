// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes an identity domain asynchronously. It must be inactive, have no active apps, and be
    /// neither the default domain nor the domain of the caller.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDomain = DELETE "/domains/{domainId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/DeleteDomain";
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
