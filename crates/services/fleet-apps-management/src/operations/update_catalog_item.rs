// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the catalog item.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateCatalogItem = PUT "/catalogItems/{catalogItemId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/CatalogItem/UpdateCatalogItem";
    required {
        catalog_item_id = path "catalogItemId" (String);
        update_catalog_item_details = json(models::UpdateCatalogItemDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_catalog_item, models::CatalogItem, models::CatalogItemLifecycleState); }
}
