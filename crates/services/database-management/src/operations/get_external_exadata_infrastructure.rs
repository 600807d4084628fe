// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external Exadata infrastructure.
    ///
    /// The response has the header `etag`.
    GetExternalExadataInfrastructure =
        GET "/externalExadataInfrastructures/{externalExadataInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataInfrastructure/GetExternalExadataInfrastructure";
    required {
        external_exadata_infrastructure_id = path "externalExadataInfrastructureId" (String);
    }
    returns {
        json(models::ExternalExadataInfrastructure),
        state(models::DbmResourceLifecycleState),
    }
}
