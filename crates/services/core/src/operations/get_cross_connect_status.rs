// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cross connect status.
    GetCrossConnectStatus = GET "/crossConnects/{crossConnectId}/status",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CrossConnectStatus/GetCrossConnectStatus";
    required {
        cross_connect_id = path "crossConnectId" (String);
    }
    returns { json(models::CrossConnectStatus) }
}
