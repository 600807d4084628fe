// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the cloud Exadata infrastructure to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeCloudExadataInfrastructureCompartment =
        POST "/cloudExadataInfrastructures/{cloudExadataInfrastructureId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataInfrastructure/ChangeCloudExadataInfrastructureCompartment";
    facts { with_retry_token(); }
    required {
        cloud_exadata_infrastructure_id = path "cloudExadataInfrastructureId" (String);
        change_cloud_exadata_infrastructure_compartment_details =
            json(models::ChangeCloudExadataInfrastructureCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_cloud_exadata_infrastructure, models::CloudExadataInfrastructure,
            models::DbmResourceLifecycleState);
    }
}
