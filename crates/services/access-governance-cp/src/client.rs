// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("access-governance-cp", "https://cp-prod.access-governance.{region}.oci.{secondLevelDomain}", "/20220518");

/// A client for the Access Governance API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_access_governance_cp::{AccessGovernanceCPClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_access_governance_cp::Error> {
/// let config = Config::load().await?;
/// let client = AccessGovernanceCPClient::new(&config)?;
///
/// let mut items = client.list_governance_instances("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AccessGovernanceCPClient {
    client: Client,
}

impl AccessGovernanceCPClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Governance instance
impl AccessGovernanceCPClient {
    /// Moves the governance instance to another compartment.
    ///
    /// - `governance_instance_id`: The OCID of the governance instance.
    /// - `change_governance_instance_compartment_details`: The request body:
    ///   [`ChangeGovernanceInstanceCompartmentDetails`](crate::models::ChangeGovernanceInstanceCompartmentDetails).
    pub fn change_governance_instance_compartment(
        &self,
        governance_instance_id: impl Into<String>,
        change_governance_instance_compartment_details: models::ChangeGovernanceInstanceCompartmentDetails,
    ) -> operations::ChangeGovernanceInstanceCompartment {
        operations::ChangeGovernanceInstanceCompartment::new(
            &self.client,
            governance_instance_id.into(),
            change_governance_instance_compartment_details,
        )
    }

    /// Creates a governance instance.
    ///
    /// - `create_governance_instance_details`: The request body:
    ///   [`CreateGovernanceInstanceDetails`](crate::models::CreateGovernanceInstanceDetails).
    #[inline]
    pub fn create_governance_instance(
        &self,
        create_governance_instance_details: models::CreateGovernanceInstanceDetails,
    ) -> operations::CreateGovernanceInstance {
        operations::CreateGovernanceInstance::new(&self.client, create_governance_instance_details)
    }

    /// Deletes the governance instance.
    ///
    /// - `governance_instance_id`: The OCID of the governance instance.
    pub fn delete_governance_instance(
        &self,
        governance_instance_id: impl Into<String>,
    ) -> operations::DeleteGovernanceInstance {
        operations::DeleteGovernanceInstance::new(&self.client, governance_instance_id.into())
    }

    /// Gets the governance instance.
    ///
    /// - `governance_instance_id`: The OCID of the governance instance.
    pub fn get_governance_instance(
        &self,
        governance_instance_id: impl Into<String>,
    ) -> operations::GetGovernanceInstance {
        operations::GetGovernanceInstance::new(&self.client, governance_instance_id.into())
    }

    /// Lists the governance instances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_governance_instances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListGovernanceInstances {
        operations::ListGovernanceInstances::new(&self.client, compartment_id.into())
    }

    /// Updates the governance instance.
    ///
    /// - `governance_instance_id`: The OCID of the governance instance.
    /// - `update_governance_instance_details`: The request body:
    ///   [`UpdateGovernanceInstanceDetails`](crate::models::UpdateGovernanceInstanceDetails).
    pub fn update_governance_instance(
        &self,
        governance_instance_id: impl Into<String>,
        update_governance_instance_details: models::UpdateGovernanceInstanceDetails,
    ) -> operations::UpdateGovernanceInstance {
        operations::UpdateGovernanceInstance::new(
            &self.client,
            governance_instance_id.into(),
            update_governance_instance_details,
        )
    }

    /// Updates the governance instance configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `update_governance_instance_configuration_details`: The request body:
    ///   [`UpdateGovernanceInstanceConfigurationDetails`](crate::models::UpdateGovernanceInstanceConfigurationDetails).
    pub fn update_governance_instance_configuration(
        &self,
        compartment_id: impl Into<String>,
        update_governance_instance_configuration_details: models::UpdateGovernanceInstanceConfigurationDetails,
    ) -> operations::UpdateGovernanceInstanceConfiguration {
        operations::UpdateGovernanceInstanceConfiguration::new(
            &self.client,
            compartment_id.into(),
            update_governance_instance_configuration_details,
        )
    }
}

/// # Governance instance configuration
impl AccessGovernanceCPClient {
    /// Gets the governance instance configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_governance_instance_configuration(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetGovernanceInstanceConfiguration {
        operations::GetGovernanceInstanceConfiguration::new(&self.client, compartment_id.into())
    }
}

client!(AccessGovernanceCPClient);
