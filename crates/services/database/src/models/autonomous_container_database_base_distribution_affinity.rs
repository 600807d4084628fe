// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the distribution affinity of an autonomous container database base.
    pub enum AutonomousContainerDatabaseBaseDistributionAffinity {
        MinimumDistribution = "MINIMUM_DISTRIBUTION",
        MaximumDistribution = "MAXIMUM_DISTRIBUTION",
    }
}
