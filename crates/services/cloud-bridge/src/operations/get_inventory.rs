// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the inventory.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    GetInventory = GET "/inventories/{inventoryId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Inventory/GetInventory";
    required {
        inventory_id = path "inventoryId" (String);
    }
    returns { json(models::Inventory), state(models::InventoryLifecycleState) }
}
