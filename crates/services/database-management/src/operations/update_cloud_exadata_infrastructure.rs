// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud Exadata infrastructure.
    ///
    /// The response has the header `etag`.
    UpdateCloudExadataInfrastructure =
        PUT "/cloudExadataInfrastructures/{cloudExadataInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataInfrastructure/UpdateCloudExadataInfrastructure";
    facts { with_retry_token(); }
    required {
        cloud_exadata_infrastructure_id = path "cloudExadataInfrastructureId" (String);
        update_cloud_exadata_infrastructure_details =
            json(models::UpdateCloudExadataInfrastructureDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CloudExadataInfrastructure) }
    then {
        settled(get_cloud_exadata_infrastructure, models::CloudExadataInfrastructure,
            models::DbmResourceLifecycleState);
    }
}
