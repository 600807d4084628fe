// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the AI models.
    ListAiModels = GET "/aiModels",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/AiModelCollection/ListAiModels";
    required {
        compartment_id = query "compartmentId" (String);
        provider_type = query "providerType" (models::AiModelProviderType);
    }
    optional {
        /// The name of the region.
        region = query "region" (String);
        /// The OCID of the tenancy.
        tenancy_id = query "tenancyId" (String);
    }
    returns { json(models::AiModelCollection) }
}
