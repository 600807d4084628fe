// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the internal OCCM demand signal catalog.
    ///
    /// The response has the header `etag`.
    GetInternalOccmDemandSignalCatalog =
        GET "/internal/occmDemandSignalCatalog/{occmDemandSignalCatalogId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccmDemandSignalCatalogResource/GetInternalOccmDemandSignalCatalog";
    required {
        occm_demand_signal_catalog_id = path "occmDemandSignalCatalogId" (String);
    }
    returns {
        json(models::OccmDemandSignalCatalog),
        state(models::OccmDemandSignalCatalogLifecycleState),
    }
}
