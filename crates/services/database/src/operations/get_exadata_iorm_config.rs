// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Exadata IORM configuration.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExadataIormConfig = GET "/dbSystems/{dbSystemId}/ExadataIormConfig",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystem/GetExadataIormConfig";
    facts { without_default_retry(); }
    required {
        db_system_id = path "dbSystemId" (String);
    }
    returns { json(models::ExadataIormConfig), state(models::ExadataIormConfigLifecycleState) }
}
