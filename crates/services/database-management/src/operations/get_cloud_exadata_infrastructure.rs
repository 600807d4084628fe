// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud Exadata infrastructure.
    ///
    /// The response has the header `etag`.
    GetCloudExadataInfrastructure =
        GET "/cloudExadataInfrastructures/{cloudExadataInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataInfrastructure/GetCloudExadataInfrastructure";
    required {
        cloud_exadata_infrastructure_id = path "cloudExadataInfrastructureId" (String);
    }
    returns { json(models::CloudExadataInfrastructure), state(models::DbmResourceLifecycleState) }
}
