// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An initial configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitialConfiguration {
    /// The initial cluster configurations.
    pub initial_cluster_configurations: Vec<models::InitialClusterConfiguration>,
}

model! {
    InitialConfiguration {
        required {
            initial_cluster_configurations = "initialClusterConfigurations",
                with_initial_cluster_configurations([models::InitialClusterConfiguration]);
        }
    }
}
