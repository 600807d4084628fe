// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the inventory.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteInventory = DELETE "/inventories/{inventoryId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Inventory/DeleteInventory";
    required {
        inventory_id = path "inventoryId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_inventory); }
}
