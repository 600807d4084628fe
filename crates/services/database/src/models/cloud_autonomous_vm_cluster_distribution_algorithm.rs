// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the distribution algorithm of a cloud autonomous VM cluster.
    pub enum CloudAutonomousVmClusterDistributionAlgorithm {
        ResourceOptimized = "RESOURCE_OPTIMIZED",
        DistributionOptimized = "DISTRIBUTION_OPTIMIZED",
    }
}
