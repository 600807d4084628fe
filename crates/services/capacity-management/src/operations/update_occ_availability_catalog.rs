// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OCC availability catalog.
    ///
    /// The response has the headers `etag` and `retry-after`.
    UpdateOccAvailabilityCatalog = PUT "/occAvailabilityCatalogs/{occAvailabilityCatalogId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccAvailabilityCatalog/UpdateOccAvailabilityCatalog";
    required {
        occ_availability_catalog_id = path "occAvailabilityCatalogId" (String);
        update_occ_availability_catalog_details = json(models::UpdateOccAvailabilityCatalogDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OccAvailabilityCatalog) }
    then {
        settled(get_occ_availability_catalog, models::OccAvailabilityCatalog,
            models::OccAvailabilityCatalogLifecycleState);
    }
}
