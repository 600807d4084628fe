// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the crypto analysis result.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteCryptoAnalysisResult =
        DELETE "/fleets/{fleetId}/cryptoAnalysisResults/{cryptoAnalysisResultId}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/CryptoAnalysisResult/DeleteCryptoAnalysisResult";
    required {
        fleet_id = path "fleetId" (String);
        crypto_analysis_result_id = path "cryptoAnalysisResultId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
