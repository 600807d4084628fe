// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the private service access.
    ///
    /// The response has the header `opc-work-request-id`.
    DeletePrivateServiceAccess = DELETE "/privateServiceAccess/{privateServiceAccessId}",
        "https://docs.oracle.com/iaas/api/#/en/psasvc/20240301/PrivateServiceAccess/DeletePrivateServiceAccess";
    required {
        private_service_access_id = path "privateServiceAccessId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_private_service_access); }
}
