// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Exadata IORM configuration.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExadataIormConfig = PUT "/dbSystems/{dbSystemId}/ExadataIormConfig",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystem/UpdateExadataIormConfig";
    facts { without_default_retry(); }
    required {
        db_system_id = path "dbSystemId" (String);
        exadata_iorm_config_update_details = json(models::ExadataIormConfigUpdateDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExadataIormConfig) }
    then {
        settled(get_exadata_iorm_config, models::ExadataIormConfig,
            models::ExadataIormConfigLifecycleState);
    }
}
