// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Exadata infrastructure un allocated resources.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExadataInfrastructureUnAllocatedResources =
        GET "/exadataInfrastructures/{exadataInfrastructureId}/unAllocatedResources",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadataInfrastructureUnAllocatedResources/GetExadataInfrastructureUnAllocatedResources";
    facts { without_default_retry(); }
    required {
        exadata_infrastructure_id = path "exadataInfrastructureId" (String);
    }
    optional {
        /// The DB servers.
        db_servers = query_each "dbServers" ([String]);
    }
    returns { json(models::ExadataInfrastructureUnAllocatedResources) }
}
