// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the IPSec connection.
    ///
    /// The response has the header `etag`.
    UpdateIPSecConnection = PUT "/ipsecConnections/{ipscId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnection/UpdateIpSecConnection";
    required {
        ipsc_id = path "ipscId" (String);
        update_ip_sec_connection_details = json(models::UpdateIPSecConnectionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::IPSecConnection) }
    then {
        settled(get_ip_sec_connection, models::IPSecConnection,
            models::IPSecConnectionLifecycleState);
    }
}
