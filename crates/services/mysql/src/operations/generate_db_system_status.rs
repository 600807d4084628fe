// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a DB system status.
    ///
    /// The response has the header `opc-work-request-id`.
    GenerateDbSystemStatus = POST "/dbSystems/{dbSystemId}/actions/generateDbSystemStatus",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/DbSystemStatus/GenerateDbSystemStatus";
    facts { with_retry_token(); }
    required {
        db_system_id = path "dbSystemId" (String);
        generate_db_system_status_details = json(models::GenerateDbSystemStatusDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DbSystemStatus) }
    then { work_request(); }
}
