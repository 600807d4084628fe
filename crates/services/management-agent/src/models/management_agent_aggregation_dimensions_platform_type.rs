// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the platform type of management agent aggregation dimensions.
    pub enum ManagementAgentAggregationDimensionsPlatformType {
        Linux = "LINUX",
        Windows = "WINDOWS",
        Solaris = "SOLARIS",
        Macosx = "MACOSX",
        Aix = "AIX",
    }
}
