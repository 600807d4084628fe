// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the OCE instance.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteOceInstance = DELETE "/oceInstances/{oceInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/oce/20190912/OceInstance/DeleteOceInstance";
    required {
        oce_instance_id = path "oceInstanceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_oce_instance); }
}
