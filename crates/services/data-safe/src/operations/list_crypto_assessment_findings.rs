// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the crypto assessment findings.
    ListCryptoAssessmentFindings = GET "/cryptoAssessments/{cryptoAssessmentId}/findings",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/ListCryptoAssessmentFindings";
    required {
        crypto_assessment_id = path "cryptoAssessmentId" (String);
    }
    optional {
        /// Filters by the unique key of the finding.
        finding_key = query "findingKey" (String);
        /// Filters by the title.
        title = query "title" (String);
        /// Filters by the category.
        category = query "category" (models::ListCryptoAssessmentFindingsCategory);
        /// Filters by the status.
        status = query "status" (models::CryptoAssessmentFindingStatus);
        /// Filters by whether the finding is part of the quantum readiness checks.
        is_quantum_readiness_check = query "isQuantumReadinessCheck" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::CryptoAssessmentFindingCollection),
        items(models::CryptoAssessmentFindingSummary = |page| page.items),
    }
}
