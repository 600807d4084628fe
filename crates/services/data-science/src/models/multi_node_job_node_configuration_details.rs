// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    JobNetworkConfiguration, JobNodeGroupConfigurationDetails,
    MultiNodeJobNodeConfigurationStartupOrder,
};

/// Groups of nodes that run a job together, with the network between them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiNodeJobNodeConfigurationDetails {
    /// Whether the node groups start one after the other (`IN_ORDER`) or together (`IN_PARALLEL`).
    pub startup_order: Option<MultiNodeJobNodeConfigurationStartupOrder>,
    /// After how many minutes of running it is stopped.
    pub maximum_runtime_in_minutes: Option<i64>,
    /// The network between the nodes.
    pub job_network_configuration: Option<JobNetworkConfiguration>,
    /// The node groups that run the job.
    pub job_node_group_configuration_details_list: Option<
        Vec<JobNodeGroupConfigurationDetails>,
    >,
}

impl MultiNodeJobNodeConfigurationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`startup_order`](Self::startup_order).
    #[must_use]
    pub fn with_startup_order(
        mut self,
        startup_order: impl Into<MultiNodeJobNodeConfigurationStartupOrder>,
    ) -> Self {
        self.startup_order = Some(startup_order.into());
        self
    }

    /// Sets [`maximum_runtime_in_minutes`](Self::maximum_runtime_in_minutes).
    #[must_use]
    pub fn with_maximum_runtime_in_minutes(
        mut self,
        maximum_runtime_in_minutes: impl Into<i64>,
    ) -> Self {
        self.maximum_runtime_in_minutes = Some(maximum_runtime_in_minutes.into());
        self
    }

    /// Sets [`job_network_configuration`](Self::job_network_configuration).
    #[must_use]
    pub fn with_job_network_configuration(
        mut self,
        job_network_configuration: impl Into<JobNetworkConfiguration>,
    ) -> Self {
        self.job_network_configuration = Some(job_network_configuration.into());
        self
    }

    /// Sets
    /// [`job_node_group_configuration_details_list`](Self::job_node_group_configuration_details_list).
    #[must_use]
    pub fn with_job_node_group_configuration_details_list(
        mut self,
        job_node_group_configuration_details_list: impl IntoIterator<
            Item = impl Into<JobNodeGroupConfigurationDetails>,
        >,
    ) -> Self {
        self.job_node_group_configuration_details_list = Some(
            generated::list(job_node_group_configuration_details_list),
        );
        self
    }
}

impl Model for MultiNodeJobNodeConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "startupOrder" => generated::read(&mut self.startup_order, map),
            "maximumRuntimeInMinutes" => {
                generated::read(&mut self.maximum_runtime_in_minutes, map)
            }
            "jobNetworkConfiguration" => {
                generated::read(&mut self.job_network_configuration, map)
            }
            "jobNodeGroupConfigurationDetailsList" => {
                generated::read(&mut self.job_node_group_configuration_details_list, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("jobNodeType", "MULTI_NODE")?;
        generated::write(map, "startupOrder", &self.startup_order)?;
        generated::write(
            map,
            "maximumRuntimeInMinutes",
            &self.maximum_runtime_in_minutes,
        )?;
        generated::write(
            map,
            "jobNetworkConfiguration",
            &self.job_network_configuration,
        )?;
        generated::write(
            map,
            "jobNodeGroupConfigurationDetailsList",
            &self.job_node_group_configuration_details_list,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(MultiNodeJobNodeConfigurationDetails);
