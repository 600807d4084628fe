// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A fleet based action group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetBasedActionGroup {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The ID of the fleet.
    pub fleet_id: String,
    /// The sequence.
    pub sequence: Option<i64>,
    /// The ID of the runbook.
    pub runbook_id: String,
    /// The name of the runbook version.
    pub runbook_version_name: String,
}

model! {
    FleetBasedActionGroup, "kind" = "FLEET_USING_RUNBOOK" {
        required {
            fleet_id = "fleetId", with_fleet_id(String);
            runbook_id = "runbookId", with_runbook_id(String);
            runbook_version_name = "runbookVersionName", with_runbook_version_name(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            sequence = "sequence", with_sequence(i64);
        }
    }
}
