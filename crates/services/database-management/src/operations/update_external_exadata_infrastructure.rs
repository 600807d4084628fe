// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the external Exadata infrastructure.
    ///
    /// The response has the header `etag`.
    UpdateExternalExadataInfrastructure =
        PUT "/externalExadataInfrastructures/{externalExadataInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataInfrastructure/UpdateExternalExadataInfrastructure";
    facts { with_retry_token(); }
    required {
        external_exadata_infrastructure_id = path "externalExadataInfrastructureId" (String);
        update_external_exadata_infrastructure_details =
            json(models::UpdateExternalExadataInfrastructureDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalExadataInfrastructure) }
    then {
        settled(get_external_exadata_infrastructure, models::ExternalExadataInfrastructure,
            models::DbmResourceLifecycleState);
    }
}
