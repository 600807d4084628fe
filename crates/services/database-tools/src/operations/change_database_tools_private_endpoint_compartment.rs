// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the database tools private endpoint to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeDatabaseToolsPrivateEndpointCompartment =
        POST "/databaseToolsPrivateEndpoints/{databaseToolsPrivateEndpointId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsPrivateEndpoint/ChangeDatabaseToolsPrivateEndpointCompartment";
    facts { without_default_retry(); }
    required {
        database_tools_private_endpoint_id = path "databaseToolsPrivateEndpointId" (String);
        change_database_tools_private_endpoint_compartment_details =
            json(models::ChangeDatabaseToolsPrivateEndpointCompartmentDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_database_tools_private_endpoint, models::DatabaseToolsPrivateEndpoint,
            models::DatabaseToolsPrivateEndpointLifecycleState);
    }
}
