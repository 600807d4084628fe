// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the catalog.
    ///
    /// The response has the header `etag`.
    GetCatalog = GET "/catalogs/{catalogId}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Catalog/GetCatalog";
    required {
        catalog_id = path "catalogId" (String);
    }
    returns { json(models::Catalog), state(models::CatalogLifecycleState) }
}
