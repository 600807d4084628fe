// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the IPSec connection.
    ///
    /// The response has the header `etag`.
    GetIPSecConnection = GET "/ipsecConnections/{ipscId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnection/GetIpSecConnection";
    required {
        ipsc_id = path "ipscId" (String);
    }
    returns { json(models::IPSecConnection), state(models::IPSecConnectionLifecycleState) }
}
