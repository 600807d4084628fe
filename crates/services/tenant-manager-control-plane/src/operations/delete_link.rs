// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the link.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteLink = DELETE "/links/{linkId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/Link/DeleteLink";
    facts { without_default_retry(); }
    required {
        link_id = path "linkId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_link); }
}
