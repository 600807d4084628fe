// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the cps network bonding interface of infrastructure.
    pub enum InfrastructureCpsNetworkBondingInterface {
        Btbond1 = "BTBOND1",
        Btbond2 = "BTBOND2",
        Btbond3 = "BTBOND3",
        Btbond4 = "BTBOND4",
        Btbond5 = "BTBOND5",
        Btbond6 = "BTBOND6",
    }
}
