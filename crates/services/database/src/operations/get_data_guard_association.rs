// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Data Guard association.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDataGuardAssociation =
        GET "/databases/{databaseId}/dataGuardAssociations/{dataGuardAssociationId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DataGuardAssociation/GetDataGuardAssociation";
    facts { without_default_retry(); }
    required {
        database_id = path "databaseId" (String);
        data_guard_association_id = path "dataGuardAssociationId" (String);
    }
    returns {
        json(models::DataGuardAssociation),
        state(models::DataGuardAssociationLifecycleState),
    }
}
