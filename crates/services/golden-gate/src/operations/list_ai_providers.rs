// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the AI providers.
    ListAiProviders = GET "/aiProviders",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/AiProviderCollection/ListAiProviders";
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::AiProviderCollection) }
}
