// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a blocklist.
    ///
    /// The response has the header `etag`.
    CreateBlocklist = POST "/fleets/{fleetId}/blocklists",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Blocklist/CreateBlocklist";
    facts { with_retry_token(); }
    required {
        fleet_id = path "fleetId" (String);
        create_blocklist_details = json(models::CreateBlocklistDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Blocklist) }
}
