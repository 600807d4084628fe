// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Analyzes the document.
    ///
    /// The response has the header `etag`.
    AnalyzeDocument = POST "/actions/analyzeDocument",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/AnalyzeDocumentResult/AnalyzeDocument";
    required {
        analyze_document_details = json(models::AnalyzeDocumentDetails);
    }
    returns { json(models::AnalyzeDocumentResult) }
}
