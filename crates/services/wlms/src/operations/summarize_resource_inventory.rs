// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the resource inventory.
    SummarizeResourceInventory = GET "/resourceInventory";
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::ResourceInventory) }
}
