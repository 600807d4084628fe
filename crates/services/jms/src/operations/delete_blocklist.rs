// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the blocklist.
    DeleteBlocklist = DELETE "/fleets/{fleetId}/blocklists/{blocklistKey}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Blocklist/DeleteBlocklist";
    required {
        fleet_id = path "fleetId" (String);
        blocklist_key = path "blocklistKey" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
