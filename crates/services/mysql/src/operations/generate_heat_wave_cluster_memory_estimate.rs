// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a HeatWave cluster memory estimate.
    ///
    /// The response has the header `opc-work-request-id`.
    GenerateHeatWaveClusterMemoryEstimate =
        POST "/dbSystems/{dbSystemId}/heatWaveClusterMemoryEstimate/actions/generate",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/HeatWaveClusterMemoryEstimate/GenerateHeatWaveClusterMemoryEstimate";
    facts { with_retry_token(); }
    required {
        db_system_id = path "dbSystemId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::HeatWaveClusterMemoryEstimate) }
    then { work_request(); }
}
