// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the tag defaults that apply in a compartment, including those inherited from its
    /// parents.
    AssembleEffectiveTagSet = GET "/tagDefaults/actions/assembleEffectiveTagSet",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefault/AssembleEffectiveTagSet";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AssembleEffectiveTagSetLifecycleState);
    }
    returns { json(Vec<models::TagDefaultSummary>) }
}
