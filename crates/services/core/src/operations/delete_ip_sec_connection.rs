// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the IPSec connection.
    DeleteIPSecConnection = DELETE "/ipsecConnections/{ipscId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnection/DeleteIPSecConnection";
    required {
        ipsc_id = path "ipscId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_ip_sec_connection); }
}
