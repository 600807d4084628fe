// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DRG redundancy status.
    GetDrgRedundancyStatus = GET "/drgs/{drgId}/redundancyStatus",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgRedundancyStatus/GetDrgRedundancyStatus";
    required {
        drg_id = path "drgId" (String);
    }
    returns { json(models::DrgRedundancyStatus) }
}
