// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an IPSec connection.
    ///
    /// The response has the header `etag`.
    CreateIPSecConnection = POST "/ipsecConnections",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnection/CreateIpSecConnection";
    facts {
        with_retry_token();
        with_secret_fields(&["sharedSecret"]);
    }
    required {
        create_ip_sec_connection_details = json(models::CreateIPSecConnectionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::IPSecConnection) }
    then {
        settled(get_ip_sec_connection, models::IPSecConnection,
            models::IPSecConnectionLifecycleState);
        with_id("ipscId", "id");
    }
}
