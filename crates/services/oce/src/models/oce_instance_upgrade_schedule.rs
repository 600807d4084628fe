// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the upgrade schedule of an OCE instance.
    pub enum OceInstanceUpgradeSchedule {
        UpgradeImmediately = "UPGRADE_IMMEDIATELY",
        DelayedUpgrade = "DELAYED_UPGRADE",
    }
}
