// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud Exadata infrastructure.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCloudExadataInfrastructure =
        GET "/cloudExadataInfrastructures/{cloudExadataInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/CloudExadataInfrastructure/GetCloudExadataInfrastructure";
    facts { without_default_retry(); }
    required {
        cloud_exadata_infrastructure_id = path "cloudExadataInfrastructureId" (String);
    }
    returns {
        json(models::CloudExadataInfrastructure),
        state(models::CloudExadataInfrastructureLifecycleState),
    }
}
