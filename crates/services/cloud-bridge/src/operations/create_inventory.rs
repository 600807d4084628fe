// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an inventory.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateInventory = POST "/inventories",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Inventory/CreateInventory";
    facts { with_retry_token(); }
    required {
        create_inventory_details = json(models::CreateInventoryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_inventory, models::Inventory, models::InventoryLifecycleState);
        with_id("inventoryId", "id");
    }
}
