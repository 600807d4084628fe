// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the IPSec connection to another compartment.
    ///
    /// The response has the header `etag`.
    ChangeIPSecConnectionCompartment = POST "/ipsecConnections/{ipscId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnection/ChangeIpSecConnectionCompartment";
    facts { with_retry_token(); }
    required {
        ipsc_id = path "ipscId" (String);
        change_ip_sec_connection_compartment_details =
            json(models::ChangeIPSecConnectionCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_ip_sec_connection, models::IPSecConnection,
            models::IPSecConnectionLifecycleState);
    }
}
