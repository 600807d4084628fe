// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the external DB system to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeExternalDbSystemCompartment =
        POST "/externalDbSystems/{externalDbSystemId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbSystem/ChangeExternalDbSystemCompartment";
    facts { with_retry_token(); }
    required {
        external_db_system_id = path "externalDbSystemId" (String);
        change_external_db_system_compartment_details =
            json(models::ChangeExternalDbSystemCompartmentDetails);
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
        settled(get_external_db_system, models::ExternalDbSystem,
            models::ExternalDbSystemLifecycleState);
    }
}
