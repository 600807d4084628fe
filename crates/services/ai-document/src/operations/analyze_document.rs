// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Analyzes the document.
    ///
    /// The response has the headers `content-location`, `etag` and `location`.
    AnalyzeDocument = POST "/actions/analyzeDocument",
        "https://docs.oracle.com/iaas/api/#/en/document-understanding/20221109/AnalyzeDocumentResult/AnalyzeDocument";
    required {
        analyze_document_details = json(models::AnalyzeDocumentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AnalyzeDocumentResult) }
}
