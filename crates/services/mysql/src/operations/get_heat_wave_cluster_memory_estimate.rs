// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the HeatWave cluster memory estimate.
    GetHeatWaveClusterMemoryEstimate = GET "/dbSystems/{dbSystemId}/heatWaveClusterMemoryEstimate",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/HeatWaveClusterMemoryEstimate/GetHeatWaveClusterMemoryEstimate";
    required {
        db_system_id = path "dbSystemId" (String);
    }
    returns { json(models::HeatWaveClusterMemoryEstimate) }
}
