// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the option of an upgrade DB system.
    pub enum UpgradeDbSystemOption {
        RunPostUpgradeVerification = "RUN_POST_UPGRADE_VERIFICATION",
        RunPostUpgradeVacuum = "RUN_POST_UPGRADE_VACUUM",
    }
}
