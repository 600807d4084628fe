// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Queries the diagnosis by health check key.
    QueryDiagnosisByHealthCheckKey =
        POST "/diagnosisStores/{diagnosisStoreId}/actions/queryDiagnosisByHealthCheckKey";
    required {
        diagnosis_store_id = path "diagnosisStoreId" (String);
        query_diagnosis_by_health_check_key_details =
            json(models::QueryDiagnosisByHealthCheckKeyDetails);
    }
    returns { json(models::RecommendationReport) }
}
