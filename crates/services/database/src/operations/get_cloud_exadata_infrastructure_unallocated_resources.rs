// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud Exadata infrastructure unallocated resources.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCloudExadataInfrastructureUnallocatedResources =
        GET "/cloudExadataInfrastructures/{cloudExadataInfrastructureId}/unAllocatedResources",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/CloudExadataInfrastructure/GetCloudExadataInfrastructureUnallocatedResources";
    facts { without_default_retry(); }
    required {
        cloud_exadata_infrastructure_id = path "cloudExadataInfrastructureId" (String);
    }
    optional {
        /// The DB servers.
        db_servers = query_each "dbServers" ([String]);
    }
    returns { json(models::CloudExadataInfrastructureUnallocatedResources) }
}
