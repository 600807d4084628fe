// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the inventory.
    ///
    /// The response has the header `etag`.
    UpdateInventory = PUT "/inventories/{inventoryId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Inventory/UpdateInventory";
    required {
        inventory_id = path "inventoryId" (String);
        update_inventory_details = json(models::UpdateInventoryDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Inventory) }
    then { settled(get_inventory, models::Inventory, models::InventoryLifecycleState); }
}
