// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("autoscaling", "https://autoscaling.{region}.oci.{secondLevelDomain}", "/20181001");

/// A client for the Autoscaling API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_autoscaling::{AutoScalingClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_autoscaling::Error> {
/// let config = Config::load().await?;
/// let client = AutoScalingClient::new(&config)?;
///
/// let mut items = client.list_auto_scaling_configurations("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AutoScalingClient {
    client: Client,
}

impl AutoScalingClient {
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

/// # Auto scaling configuration
impl AutoScalingClient {
    /// Moves the auto scaling configuration to another compartment.
    ///
    /// - `auto_scaling_configuration_id`: The OCID of the autoscaling configuration.
    /// - `change_auto_scaling_compartment_details`: The request body:
    ///   [`ChangeAutoScalingCompartmentDetails`](crate::models::ChangeAutoScalingCompartmentDetails).
    pub fn change_auto_scaling_configuration_compartment(
        &self,
        auto_scaling_configuration_id: impl Into<String>,
        change_auto_scaling_compartment_details: models::ChangeAutoScalingCompartmentDetails,
    ) -> operations::ChangeAutoScalingConfigurationCompartment {
        operations::ChangeAutoScalingConfigurationCompartment::new(
            &self.client,
            auto_scaling_configuration_id.into(),
            change_auto_scaling_compartment_details,
        )
    }

    /// Creates an auto scaling configuration.
    ///
    /// - `create_auto_scaling_configuration_details`: The request body:
    ///   [`CreateAutoScalingConfigurationDetails`](crate::models::CreateAutoScalingConfigurationDetails).
    #[inline]
    pub fn create_auto_scaling_configuration(
        &self,
        create_auto_scaling_configuration_details: models::CreateAutoScalingConfigurationDetails,
    ) -> operations::CreateAutoScalingConfiguration {
        operations::CreateAutoScalingConfiguration::new(
            &self.client,
            create_auto_scaling_configuration_details,
        )
    }

    /// Deletes the auto scaling configuration.
    ///
    /// - `auto_scaling_configuration_id`: The OCID of the autoscaling configuration.
    pub fn delete_auto_scaling_configuration(
        &self,
        auto_scaling_configuration_id: impl Into<String>,
    ) -> operations::DeleteAutoScalingConfiguration {
        operations::DeleteAutoScalingConfiguration::new(
            &self.client,
            auto_scaling_configuration_id.into(),
        )
    }

    /// Gets the auto scaling configuration.
    ///
    /// - `auto_scaling_configuration_id`: The OCID of the autoscaling configuration.
    pub fn get_auto_scaling_configuration(
        &self,
        auto_scaling_configuration_id: impl Into<String>,
    ) -> operations::GetAutoScalingConfiguration {
        operations::GetAutoScalingConfiguration::new(
            &self.client,
            auto_scaling_configuration_id.into(),
        )
    }

    /// Lists the auto scaling configurations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_auto_scaling_configurations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAutoScalingConfigurations {
        operations::ListAutoScalingConfigurations::new(&self.client, compartment_id.into())
    }

    /// Updates the auto scaling configuration.
    ///
    /// - `auto_scaling_configuration_id`: The OCID of the autoscaling configuration.
    /// - `update_auto_scaling_configuration_details`: The request body:
    ///   [`UpdateAutoScalingConfigurationDetails`](crate::models::UpdateAutoScalingConfigurationDetails).
    pub fn update_auto_scaling_configuration(
        &self,
        auto_scaling_configuration_id: impl Into<String>,
        update_auto_scaling_configuration_details: models::UpdateAutoScalingConfigurationDetails,
    ) -> operations::UpdateAutoScalingConfiguration {
        operations::UpdateAutoScalingConfiguration::new(
            &self.client,
            auto_scaling_configuration_id.into(),
            update_auto_scaling_configuration_details,
        )
    }
}

/// # Auto scaling policy
impl AutoScalingClient {
    /// Creates an auto scaling policy.
    ///
    /// - `auto_scaling_configuration_id`: The OCID of the autoscaling configuration.
    /// - `create_auto_scaling_policy_details`: The request body:
    ///   [`CreateAutoScalingPolicyDetails`](crate::models::CreateAutoScalingPolicyDetails).
    pub fn create_auto_scaling_policy(
        &self,
        auto_scaling_configuration_id: impl Into<String>,
        create_auto_scaling_policy_details: impl Into<models::CreateAutoScalingPolicyDetails>,
    ) -> operations::CreateAutoScalingPolicy {
        operations::CreateAutoScalingPolicy::new(
            &self.client,
            auto_scaling_configuration_id.into(),
            create_auto_scaling_policy_details.into(),
        )
    }

    /// Deletes the auto scaling policy.
    ///
    /// - `auto_scaling_configuration_id`: The OCID of the autoscaling configuration.
    /// - `auto_scaling_policy_id`: The ID of the autoscaling policy.
    pub fn delete_auto_scaling_policy(
        &self,
        auto_scaling_configuration_id: impl Into<String>,
        auto_scaling_policy_id: impl Into<String>,
    ) -> operations::DeleteAutoScalingPolicy {
        operations::DeleteAutoScalingPolicy::new(
            &self.client,
            auto_scaling_configuration_id.into(),
            auto_scaling_policy_id.into(),
        )
    }

    /// Gets the auto scaling policy.
    ///
    /// - `auto_scaling_configuration_id`: The OCID of the autoscaling configuration.
    /// - `auto_scaling_policy_id`: The ID of the autoscaling policy.
    pub fn get_auto_scaling_policy(
        &self,
        auto_scaling_configuration_id: impl Into<String>,
        auto_scaling_policy_id: impl Into<String>,
    ) -> operations::GetAutoScalingPolicy {
        operations::GetAutoScalingPolicy::new(
            &self.client,
            auto_scaling_configuration_id.into(),
            auto_scaling_policy_id.into(),
        )
    }

    /// Lists the auto scaling policies.
    ///
    /// - `auto_scaling_configuration_id`: The OCID of the autoscaling configuration.
    pub fn list_auto_scaling_policies(
        &self,
        auto_scaling_configuration_id: impl Into<String>,
    ) -> operations::ListAutoScalingPolicies {
        operations::ListAutoScalingPolicies::new(&self.client, auto_scaling_configuration_id.into())
    }

    /// Updates the auto scaling policy.
    ///
    /// - `auto_scaling_configuration_id`: The OCID of the autoscaling configuration.
    /// - `auto_scaling_policy_id`: The ID of the autoscaling policy.
    /// - `update_auto_scaling_policy_details`: The request body:
    ///   [`UpdateAutoScalingPolicyDetails`](crate::models::UpdateAutoScalingPolicyDetails).
    pub fn update_auto_scaling_policy(
        &self,
        auto_scaling_configuration_id: impl Into<String>,
        auto_scaling_policy_id: impl Into<String>,
        update_auto_scaling_policy_details: impl Into<models::UpdateAutoScalingPolicyDetails>,
    ) -> operations::UpdateAutoScalingPolicy {
        operations::UpdateAutoScalingPolicy::new(
            &self.client,
            auto_scaling_configuration_id.into(),
            auto_scaling_policy_id.into(),
            update_auto_scaling_policy_details.into(),
        )
    }
}

client!(AutoScalingClient);
