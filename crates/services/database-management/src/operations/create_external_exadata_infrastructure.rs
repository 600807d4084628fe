// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates external Exadata infrastructure.
    ///
    /// The response has the header `etag`.
    CreateExternalExadataInfrastructure = POST "/externalExadataInfrastructures",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataInfrastructure/CreateExternalExadataInfrastructure";
    facts { with_retry_token(); }
    required {
        create_external_exadata_infrastructure_details =
            json(models::CreateExternalExadataInfrastructureDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalExadataInfrastructure) }
    then {
        settled(get_external_exadata_infrastructure, models::ExternalExadataInfrastructure,
            models::DbmResourceLifecycleState);
        with_id("externalExadataInfrastructureId", "id");
    }
}
