// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cross connect.
    ///
    /// The response has the header `etag`.
    GetCrossConnect = GET "/crossConnects/{crossConnectId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CrossConnect/GetCrossConnect";
    required {
        cross_connect_id = path "crossConnectId" (String);
    }
    returns { json(models::CrossConnect), state(models::CrossConnectLifecycleState) }
}
