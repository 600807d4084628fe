// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The node groups of a job and the network between the nodes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiNodeJobNodeConfigurationDetails {
    /// The startup order of the node groups: sequential (`IN_ORDER`) or parallel (`IN_PARALLEL`).
    pub startup_order: Option<models::MultiNodeJobNodeConfigurationStartupOrder>,
    /// The maximum run time in minutes. After this time the run is stopped.
    pub maximum_runtime_in_minutes: Option<i64>,
    /// The network between the nodes.
    pub job_network_configuration: Option<models::JobNetworkConfiguration>,
    /// The node groups of the job.
    pub job_node_group_configuration_details_list:
        Option<Vec<models::JobNodeGroupConfigurationDetails>>,
}

model! {
    MultiNodeJobNodeConfigurationDetails, "jobNodeType" = "MULTI_NODE" {
        optional {
            startup_order = "startupOrder",
                with_startup_order(models::MultiNodeJobNodeConfigurationStartupOrder);
            maximum_runtime_in_minutes = "maximumRuntimeInMinutes",
                with_maximum_runtime_in_minutes(i64);
            job_network_configuration = "jobNetworkConfiguration",
                with_job_network_configuration(models::JobNetworkConfiguration);
            job_node_group_configuration_details_list = "jobNodeGroupConfigurationDetailsList",
                with_job_node_group_configuration_details_list([models::JobNodeGroupConfigurationDetails]);
        }
    }
}
