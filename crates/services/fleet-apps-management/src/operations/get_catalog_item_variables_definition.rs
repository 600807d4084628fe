// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the catalog item variables definition.
    ///
    /// The response has the header `etag`.
    GetCatalogItemVariablesDefinition = GET "/catalogItems/{catalogItemId}/variablesDefinitions",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/CatalogItemVariablesDefinition/GetCatalogItemVariablesDefinition";
    required {
        catalog_item_id = path "catalogItemId" (String);
    }
    returns { json(models::CatalogItemVariablesDefinition) }
}
