// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the catalog item.
    ///
    /// The response has the header `etag`.
    GetCatalogItem = GET "/catalogItems/{catalogItemId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/CatalogItem/GetCatalogItem";
    facts { with_secret_fields(&["accessUri", "packageUrl"]); }
    required {
        catalog_item_id = path "catalogItemId" (String);
    }
    returns { json(models::CatalogItem), state(models::CatalogItemLifecycleState) }
}
