// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates cloud Exadata infrastructure.
    ///
    /// The response has the header `etag`.
    CreateCloudExadataInfrastructure = POST "/cloudExadataInfrastructures",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataInfrastructure/CreateCloudExadataInfrastructure";
    facts { with_retry_token(); }
    required {
        create_cloud_exadata_infrastructure_details =
            json(models::CreateCloudExadataInfrastructureDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CloudExadataInfrastructure) }
    then {
        settled(get_cloud_exadata_infrastructure, models::CloudExadataInfrastructure,
            models::DbmResourceLifecycleState);
        with_id("cloudExadataInfrastructureId", "id");
    }
}
