// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the evaluation results.
    ListEvaluationResults = GET "/models/{modelId}/evaluationResults",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/EvaluationResultCollection/ListEvaluationResults";
    required {
        model_id = path "modelId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::EvaluationResultCollection),
        items(models::EvaluationResultSummary = |page| page.items),
    }
}
