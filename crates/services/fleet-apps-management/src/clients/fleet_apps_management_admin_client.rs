// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("fleet-apps-management", "https://fams.{region}.oci.{secondLevelDomain}", "/20250228")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Fleet Application Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_fleet_apps_management::{Config, FleetAppsManagementAdminClient};
///
/// # async fn example() -> Result<(), oci_sdk_fleet_apps_management::Error> {
/// let config = Config::load().await?;
/// let client = FleetAppsManagementAdminClient::new(&config)?;
///
/// let mut items = client.list_onboardings().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FleetAppsManagementAdminClient {
    client: Client,
}

impl FleetAppsManagementAdminClient {
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

/// # Compliance policy
impl FleetAppsManagementAdminClient {
    /// Gets the compliance policy.
    ///
    /// - `compliance_policy_id`: The ID of the compliance policy.
    pub fn get_compliance_policy(
        &self,
        compliance_policy_id: impl Into<String>,
    ) -> operations::GetCompliancePolicy {
        operations::GetCompliancePolicy::new(&self.client, compliance_policy_id.into())
    }

    /// Lists the compliance policies.
    #[inline]
    pub fn list_compliance_policies(&self) -> operations::ListCompliancePolicies {
        operations::ListCompliancePolicies::new(&self.client)
    }
}

/// # Compliance policy rule
impl FleetAppsManagementAdminClient {
    /// Creates a compliance policy rule.
    ///
    /// - `create_compliance_policy_rule_details`: The request body:
    ///   [`CreateCompliancePolicyRuleDetails`](crate::models::CreateCompliancePolicyRuleDetails).
    #[inline]
    pub fn create_compliance_policy_rule(
        &self,
        create_compliance_policy_rule_details: models::CreateCompliancePolicyRuleDetails,
    ) -> operations::CreateCompliancePolicyRule {
        operations::CreateCompliancePolicyRule::new(
            &self.client,
            create_compliance_policy_rule_details,
        )
    }

    /// Deletes the compliance policy rule.
    ///
    /// - `compliance_policy_rule_id`: The ID of the compliance policy rule.
    pub fn delete_compliance_policy_rule(
        &self,
        compliance_policy_rule_id: impl Into<String>,
    ) -> operations::DeleteCompliancePolicyRule {
        operations::DeleteCompliancePolicyRule::new(&self.client, compliance_policy_rule_id.into())
    }

    /// Gets the compliance policy rule.
    ///
    /// - `compliance_policy_rule_id`: The ID of the compliance policy rule.
    pub fn get_compliance_policy_rule(
        &self,
        compliance_policy_rule_id: impl Into<String>,
    ) -> operations::GetCompliancePolicyRule {
        operations::GetCompliancePolicyRule::new(&self.client, compliance_policy_rule_id.into())
    }

    /// Lists the compliance policy rules.
    #[inline]
    pub fn list_compliance_policy_rules(&self) -> operations::ListCompliancePolicyRules {
        operations::ListCompliancePolicyRules::new(&self.client)
    }

    /// Updates the compliance policy rule.
    ///
    /// - `compliance_policy_rule_id`: The ID of the compliance policy rule.
    /// - `update_compliance_policy_rule_details`: The request body:
    ///   [`UpdateCompliancePolicyRuleDetails`](crate::models::UpdateCompliancePolicyRuleDetails).
    pub fn update_compliance_policy_rule(
        &self,
        compliance_policy_rule_id: impl Into<String>,
        update_compliance_policy_rule_details: models::UpdateCompliancePolicyRuleDetails,
    ) -> operations::UpdateCompliancePolicyRule {
        operations::UpdateCompliancePolicyRule::new(
            &self.client,
            compliance_policy_rule_id.into(),
            update_compliance_policy_rule_details,
        )
    }
}

/// # Onboarding
impl FleetAppsManagementAdminClient {
    /// Creates an onboarding.
    ///
    /// - `create_onboarding_details`: The request body:
    ///   [`CreateOnboardingDetails`](crate::models::CreateOnboardingDetails).
    #[inline]
    pub fn create_onboarding(
        &self,
        create_onboarding_details: models::CreateOnboardingDetails,
    ) -> operations::CreateOnboarding {
        operations::CreateOnboarding::new(&self.client, create_onboarding_details)
    }

    /// Deletes the onboarding.
    ///
    /// - `onboarding_id`: The ID of the onboarding.
    pub fn delete_onboarding(
        &self,
        onboarding_id: impl Into<String>,
    ) -> operations::DeleteOnboarding {
        operations::DeleteOnboarding::new(&self.client, onboarding_id.into())
    }

    /// Enables the latest policy.
    ///
    /// - `onboarding_id`: The ID of the onboarding.
    /// - `enable_latest_policy_details`: The request body:
    ///   [`EnableLatestPolicyDetails`](crate::models::EnableLatestPolicyDetails).
    pub fn enable_latest_policy(
        &self,
        onboarding_id: impl Into<String>,
        enable_latest_policy_details: models::EnableLatestPolicyDetails,
    ) -> operations::EnableLatestPolicy {
        operations::EnableLatestPolicy::new(
            &self.client,
            onboarding_id.into(),
            enable_latest_policy_details,
        )
    }

    /// Gets the onboarding.
    ///
    /// - `onboarding_id`: The ID of the onboarding.
    pub fn get_onboarding(&self, onboarding_id: impl Into<String>) -> operations::GetOnboarding {
        operations::GetOnboarding::new(&self.client, onboarding_id.into())
    }

    /// Lists the onboardings.
    #[inline]
    pub fn list_onboardings(&self) -> operations::ListOnboardings {
        operations::ListOnboardings::new(&self.client)
    }

    /// Manages the settings.
    ///
    /// - `onboarding_id`: The ID of the onboarding.
    /// - `manage_settings_details`: The request body:
    ///   [`ManageSettingsDetails`](crate::models::ManageSettingsDetails).
    pub fn manage_settings(
        &self,
        onboarding_id: impl Into<String>,
        manage_settings_details: models::ManageSettingsDetails,
    ) -> operations::ManageSettings {
        operations::ManageSettings::new(&self.client, onboarding_id.into(), manage_settings_details)
    }

    /// Updates the onboarding.
    ///
    /// - `onboarding_id`: The ID of the onboarding.
    /// - `update_onboarding_details`: The request body:
    ///   [`UpdateOnboardingDetails`](crate::models::UpdateOnboardingDetails).
    pub fn update_onboarding(
        &self,
        onboarding_id: impl Into<String>,
        update_onboarding_details: models::UpdateOnboardingDetails,
    ) -> operations::UpdateOnboarding {
        operations::UpdateOnboarding::new(
            &self.client,
            onboarding_id.into(),
            update_onboarding_details,
        )
    }
}

/// # Onboarding policy
impl FleetAppsManagementAdminClient {
    /// Lists the onboarding policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_onboarding_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOnboardingPolicies {
        operations::ListOnboardingPolicies::new(&self.client, compartment_id.into())
    }
}

/// # Platform configuration
impl FleetAppsManagementAdminClient {
    /// Moves the platform configuration to another compartment.
    ///
    /// - `platform_configuration_id`: The ID of the platform configuration.
    /// - `change_platform_configuration_compartment_details`: The request body:
    ///   [`ChangePlatformConfigurationCompartmentDetails`](crate::models::ChangePlatformConfigurationCompartmentDetails).
    pub fn change_platform_configuration_compartment(
        &self,
        platform_configuration_id: impl Into<String>,
        change_platform_configuration_compartment_details: models::ChangePlatformConfigurationCompartmentDetails,
    ) -> operations::ChangePlatformConfigurationCompartment {
        operations::ChangePlatformConfigurationCompartment::new(
            &self.client,
            platform_configuration_id.into(),
            change_platform_configuration_compartment_details,
        )
    }

    /// Creates a platform configuration.
    ///
    /// - `create_platform_configuration_details`: The request body:
    ///   [`CreatePlatformConfigurationDetails`](crate::models::CreatePlatformConfigurationDetails).
    #[inline]
    pub fn create_platform_configuration(
        &self,
        create_platform_configuration_details: models::CreatePlatformConfigurationDetails,
    ) -> operations::CreatePlatformConfiguration {
        operations::CreatePlatformConfiguration::new(
            &self.client,
            create_platform_configuration_details,
        )
    }

    /// Deletes the platform configuration.
    ///
    /// - `platform_configuration_id`: The ID of the platform configuration.
    pub fn delete_platform_configuration(
        &self,
        platform_configuration_id: impl Into<String>,
    ) -> operations::DeletePlatformConfiguration {
        operations::DeletePlatformConfiguration::new(&self.client, platform_configuration_id.into())
    }

    /// Gets the platform configuration.
    ///
    /// - `platform_configuration_id`: The ID of the platform configuration.
    pub fn get_platform_configuration(
        &self,
        platform_configuration_id: impl Into<String>,
    ) -> operations::GetPlatformConfiguration {
        operations::GetPlatformConfiguration::new(&self.client, platform_configuration_id.into())
    }

    /// Lists the platform configurations.
    #[inline]
    pub fn list_platform_configurations(&self) -> operations::ListPlatformConfigurations {
        operations::ListPlatformConfigurations::new(&self.client)
    }

    /// Updates the platform configuration.
    ///
    /// - `platform_configuration_id`: The ID of the platform configuration.
    /// - `update_platform_configuration_details`: The request body:
    ///   [`UpdatePlatformConfigurationDetails`](crate::models::UpdatePlatformConfigurationDetails).
    pub fn update_platform_configuration(
        &self,
        platform_configuration_id: impl Into<String>,
        update_platform_configuration_details: models::UpdatePlatformConfigurationDetails,
    ) -> operations::UpdatePlatformConfiguration {
        operations::UpdatePlatformConfiguration::new(
            &self.client,
            platform_configuration_id.into(),
            update_platform_configuration_details,
        )
    }
}

/// # Property
impl FleetAppsManagementAdminClient {
    /// Moves the property to another compartment.
    ///
    /// - `property_id`: The ID of the property.
    /// - `change_property_compartment_details`: The request body:
    ///   [`ChangePropertyCompartmentDetails`](crate::models::ChangePropertyCompartmentDetails).
    pub fn change_property_compartment(
        &self,
        property_id: impl Into<String>,
        change_property_compartment_details: models::ChangePropertyCompartmentDetails,
    ) -> operations::ChangePropertyCompartment {
        operations::ChangePropertyCompartment::new(
            &self.client,
            property_id.into(),
            change_property_compartment_details,
        )
    }

    /// Creates a property.
    ///
    /// - `create_property_details`: The request body:
    ///   [`CreatePropertyDetails`](crate::models::CreatePropertyDetails).
    #[inline]
    pub fn create_property(
        &self,
        create_property_details: models::CreatePropertyDetails,
    ) -> operations::CreateProperty {
        operations::CreateProperty::new(&self.client, create_property_details)
    }

    /// Deletes the property.
    ///
    /// - `property_id`: The ID of the property.
    pub fn delete_property(&self, property_id: impl Into<String>) -> operations::DeleteProperty {
        operations::DeleteProperty::new(&self.client, property_id.into())
    }

    /// Gets the property.
    ///
    /// - `property_id`: The ID of the property.
    pub fn get_property(&self, property_id: impl Into<String>) -> operations::GetProperty {
        operations::GetProperty::new(&self.client, property_id.into())
    }

    /// Lists the properties.
    #[inline]
    pub fn list_properties(&self) -> operations::ListProperties {
        operations::ListProperties::new(&self.client)
    }

    /// Updates the property.
    ///
    /// - `property_id`: The ID of the property.
    /// - `update_property_details`: The request body:
    ///   [`UpdatePropertyDetails`](crate::models::UpdatePropertyDetails).
    pub fn update_property(
        &self,
        property_id: impl Into<String>,
        update_property_details: models::UpdatePropertyDetails,
    ) -> operations::UpdateProperty {
        operations::UpdateProperty::new(&self.client, property_id.into(), update_property_details)
    }
}

client!(FleetAppsManagementAdminClient);
