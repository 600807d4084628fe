// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the network speed megabit per second of an assessment.
    pub enum AssessmentNetworkSpeedMegabitPerSecond {
        Mbps10 = "MBPS_10",
        Mbps100 = "MBPS_100",
        Mbps1000 = "MBPS_1000",
        Mbps2500 = "MBPS_2500",
        Mbps5000 = "MBPS_5000",
        Mbps10000 = "MBPS_10000",
    }
}
