// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the change mode of a change role to standalone.
    pub enum ChangeRoleToStandaloneChangeMode {
        ReplayPendingUpdates = "REPLAY_PENDING_UPDATES",
        Immediately = "IMMEDIATELY",
    }
}
