// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the crypto assessment sqlnet parameters.
    GetCryptoAssessmentSqlnetParameters =
        GET "/cryptoAssessments/{cryptoAssessmentId}/sqlnetParameters",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/GetCryptoAssessmentSqlnetParameters";
    required {
        crypto_assessment_id = path "cryptoAssessmentId" (String);
    }
    optional {
        /// The name of the parameter.
        parameter = query "parameter" (String);
        /// The quantum readiness of the encryption.
        quantum_readiness = query "quantumReadiness"
            (models::GetCryptoAssessmentSqlnetParametersQuantumReadiness);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::CryptoAssessmentSqlnetParameters),
        items(models::CryptoSqlnetParameter = |page| page.parameters),
    }
}
