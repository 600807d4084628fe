// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the basic filter.
    ValidateBasicFilter =
        POST "/managedDatabases/{managedDatabaseId}/sqlTuningSets/{sqlTuningSetId}/actions/validateBasicFilter",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/SqlTuningSet/ValidateBasicFilter";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        sql_tuning_set_id = path "sqlTuningSetId" (i64);
        validate_basic_filter_details = json(models::ValidateBasicFilterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SqlTuningSetAdminActionStatus) }
}
