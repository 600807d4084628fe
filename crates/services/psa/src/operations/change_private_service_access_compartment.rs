// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the private service access to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangePrivateServiceAccessCompartment =
        POST "/privateServiceAccess/{privateServiceAccessId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/psasvc/20240301/PrivateServiceAccess/ChangePrivateServiceAccessCompartment";
    facts { with_retry_token(); }
    required {
        private_service_access_id = path "privateServiceAccessId" (String);
        change_private_service_access_compartment_details =
            json(models::ChangePrivateServiceAccessCompartmentDetails);
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
        settled(get_private_service_access, models::PrivateServiceAccess,
            models::PrivateServiceAccessLifecycleState);
    }
}
