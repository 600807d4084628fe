// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB system.
    ///
    /// The response has the header `etag`.
    GetDbSystem = GET "/dbSystems/{dbSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/DbSystem/GetDbSystem";
    required {
        db_system_id = path "dbSystemId" (String);
    }
    optional {
        /// The fields to exclude from the response.
        excluded_fields = query_each "excludedFields" ([models::GetDbSystemExcludedField]);
    }
    returns { json(models::DbSystem), state(models::DbSystemLifecycleState) }
}
