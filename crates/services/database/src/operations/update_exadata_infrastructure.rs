// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Exadata infrastructure.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExadataInfrastructure = PUT "/exadataInfrastructures/{exadataInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadataInfrastructure/UpdateExadataInfrastructure";
    facts { without_default_retry(); }
    required {
        exadata_infrastructure_id = path "exadataInfrastructureId" (String);
        update_exadata_infrastructure_details = json(models::UpdateExadataInfrastructureDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExadataInfrastructure) }
    then {
        settled(get_exadata_infrastructure, models::ExadataInfrastructure,
            models::ExadataInfrastructureLifecycleState);
    }
}
