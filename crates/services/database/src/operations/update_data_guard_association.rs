// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Data Guard association.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDataGuardAssociation =
        PUT "/databases/{databaseId}/dataGuardAssociations/{dataGuardAssociationId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DataGuardAssociation/UpdateDataGuardAssociation";
    facts {
        without_default_retry();
        with_secret_fields(&["databaseAdminPassword"]);
    }
    required {
        database_id = path "databaseId" (String);
        data_guard_association_id = path "dataGuardAssociationId" (String);
        update_data_guard_association_details = json(models::UpdateDataGuardAssociationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DataGuardAssociation) }
    then {
        settled(get_data_guard_association, models::DataGuardAssociation,
            models::DataGuardAssociationLifecycleState);
    }
}
