// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DRS file.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDrsFile = PUT "/fleets/{fleetId}/drsFiles/{drsFileKey}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Fleet/UpdateDrsFile";
    facts { with_retry_token(); }
    required {
        fleet_id = path "fleetId" (String);
        drs_file_key = path "drsFileKey" (String);
        update_drs_file_details = json(models::UpdateDrsFileDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
