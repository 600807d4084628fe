// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OCC availability catalog.
    ///
    /// The response has the headers `etag` and `retry-after`.
    CreateOccAvailabilityCatalog = POST "/occAvailabilityCatalogs",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccAvailabilityCatalog/CreateOccAvailabilityCatalog";
    facts { with_retry_token(); }
    required {
        create_occ_availability_catalog_details = json(models::CreateOccAvailabilityCatalogDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OccAvailabilityCatalog) }
    then {
        settled(get_occ_availability_catalog, models::OccAvailabilityCatalog,
            models::OccAvailabilityCatalogLifecycleState);
        with_id("occAvailabilityCatalogId", "id");
    }
}
