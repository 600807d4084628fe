// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An action.
    ///
    /// The field `actionType` selects the variant.
    pub enum Action by "actionType" {
        Patch(models::PatchAction) = "PATCH", as_patch;
        QuarterlyUpgrade(models::UpgradeAction) = "QUARTERLY_UPGRADE", as_quarterly_upgrade;
        Vertex(models::VertexAction) = "VERTEX", as_vertex;
    }
    shared {
        /// The key of the reference.
        reference_key = "referenceKey", str, in Patch QuarterlyUpgrade Vertex;
        /// The state.
        state = "state", copy models::ActionState, in Patch QuarterlyUpgrade Vertex;
        /// The description.
        description = "description", str, in Patch QuarterlyUpgrade Vertex;
    }
}
