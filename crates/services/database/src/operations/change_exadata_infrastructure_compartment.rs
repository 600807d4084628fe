// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the Exadata infrastructure to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeExadataInfrastructureCompartment =
        POST "/exadataInfrastructures/{exadataInfrastructureId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadataInfrastructure/ChangeExadataInfrastructureCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        exadata_infrastructure_id = path "exadataInfrastructureId" (String);
        change_exadata_infrastructure_compartment_details =
            json(models::ChangeExadataInfrastructureCompartmentDetails);
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
        settled(get_exadata_infrastructure, models::ExadataInfrastructure,
            models::ExadataInfrastructureLifecycleState);
    }
}
