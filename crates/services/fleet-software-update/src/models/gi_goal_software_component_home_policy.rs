// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the home policy of a GI goal software component.
    pub enum GiGoalSoftwareComponentHomePolicy {
        CreateNew = "CREATE_NEW",
        UseExisting = "USE_EXISTING",
    }
}
