// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud Exadata infrastructure.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudExadataInfrastructure =
        PUT "/cloudExadataInfrastructures/{cloudExadataInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/CloudExadataInfrastructure/UpdateCloudExadataInfrastructure";
    facts { without_default_retry(); }
    required {
        cloud_exadata_infrastructure_id = path "cloudExadataInfrastructureId" (String);
        update_cloud_exadata_infrastructure_details =
            json(models::UpdateCloudExadataInfrastructureDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CloudExadataInfrastructure) }
    then {
        settled(get_cloud_exadata_infrastructure, models::CloudExadataInfrastructure,
            models::CloudExadataInfrastructureLifecycleState);
    }
}
