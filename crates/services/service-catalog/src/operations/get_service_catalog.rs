// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the service catalog.
    ///
    /// The response has the header `etag`.
    GetServiceCatalog = GET "/serviceCatalogs/{serviceCatalogId}",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/ServiceCatalog/GetServiceCatalog";
    required {
        service_catalog_id = path "serviceCatalogId" (String);
    }
    returns { json(models::ServiceCatalog), state(models::ServiceCatalogLifecycleState) }
}
