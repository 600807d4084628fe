// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OCC availability catalog.
    ///
    /// The response has the header `etag`.
    GetOccAvailabilityCatalog = GET "/occAvailabilityCatalogs/{occAvailabilityCatalogId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccAvailabilityCatalog/GetOccAvailabilityCatalog";
    required {
        occ_availability_catalog_id = path "occAvailabilityCatalogId" (String);
    }
    returns {
        json(models::OccAvailabilityCatalog),
        state(models::OccAvailabilityCatalogLifecycleState),
    }
}
