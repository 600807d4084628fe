// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the external Exadata infrastructure.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteExternalExadataInfrastructure =
        DELETE "/externalExadataInfrastructures/{externalExadataInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataInfrastructure/DeleteExternalExadataInfrastructure";
    facts { without_default_retry(); }
    required {
        external_exadata_infrastructure_id = path "externalExadataInfrastructureId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_external_exadata_infrastructure); }
}
