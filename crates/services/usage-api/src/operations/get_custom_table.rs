// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the custom table.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCustomTable = GET "/customTables/{customTableId}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/CustomTable/GetCustomTable";
    facts { without_default_retry(); }
    required {
        custom_table_id = path "customTableId" (String);
    }
    returns { json(models::CustomTable) }
}
