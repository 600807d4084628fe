// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the infrastructure to another compartment.
    ChangeInfrastructureCompartment =
        POST "/infrastructures/{infrastructureId}/actions/changeCompartment";
    facts { with_retry_token(); }
    required {
        infrastructure_id = path "infrastructureId" (String);
        change_infrastructure_compartment_details =
            json(models::ChangeInfrastructureCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_infrastructure, models::Infrastructure, models::InfrastructureLifecycleState);
    }
}
