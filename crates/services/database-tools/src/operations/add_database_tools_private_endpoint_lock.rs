// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a database tools private endpoint lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddDatabaseToolsPrivateEndpointLock =
        POST "/databaseToolsPrivateEndpoints/{databaseToolsPrivateEndpointId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsPrivateEndpoint/AddDatabaseToolsPrivateEndpointLock";
    facts { without_default_retry(); }
    required {
        database_tools_private_endpoint_id = path "databaseToolsPrivateEndpointId" (String);
        add_resource_lock_details = json(models::AddResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DatabaseToolsPrivateEndpoint) }
    then {
        settled(get_database_tools_private_endpoint, models::DatabaseToolsPrivateEndpoint,
            models::DatabaseToolsPrivateEndpointLifecycleState);
        with_id("databaseToolsPrivateEndpointId", "id");
    }
}
