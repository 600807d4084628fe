// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a Data Guard association.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDataGuardAssociation = POST "/databases/{databaseId}/dataGuardAssociations",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DataGuardAssociation/CreateDataGuardAssociation";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["databaseAdminPassword", "hsmPassword"]);
    }
    required {
        database_id = path "databaseId" (String);
        create_data_guard_association_details = json(models::CreateDataGuardAssociationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DataGuardAssociation) }
    then {
        settled(get_data_guard_association, models::DataGuardAssociation,
            models::DataGuardAssociationLifecycleState);
        with_id("dataGuardAssociationId", "id");
    }
}
