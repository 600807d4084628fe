// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Imports the inventory.
    ///
    /// The response has the header `opc-work-request-id`.
    ImportInventory = POST "/inventories/{inventoryId}/actions/import",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Inventory/ImportInventory";
    facts { with_retry_token(); }
    required {
        inventory_id = path "inventoryId" (String);
        import_inventory_details = json(models::ImportInventoryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_inventory, models::Inventory, models::InventoryLifecycleState); }
}
