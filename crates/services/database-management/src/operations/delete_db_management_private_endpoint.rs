// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the DB management private endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteDbManagementPrivateEndpoint =
        DELETE "/dbManagementPrivateEndpoints/{dbManagementPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/DbManagementPrivateEndpoint/DeleteDbManagementPrivateEndpoint";
    facts { without_default_retry(); }
    required {
        db_management_private_endpoint_id = path "dbManagementPrivateEndpointId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_db_management_private_endpoint); }
}
