// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the OCC availability catalog content.
    GetOccAvailabilityCatalogContent =
        GET "/occAvailabilityCatalogs/{occAvailabilityCatalogId}/content",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccAvailabilityCatalog/GetOccAvailabilityCatalogContent";
    facts {
        with_accept("application/binary");
        with_stream();
        with_retry_token();
    }
    required {
        occ_availability_catalog_id = path "occAvailabilityCatalogId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { stream }
}
