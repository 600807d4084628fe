// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the guardrail versions.
    ListGuardrailVersions = GET "/guardrailVersions",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/GuardrailVersionCollection/ListGuardrailVersions";
    required {
        opc_compartment_id = header "opc-compartment-id" (String);
    }
    optional {
        /// Filters by state.
        state = query "state" (models::GuardrailVersionState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::GuardrailVersionCollection),
        items(models::GuardrailVersionSummary = |page| page.items),
    }
}
