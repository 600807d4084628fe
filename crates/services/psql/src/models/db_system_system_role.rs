// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the system role of a DB system.
    pub enum DbSystemSystemRole {
        StandaloneDbSystem = "STANDALONE_DB_SYSTEM",
        PrimaryDbSystem = "PRIMARY_DB_SYSTEM",
        WarmStandbyDbSystem = "WARM_STANDBY_DB_SYSTEM",
        PilotLightDbSystem = "PILOT_LIGHT_DB_SYSTEM",
    }
}
