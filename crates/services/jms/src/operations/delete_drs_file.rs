// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the DRS file.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDrsFile = DELETE "/fleets/{fleetId}/drsFiles/{drsFileKey}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/DrsFile/DeleteDrsFile";
    required {
        fleet_id = path "fleetId" (String);
        drs_file_key = path "drsFileKey" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
