// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the cross connect.
    DeleteCrossConnect = DELETE "/crossConnects/{crossConnectId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CrossConnect/DeleteCrossConnect";
    required {
        cross_connect_id = path "crossConnectId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_cross_connect); }
}
