// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An action group.
    ///
    /// The field `kind` selects the variant.
    pub enum ActionGroup by "kind" {
        FleetUsingRunbook(models::FleetBasedActionGroup) = "FLEET_USING_RUNBOOK",
            as_fleet_using_runbook;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in FleetUsingRunbook;
    }
}
