// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Queries the diagnosis summary.
    QueryDiagnosisSummary =
        POST "/diagnosisStores/{diagnosisStoreId}/actions/queryDiagnosisSummary";
    required {
        diagnosis_store_id = path "diagnosisStoreId" (String);
        query_diagnosis_summary_details = json(models::QueryDiagnosisSummaryDetails);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::DiagnosisSummaryCollection),
        items(models::DiagnosisSummary = |page| page.items),
    }
}
