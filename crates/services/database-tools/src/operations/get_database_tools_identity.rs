// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database tools identity.
    ///
    /// The response has the header `etag`.
    GetDatabaseToolsIdentity = GET "/databaseToolsIdentities/{databaseToolsIdentityId}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsIdentity/GetDatabaseToolsIdentity";
    required {
        database_tools_identity_id = path "databaseToolsIdentityId" (String);
    }
    returns {
        json(models::DatabaseToolsIdentity),
        state(models::DatabaseToolsIdentityLifecycleState),
    }
}
