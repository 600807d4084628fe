// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the BYOL.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteByol = DELETE "/byols/{byolId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/BYOL/DeleteByol";
    required {
        byol_id = path "byolId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_byol); }
}
