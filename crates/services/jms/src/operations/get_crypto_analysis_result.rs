// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the crypto analysis result.
    ///
    /// The response has the header `etag`.
    GetCryptoAnalysisResult =
        GET "/fleets/{fleetId}/cryptoAnalysisResults/{cryptoAnalysisResultId}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/CryptoAnalysisResult/GetCryptoAnalysisResult";
    required {
        fleet_id = path "fleetId" (String);
        crypto_analysis_result_id = path "cryptoAnalysisResultId" (String);
    }
    returns { json(models::CryptoAnalysisResult) }
}
