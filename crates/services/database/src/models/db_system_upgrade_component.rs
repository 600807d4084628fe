// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the component of a DB system upgrade.
    pub enum DbSystemUpgradeComponent {
        Os = "OS",
        OsGi = "OS_GI",
        Gi = "GI",
    }
}
