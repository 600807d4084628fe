// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Publishes the OCC availability catalog.
    PublishOccAvailabilityCatalog =
        POST "/occAvailabilityCatalogs/{occAvailabilityCatalogId}/actions/publish",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccAvailabilityCatalog/PublishOccAvailabilityCatalog";
    facts { with_retry_token(); }
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
    returns { empty }
    then {
        settled(get_occ_availability_catalog, models::OccAvailabilityCatalog,
            models::OccAvailabilityCatalogLifecycleState);
    }
}
