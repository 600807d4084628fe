// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Body, Client, Config, Error, Service, WorkRequestOperations, client,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("network-firewall", "https://network-firewall.{region}.ocs.{secondLevelDomain}", "/20230501")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Network Firewall API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_network_firewall::{Config, NetworkFirewallClient};
///
/// # async fn example() -> Result<(), oci_sdk_network_firewall::Error> {
/// let config = Config::load().await?;
/// let client = NetworkFirewallClient::new(&config)?;
///
/// let mut items = client.list_network_firewalls("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct NetworkFirewallClient {
    client: Client,
}

impl NetworkFirewallClient {
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

/// # Address list
impl NetworkFirewallClient {
    /// Uploads the address lists in bulk.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `body`: The bytes of the request body.
    pub fn bulk_upload_address_lists(
        &self,
        network_firewall_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::BulkUploadAddressLists {
        operations::BulkUploadAddressLists::new(
            &self.client,
            network_firewall_policy_id.into(),
            body.into(),
        )
    }

    /// Creates an address list.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `create_address_list_details`: The request body:
    ///   [`CreateAddressListDetails`](crate::models::CreateAddressListDetails).
    pub fn create_address_list(
        &self,
        network_firewall_policy_id: impl Into<String>,
        create_address_list_details: models::CreateAddressListDetails,
    ) -> operations::CreateAddressList {
        operations::CreateAddressList::new(
            &self.client,
            network_firewall_policy_id.into(),
            create_address_list_details,
        )
    }

    /// Deletes the address list.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `address_list_name`: The name of the address list.
    pub fn delete_address_list(
        &self,
        network_firewall_policy_id: impl Into<String>,
        address_list_name: impl Into<String>,
    ) -> operations::DeleteAddressList {
        operations::DeleteAddressList::new(
            &self.client,
            network_firewall_policy_id.into(),
            address_list_name.into(),
        )
    }

    /// Gets the address list.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `address_list_name`: The name of the address list.
    pub fn get_address_list(
        &self,
        network_firewall_policy_id: impl Into<String>,
        address_list_name: impl Into<String>,
    ) -> operations::GetAddressList {
        operations::GetAddressList::new(
            &self.client,
            network_firewall_policy_id.into(),
            address_list_name.into(),
        )
    }

    /// Lists the address lists.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn list_address_lists(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::ListAddressLists {
        operations::ListAddressLists::new(&self.client, network_firewall_policy_id.into())
    }

    /// Updates the address list.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `address_list_name`: The name of the address list.
    /// - `update_address_list_details`: The request body:
    ///   [`UpdateAddressListDetails`](crate::models::UpdateAddressListDetails).
    pub fn update_address_list(
        &self,
        network_firewall_policy_id: impl Into<String>,
        address_list_name: impl Into<String>,
        update_address_list_details: impl Into<models::UpdateAddressListDetails>,
    ) -> operations::UpdateAddressList {
        operations::UpdateAddressList::new(
            &self.client,
            network_firewall_policy_id.into(),
            address_list_name.into(),
            update_address_list_details.into(),
        )
    }
}

/// # Application
impl NetworkFirewallClient {
    /// Uploads the applications in bulk.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `body`: The bytes of the request body.
    pub fn bulk_upload_applications(
        &self,
        network_firewall_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::BulkUploadApplications {
        operations::BulkUploadApplications::new(
            &self.client,
            network_firewall_policy_id.into(),
            body.into(),
        )
    }

    /// Creates an application.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `create_application_details`: The request body:
    ///   [`CreateApplicationDetails`](crate::models::CreateApplicationDetails).
    pub fn create_application(
        &self,
        network_firewall_policy_id: impl Into<String>,
        create_application_details: impl Into<models::CreateApplicationDetails>,
    ) -> operations::CreateApplication {
        operations::CreateApplication::new(
            &self.client,
            network_firewall_policy_id.into(),
            create_application_details.into(),
        )
    }

    /// Deletes the application.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `application_name`: The name of the application.
    pub fn delete_application(
        &self,
        network_firewall_policy_id: impl Into<String>,
        application_name: impl Into<String>,
    ) -> operations::DeleteApplication {
        operations::DeleteApplication::new(
            &self.client,
            network_firewall_policy_id.into(),
            application_name.into(),
        )
    }

    /// Gets the application.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `application_name`: The name of the application.
    pub fn get_application(
        &self,
        network_firewall_policy_id: impl Into<String>,
        application_name: impl Into<String>,
    ) -> operations::GetApplication {
        operations::GetApplication::new(
            &self.client,
            network_firewall_policy_id.into(),
            application_name.into(),
        )
    }

    /// Lists the applications.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn list_applications(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::ListApplications {
        operations::ListApplications::new(&self.client, network_firewall_policy_id.into())
    }

    /// Updates the application.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `application_name`: The name of the application.
    /// - `update_application_details`: The request body:
    ///   [`UpdateApplicationDetails`](crate::models::UpdateApplicationDetails).
    pub fn update_application(
        &self,
        network_firewall_policy_id: impl Into<String>,
        application_name: impl Into<String>,
        update_application_details: impl Into<models::UpdateApplicationDetails>,
    ) -> operations::UpdateApplication {
        operations::UpdateApplication::new(
            &self.client,
            network_firewall_policy_id.into(),
            application_name.into(),
            update_application_details.into(),
        )
    }
}

/// # Application group
impl NetworkFirewallClient {
    /// Uploads the application groups in bulk.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `body`: The bytes of the request body.
    pub fn bulk_upload_application_groups(
        &self,
        network_firewall_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::BulkUploadApplicationGroups {
        operations::BulkUploadApplicationGroups::new(
            &self.client,
            network_firewall_policy_id.into(),
            body.into(),
        )
    }

    /// Creates an application group.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `create_application_group_details`: The request body:
    ///   [`CreateApplicationGroupDetails`](crate::models::CreateApplicationGroupDetails).
    pub fn create_application_group(
        &self,
        network_firewall_policy_id: impl Into<String>,
        create_application_group_details: models::CreateApplicationGroupDetails,
    ) -> operations::CreateApplicationGroup {
        operations::CreateApplicationGroup::new(
            &self.client,
            network_firewall_policy_id.into(),
            create_application_group_details,
        )
    }

    /// Deletes the application group.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `application_group_name`: The name of the application group, unique in the firewall
    ///   policy.
    pub fn delete_application_group(
        &self,
        network_firewall_policy_id: impl Into<String>,
        application_group_name: impl Into<String>,
    ) -> operations::DeleteApplicationGroup {
        operations::DeleteApplicationGroup::new(
            &self.client,
            network_firewall_policy_id.into(),
            application_group_name.into(),
        )
    }

    /// Gets the application group.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `application_group_name`: The name of the application group, unique in the firewall
    ///   policy.
    pub fn get_application_group(
        &self,
        network_firewall_policy_id: impl Into<String>,
        application_group_name: impl Into<String>,
    ) -> operations::GetApplicationGroup {
        operations::GetApplicationGroup::new(
            &self.client,
            network_firewall_policy_id.into(),
            application_group_name.into(),
        )
    }

    /// Lists the application groups.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn list_application_groups(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::ListApplicationGroups {
        operations::ListApplicationGroups::new(&self.client, network_firewall_policy_id.into())
    }

    /// Updates the application group.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `application_group_name`: The name of the application group, unique in the firewall
    ///   policy.
    /// - `update_application_group_details`: The request body:
    ///   [`UpdateApplicationGroupDetails`](crate::models::UpdateApplicationGroupDetails).
    pub fn update_application_group(
        &self,
        network_firewall_policy_id: impl Into<String>,
        application_group_name: impl Into<String>,
        update_application_group_details: models::UpdateApplicationGroupDetails,
    ) -> operations::UpdateApplicationGroup {
        operations::UpdateApplicationGroup::new(
            &self.client,
            network_firewall_policy_id.into(),
            application_group_name.into(),
            update_application_group_details,
        )
    }
}

/// # Decryption profile
impl NetworkFirewallClient {
    /// Uploads the decryption profiles in bulk.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `body`: The bytes of the request body.
    pub fn bulk_upload_decryption_profiles(
        &self,
        network_firewall_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::BulkUploadDecryptionProfiles {
        operations::BulkUploadDecryptionProfiles::new(
            &self.client,
            network_firewall_policy_id.into(),
            body.into(),
        )
    }

    /// Creates a decryption profile.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `create_decryption_profile_details`: The request body:
    ///   [`CreateDecryptionProfileDetails`](crate::models::CreateDecryptionProfileDetails).
    pub fn create_decryption_profile(
        &self,
        network_firewall_policy_id: impl Into<String>,
        create_decryption_profile_details: impl Into<models::CreateDecryptionProfileDetails>,
    ) -> operations::CreateDecryptionProfile {
        operations::CreateDecryptionProfile::new(
            &self.client,
            network_firewall_policy_id.into(),
            create_decryption_profile_details.into(),
        )
    }

    /// Deletes the decryption profile.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `decryption_profile_name`: The name of the decryption profile.
    pub fn delete_decryption_profile(
        &self,
        network_firewall_policy_id: impl Into<String>,
        decryption_profile_name: impl Into<String>,
    ) -> operations::DeleteDecryptionProfile {
        operations::DeleteDecryptionProfile::new(
            &self.client,
            network_firewall_policy_id.into(),
            decryption_profile_name.into(),
        )
    }

    /// Gets the decryption profile.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `decryption_profile_name`: The name of the decryption profile.
    pub fn get_decryption_profile(
        &self,
        network_firewall_policy_id: impl Into<String>,
        decryption_profile_name: impl Into<String>,
    ) -> operations::GetDecryptionProfile {
        operations::GetDecryptionProfile::new(
            &self.client,
            network_firewall_policy_id.into(),
            decryption_profile_name.into(),
        )
    }

    /// Lists the decryption profiles.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn list_decryption_profiles(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::ListDecryptionProfiles {
        operations::ListDecryptionProfiles::new(&self.client, network_firewall_policy_id.into())
    }

    /// Updates the decryption profile.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `decryption_profile_name`: The name of the decryption profile.
    /// - `update_decryption_profile_details`: The request body:
    ///   [`UpdateDecryptionProfileDetails`](crate::models::UpdateDecryptionProfileDetails).
    pub fn update_decryption_profile(
        &self,
        network_firewall_policy_id: impl Into<String>,
        decryption_profile_name: impl Into<String>,
        update_decryption_profile_details: impl Into<models::UpdateDecryptionProfileDetails>,
    ) -> operations::UpdateDecryptionProfile {
        operations::UpdateDecryptionProfile::new(
            &self.client,
            network_firewall_policy_id.into(),
            decryption_profile_name.into(),
            update_decryption_profile_details.into(),
        )
    }
}

/// # Decryption rule
impl NetworkFirewallClient {
    /// Uploads the decryption rules in bulk.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `body`: The bytes of the request body.
    pub fn bulk_upload_decryption_rules(
        &self,
        network_firewall_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::BulkUploadDecryptionRules {
        operations::BulkUploadDecryptionRules::new(
            &self.client,
            network_firewall_policy_id.into(),
            body.into(),
        )
    }

    /// Creates a decryption rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `create_decryption_rule_details`: The request body:
    ///   [`CreateDecryptionRuleDetails`](crate::models::CreateDecryptionRuleDetails).
    pub fn create_decryption_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        create_decryption_rule_details: models::CreateDecryptionRuleDetails,
    ) -> operations::CreateDecryptionRule {
        operations::CreateDecryptionRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            create_decryption_rule_details,
        )
    }

    /// Deletes the decryption rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `decryption_rule_name`: The name of the decryption rule.
    pub fn delete_decryption_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        decryption_rule_name: impl Into<String>,
    ) -> operations::DeleteDecryptionRule {
        operations::DeleteDecryptionRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            decryption_rule_name.into(),
        )
    }

    /// Gets the decryption rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `decryption_rule_name`: The name of the decryption rule.
    pub fn get_decryption_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        decryption_rule_name: impl Into<String>,
    ) -> operations::GetDecryptionRule {
        operations::GetDecryptionRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            decryption_rule_name.into(),
        )
    }

    /// Lists the decryption rules.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn list_decryption_rules(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::ListDecryptionRules {
        operations::ListDecryptionRules::new(&self.client, network_firewall_policy_id.into())
    }

    /// Updates the decryption rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `decryption_rule_name`: The name of the decryption rule.
    /// - `update_decryption_rule_details`: The request body:
    ///   [`UpdateDecryptionRuleDetails`](crate::models::UpdateDecryptionRuleDetails).
    pub fn update_decryption_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        decryption_rule_name: impl Into<String>,
        update_decryption_rule_details: models::UpdateDecryptionRuleDetails,
    ) -> operations::UpdateDecryptionRule {
        operations::UpdateDecryptionRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            decryption_rule_name.into(),
            update_decryption_rule_details,
        )
    }
}

/// # Mapped secret
impl NetworkFirewallClient {
    /// Uploads the mapped secrets in bulk.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `body`: The bytes of the request body.
    pub fn bulk_upload_mapped_secrets(
        &self,
        network_firewall_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::BulkUploadMappedSecrets {
        operations::BulkUploadMappedSecrets::new(
            &self.client,
            network_firewall_policy_id.into(),
            body.into(),
        )
    }

    /// Creates a mapped secret.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `create_mapped_secret_details`: The request body:
    ///   [`CreateMappedSecretDetails`](crate::models::CreateMappedSecretDetails).
    pub fn create_mapped_secret(
        &self,
        network_firewall_policy_id: impl Into<String>,
        create_mapped_secret_details: impl Into<models::CreateMappedSecretDetails>,
    ) -> operations::CreateMappedSecret {
        operations::CreateMappedSecret::new(
            &self.client,
            network_firewall_policy_id.into(),
            create_mapped_secret_details.into(),
        )
    }

    /// Deletes the mapped secret.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `mapped_secret_name`: The name of the mapped secret.
    pub fn delete_mapped_secret(
        &self,
        network_firewall_policy_id: impl Into<String>,
        mapped_secret_name: impl Into<String>,
    ) -> operations::DeleteMappedSecret {
        operations::DeleteMappedSecret::new(
            &self.client,
            network_firewall_policy_id.into(),
            mapped_secret_name.into(),
        )
    }

    /// Gets the mapped secret.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `mapped_secret_name`: The name of the mapped secret.
    pub fn get_mapped_secret(
        &self,
        network_firewall_policy_id: impl Into<String>,
        mapped_secret_name: impl Into<String>,
    ) -> operations::GetMappedSecret {
        operations::GetMappedSecret::new(
            &self.client,
            network_firewall_policy_id.into(),
            mapped_secret_name.into(),
        )
    }

    /// Lists the mapped secrets.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn list_mapped_secrets(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::ListMappedSecrets {
        operations::ListMappedSecrets::new(&self.client, network_firewall_policy_id.into())
    }

    /// Updates the mapped secret.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `mapped_secret_name`: The name of the mapped secret.
    /// - `update_mapped_secret_details`: The request body:
    ///   [`UpdateMappedSecretDetails`](crate::models::UpdateMappedSecretDetails).
    pub fn update_mapped_secret(
        &self,
        network_firewall_policy_id: impl Into<String>,
        mapped_secret_name: impl Into<String>,
        update_mapped_secret_details: impl Into<models::UpdateMappedSecretDetails>,
    ) -> operations::UpdateMappedSecret {
        operations::UpdateMappedSecret::new(
            &self.client,
            network_firewall_policy_id.into(),
            mapped_secret_name.into(),
            update_mapped_secret_details.into(),
        )
    }
}

/// # NAT rule
impl NetworkFirewallClient {
    /// Uploads the NAT rules in bulk.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `body`: The bytes of the request body.
    pub fn bulk_upload_nat_rules(
        &self,
        network_firewall_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::BulkUploadNatRules {
        operations::BulkUploadNatRules::new(
            &self.client,
            network_firewall_policy_id.into(),
            body.into(),
        )
    }

    /// Creates a NAT rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `create_nat_rule_details`: The request body:
    ///   [`CreateNatRuleDetails`](crate::models::CreateNatRuleDetails).
    pub fn create_nat_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        create_nat_rule_details: impl Into<models::CreateNatRuleDetails>,
    ) -> operations::CreateNatRule {
        operations::CreateNatRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            create_nat_rule_details.into(),
        )
    }

    /// Deletes the NAT rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `nat_rule_name`: The name of the NAT rule.
    pub fn delete_nat_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        nat_rule_name: impl Into<String>,
    ) -> operations::DeleteNatRule {
        operations::DeleteNatRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            nat_rule_name.into(),
        )
    }

    /// Gets the NAT rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `nat_rule_name`: The name of the NAT rule.
    pub fn get_nat_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        nat_rule_name: impl Into<String>,
    ) -> operations::GetNatRule {
        operations::GetNatRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            nat_rule_name.into(),
        )
    }

    /// Lists the NAT rules.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn list_nat_rules(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::ListNatRules {
        operations::ListNatRules::new(&self.client, network_firewall_policy_id.into())
    }

    /// Updates the NAT rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `nat_rule_name`: The name of the NAT rule.
    /// - `update_nat_rule_details`: The request body:
    ///   [`UpdateNatRuleDetails`](crate::models::UpdateNatRuleDetails).
    pub fn update_nat_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        nat_rule_name: impl Into<String>,
        update_nat_rule_details: impl Into<models::UpdateNatRuleDetails>,
    ) -> operations::UpdateNatRule {
        operations::UpdateNatRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            nat_rule_name.into(),
            update_nat_rule_details.into(),
        )
    }
}

/// # Network firewall
impl NetworkFirewallClient {
    /// Moves the network firewall to another compartment.
    ///
    /// - `network_firewall_id`: The OCID of the network firewall.
    /// - `change_network_firewall_compartment_details`: The request body:
    ///   [`ChangeNetworkFirewallCompartmentDetails`](crate::models::ChangeNetworkFirewallCompartmentDetails).
    pub fn change_network_firewall_compartment(
        &self,
        network_firewall_id: impl Into<String>,
        change_network_firewall_compartment_details: models::ChangeNetworkFirewallCompartmentDetails,
    ) -> operations::ChangeNetworkFirewallCompartment {
        operations::ChangeNetworkFirewallCompartment::new(
            &self.client,
            network_firewall_id.into(),
            change_network_firewall_compartment_details,
        )
    }

    /// Creates a network firewall.
    ///
    /// - `create_network_firewall_details`: The request body:
    ///   [`CreateNetworkFirewallDetails`](crate::models::CreateNetworkFirewallDetails).
    #[inline]
    pub fn create_network_firewall(
        &self,
        create_network_firewall_details: models::CreateNetworkFirewallDetails,
    ) -> operations::CreateNetworkFirewall {
        operations::CreateNetworkFirewall::new(&self.client, create_network_firewall_details)
    }

    /// Deletes the network firewall.
    ///
    /// - `network_firewall_id`: The OCID of the network firewall.
    pub fn delete_network_firewall(
        &self,
        network_firewall_id: impl Into<String>,
    ) -> operations::DeleteNetworkFirewall {
        operations::DeleteNetworkFirewall::new(&self.client, network_firewall_id.into())
    }

    /// Gets the network firewall.
    ///
    /// - `network_firewall_id`: The OCID of the network firewall.
    pub fn get_network_firewall(
        &self,
        network_firewall_id: impl Into<String>,
    ) -> operations::GetNetworkFirewall {
        operations::GetNetworkFirewall::new(&self.client, network_firewall_id.into())
    }

    /// Lists the network firewalls.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_network_firewalls(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListNetworkFirewalls {
        operations::ListNetworkFirewalls::new(&self.client, compartment_id.into())
    }

    /// Updates the network firewall.
    ///
    /// - `network_firewall_id`: The OCID of the network firewall.
    /// - `update_network_firewall_details`: The request body:
    ///   [`UpdateNetworkFirewallDetails`](crate::models::UpdateNetworkFirewallDetails).
    pub fn update_network_firewall(
        &self,
        network_firewall_id: impl Into<String>,
        update_network_firewall_details: models::UpdateNetworkFirewallDetails,
    ) -> operations::UpdateNetworkFirewall {
        operations::UpdateNetworkFirewall::new(
            &self.client,
            network_firewall_id.into(),
            update_network_firewall_details,
        )
    }
}

/// # Network firewall health status
impl NetworkFirewallClient {
    /// Gets the network firewall health status.
    ///
    /// - `network_firewall_id`: The OCID of the network firewall.
    pub fn get_network_firewall_health_status(
        &self,
        network_firewall_id: impl Into<String>,
    ) -> operations::GetNetworkFirewallHealthStatus {
        operations::GetNetworkFirewallHealthStatus::new(&self.client, network_firewall_id.into())
    }
}

/// # Network firewall policy
impl NetworkFirewallClient {
    /// Applies the network firewall policy.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `apply_network_firewall_policy_details`: The request body:
    ///   [`ApplyNetworkFirewallPolicyDetails`](crate::models::ApplyNetworkFirewallPolicyDetails).
    pub fn apply_network_firewall_policy(
        &self,
        network_firewall_policy_id: impl Into<String>,
        apply_network_firewall_policy_details: models::ApplyNetworkFirewallPolicyDetails,
    ) -> operations::ApplyNetworkFirewallPolicy {
        operations::ApplyNetworkFirewallPolicy::new(
            &self.client,
            network_firewall_policy_id.into(),
            apply_network_firewall_policy_details,
        )
    }

    /// Moves the network firewall policy to another compartment.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `change_network_firewall_policy_compartment_details`: The request body:
    ///   [`ChangeNetworkFirewallPolicyCompartmentDetails`](crate::models::ChangeNetworkFirewallPolicyCompartmentDetails).
    pub fn change_network_firewall_policy_compartment(
        &self,
        network_firewall_policy_id: impl Into<String>,
        change_network_firewall_policy_compartment_details: models::ChangeNetworkFirewallPolicyCompartmentDetails,
    ) -> operations::ChangeNetworkFirewallPolicyCompartment {
        operations::ChangeNetworkFirewallPolicyCompartment::new(
            &self.client,
            network_firewall_policy_id.into(),
            change_network_firewall_policy_compartment_details,
        )
    }

    /// Clones the network firewall policy.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `clone_network_firewall_policy_details`: The request body:
    ///   [`CloneNetworkFirewallPolicyDetails`](crate::models::CloneNetworkFirewallPolicyDetails).
    pub fn clone_network_firewall_policy(
        &self,
        network_firewall_policy_id: impl Into<String>,
        clone_network_firewall_policy_details: models::CloneNetworkFirewallPolicyDetails,
    ) -> operations::CloneNetworkFirewallPolicy {
        operations::CloneNetworkFirewallPolicy::new(
            &self.client,
            network_firewall_policy_id.into(),
            clone_network_firewall_policy_details,
        )
    }

    /// Creates a network firewall policy.
    ///
    /// - `create_network_firewall_policy_details`: The request body:
    ///   [`CreateNetworkFirewallPolicyDetails`](crate::models::CreateNetworkFirewallPolicyDetails).
    #[inline]
    pub fn create_network_firewall_policy(
        &self,
        create_network_firewall_policy_details: models::CreateNetworkFirewallPolicyDetails,
    ) -> operations::CreateNetworkFirewallPolicy {
        operations::CreateNetworkFirewallPolicy::new(
            &self.client,
            create_network_firewall_policy_details,
        )
    }

    /// Deletes the network firewall policy.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn delete_network_firewall_policy(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::DeleteNetworkFirewallPolicy {
        operations::DeleteNetworkFirewallPolicy::new(
            &self.client,
            network_firewall_policy_id.into(),
        )
    }

    /// Gets the network firewall policy.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn get_network_firewall_policy(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::GetNetworkFirewallPolicy {
        operations::GetNetworkFirewallPolicy::new(&self.client, network_firewall_policy_id.into())
    }

    /// Lists the network firewall policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_network_firewall_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListNetworkFirewallPolicies {
        operations::ListNetworkFirewallPolicies::new(&self.client, compartment_id.into())
    }

    /// Migrates the network firewall policy.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn migrate_network_firewall_policy(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::MigrateNetworkFirewallPolicy {
        operations::MigrateNetworkFirewallPolicy::new(
            &self.client,
            network_firewall_policy_id.into(),
        )
    }

    /// Updates the network firewall policy.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `update_network_firewall_policy_details`: The request body:
    ///   [`UpdateNetworkFirewallPolicyDetails`](crate::models::UpdateNetworkFirewallPolicyDetails).
    pub fn update_network_firewall_policy(
        &self,
        network_firewall_policy_id: impl Into<String>,
        update_network_firewall_policy_details: models::UpdateNetworkFirewallPolicyDetails,
    ) -> operations::UpdateNetworkFirewallPolicy {
        operations::UpdateNetworkFirewallPolicy::new(
            &self.client,
            network_firewall_policy_id.into(),
            update_network_firewall_policy_details,
        )
    }
}

/// # Security rule
impl NetworkFirewallClient {
    /// Uploads the security rules in bulk.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `body`: The bytes of the request body.
    pub fn bulk_upload_security_rules(
        &self,
        network_firewall_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::BulkUploadSecurityRules {
        operations::BulkUploadSecurityRules::new(
            &self.client,
            network_firewall_policy_id.into(),
            body.into(),
        )
    }

    /// Creates a security rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `create_security_rule_details`: The request body:
    ///   [`CreateSecurityRuleDetails`](crate::models::CreateSecurityRuleDetails).
    pub fn create_security_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        create_security_rule_details: models::CreateSecurityRuleDetails,
    ) -> operations::CreateSecurityRule {
        operations::CreateSecurityRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            create_security_rule_details,
        )
    }

    /// Deletes the security rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `security_rule_name`: The name of the security rule.
    pub fn delete_security_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        security_rule_name: impl Into<String>,
    ) -> operations::DeleteSecurityRule {
        operations::DeleteSecurityRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            security_rule_name.into(),
        )
    }

    /// Gets the security rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `security_rule_name`: The name of the security rule.
    pub fn get_security_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        security_rule_name: impl Into<String>,
    ) -> operations::GetSecurityRule {
        operations::GetSecurityRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            security_rule_name.into(),
        )
    }

    /// Lists the security rules.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn list_security_rules(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::ListSecurityRules {
        operations::ListSecurityRules::new(&self.client, network_firewall_policy_id.into())
    }

    /// Updates the security rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `security_rule_name`: The name of the security rule.
    /// - `update_security_rule_details`: The request body:
    ///   [`UpdateSecurityRuleDetails`](crate::models::UpdateSecurityRuleDetails).
    pub fn update_security_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        security_rule_name: impl Into<String>,
        update_security_rule_details: models::UpdateSecurityRuleDetails,
    ) -> operations::UpdateSecurityRule {
        operations::UpdateSecurityRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            security_rule_name.into(),
            update_security_rule_details,
        )
    }
}

/// # Service
impl NetworkFirewallClient {
    /// Uploads the services in bulk.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `body`: The bytes of the request body.
    pub fn bulk_upload_services(
        &self,
        network_firewall_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::BulkUploadServices {
        operations::BulkUploadServices::new(
            &self.client,
            network_firewall_policy_id.into(),
            body.into(),
        )
    }

    /// Creates a service.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `create_service_details`: The request body:
    ///   [`CreateServiceDetails`](crate::models::CreateServiceDetails).
    pub fn create_service(
        &self,
        network_firewall_policy_id: impl Into<String>,
        create_service_details: impl Into<models::CreateServiceDetails>,
    ) -> operations::CreateService {
        operations::CreateService::new(
            &self.client,
            network_firewall_policy_id.into(),
            create_service_details.into(),
        )
    }

    /// Deletes the service.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `service_name`: The name of the service.
    pub fn delete_service(
        &self,
        network_firewall_policy_id: impl Into<String>,
        service_name: impl Into<String>,
    ) -> operations::DeleteService {
        operations::DeleteService::new(
            &self.client,
            network_firewall_policy_id.into(),
            service_name.into(),
        )
    }

    /// Gets the service.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `service_name`: The name of the service.
    pub fn get_service(
        &self,
        network_firewall_policy_id: impl Into<String>,
        service_name: impl Into<String>,
    ) -> operations::GetService {
        operations::GetService::new(
            &self.client,
            network_firewall_policy_id.into(),
            service_name.into(),
        )
    }

    /// Lists the services.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn list_services(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::ListServices {
        operations::ListServices::new(&self.client, network_firewall_policy_id.into())
    }

    /// Updates the service.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `service_name`: The name of the service.
    /// - `update_service_details`: The request body:
    ///   [`UpdateServiceDetails`](crate::models::UpdateServiceDetails).
    pub fn update_service(
        &self,
        network_firewall_policy_id: impl Into<String>,
        service_name: impl Into<String>,
        update_service_details: impl Into<models::UpdateServiceDetails>,
    ) -> operations::UpdateService {
        operations::UpdateService::new(
            &self.client,
            network_firewall_policy_id.into(),
            service_name.into(),
            update_service_details.into(),
        )
    }
}

/// # Service list
impl NetworkFirewallClient {
    /// Uploads the service lists in bulk.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `body`: The bytes of the request body.
    pub fn bulk_upload_service_lists(
        &self,
        network_firewall_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::BulkUploadServiceLists {
        operations::BulkUploadServiceLists::new(
            &self.client,
            network_firewall_policy_id.into(),
            body.into(),
        )
    }

    /// Creates a service list.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `create_service_list_details`: The request body:
    ///   [`CreateServiceListDetails`](crate::models::CreateServiceListDetails).
    pub fn create_service_list(
        &self,
        network_firewall_policy_id: impl Into<String>,
        create_service_list_details: models::CreateServiceListDetails,
    ) -> operations::CreateServiceList {
        operations::CreateServiceList::new(
            &self.client,
            network_firewall_policy_id.into(),
            create_service_list_details,
        )
    }

    /// Deletes the service list.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `service_list_name`: The name of the service list, unique in the firewall policy.
    pub fn delete_service_list(
        &self,
        network_firewall_policy_id: impl Into<String>,
        service_list_name: impl Into<String>,
    ) -> operations::DeleteServiceList {
        operations::DeleteServiceList::new(
            &self.client,
            network_firewall_policy_id.into(),
            service_list_name.into(),
        )
    }

    /// Gets the service list.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `service_list_name`: The name of the service list, unique in the firewall policy.
    pub fn get_service_list(
        &self,
        network_firewall_policy_id: impl Into<String>,
        service_list_name: impl Into<String>,
    ) -> operations::GetServiceList {
        operations::GetServiceList::new(
            &self.client,
            network_firewall_policy_id.into(),
            service_list_name.into(),
        )
    }

    /// Lists the service lists.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn list_service_lists(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::ListServiceLists {
        operations::ListServiceLists::new(&self.client, network_firewall_policy_id.into())
    }

    /// Updates the service list.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `service_list_name`: The name of the service list, unique in the firewall policy.
    /// - `update_service_list_details`: The request body:
    ///   [`UpdateServiceListDetails`](crate::models::UpdateServiceListDetails).
    pub fn update_service_list(
        &self,
        network_firewall_policy_id: impl Into<String>,
        service_list_name: impl Into<String>,
        update_service_list_details: models::UpdateServiceListDetails,
    ) -> operations::UpdateServiceList {
        operations::UpdateServiceList::new(
            &self.client,
            network_firewall_policy_id.into(),
            service_list_name.into(),
            update_service_list_details,
        )
    }
}

/// # Tunnel inspection rule
impl NetworkFirewallClient {
    /// Uploads the tunnel inspection rules in bulk.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `body`: The bytes of the request body.
    pub fn bulk_upload_tunnel_inspection_rules(
        &self,
        network_firewall_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::BulkUploadTunnelInspectionRules {
        operations::BulkUploadTunnelInspectionRules::new(
            &self.client,
            network_firewall_policy_id.into(),
            body.into(),
        )
    }

    /// Creates a tunnel inspection rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `create_tunnel_inspection_rule_details`: The request body:
    ///   [`CreateTunnelInspectionRuleDetails`](crate::models::CreateTunnelInspectionRuleDetails).
    pub fn create_tunnel_inspection_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        create_tunnel_inspection_rule_details: impl Into<models::CreateTunnelInspectionRuleDetails>,
    ) -> operations::CreateTunnelInspectionRule {
        operations::CreateTunnelInspectionRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            create_tunnel_inspection_rule_details.into(),
        )
    }

    /// Deletes the tunnel inspection rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `tunnel_inspection_rule_name`: The name of the tunnel inspection rule.
    pub fn delete_tunnel_inspection_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        tunnel_inspection_rule_name: impl Into<String>,
    ) -> operations::DeleteTunnelInspectionRule {
        operations::DeleteTunnelInspectionRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            tunnel_inspection_rule_name.into(),
        )
    }

    /// Gets the tunnel inspection rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `tunnel_inspection_rule_name`: The name of the tunnel inspection rule.
    pub fn get_tunnel_inspection_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        tunnel_inspection_rule_name: impl Into<String>,
    ) -> operations::GetTunnelInspectionRule {
        operations::GetTunnelInspectionRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            tunnel_inspection_rule_name.into(),
        )
    }

    /// Lists the tunnel inspection rules.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn list_tunnel_inspection_rules(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::ListTunnelInspectionRules {
        operations::ListTunnelInspectionRules::new(&self.client, network_firewall_policy_id.into())
    }

    /// Updates the tunnel inspection rule.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `tunnel_inspection_rule_name`: The name of the tunnel inspection rule.
    /// - `update_tunnel_inspection_rule_details`: The request body:
    ///   [`UpdateTunnelInspectionRuleDetails`](crate::models::UpdateTunnelInspectionRuleDetails).
    pub fn update_tunnel_inspection_rule(
        &self,
        network_firewall_policy_id: impl Into<String>,
        tunnel_inspection_rule_name: impl Into<String>,
        update_tunnel_inspection_rule_details: impl Into<models::UpdateTunnelInspectionRuleDetails>,
    ) -> operations::UpdateTunnelInspectionRule {
        operations::UpdateTunnelInspectionRule::new(
            &self.client,
            network_firewall_policy_id.into(),
            tunnel_inspection_rule_name.into(),
            update_tunnel_inspection_rule_details.into(),
        )
    }
}

/// # URL list
impl NetworkFirewallClient {
    /// Uploads the URL lists in bulk.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `body`: The bytes of the request body.
    pub fn bulk_upload_url_lists(
        &self,
        network_firewall_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::BulkUploadUrlLists {
        operations::BulkUploadUrlLists::new(
            &self.client,
            network_firewall_policy_id.into(),
            body.into(),
        )
    }

    /// Creates a URL list.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `create_url_list_details`: The request body:
    ///   [`CreateUrlListDetails`](crate::models::CreateUrlListDetails).
    pub fn create_url_list(
        &self,
        network_firewall_policy_id: impl Into<String>,
        create_url_list_details: models::CreateUrlListDetails,
    ) -> operations::CreateUrlList {
        operations::CreateUrlList::new(
            &self.client,
            network_firewall_policy_id.into(),
            create_url_list_details,
        )
    }

    /// Deletes the URL list.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `url_list_name`: The name of the URL list, unique in the firewall policy.
    pub fn delete_url_list(
        &self,
        network_firewall_policy_id: impl Into<String>,
        url_list_name: impl Into<String>,
    ) -> operations::DeleteUrlList {
        operations::DeleteUrlList::new(
            &self.client,
            network_firewall_policy_id.into(),
            url_list_name.into(),
        )
    }

    /// Gets the URL list.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `url_list_name`: The name of the URL list, unique in the firewall policy.
    pub fn get_url_list(
        &self,
        network_firewall_policy_id: impl Into<String>,
        url_list_name: impl Into<String>,
    ) -> operations::GetUrlList {
        operations::GetUrlList::new(
            &self.client,
            network_firewall_policy_id.into(),
            url_list_name.into(),
        )
    }

    /// Lists the URL lists.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    pub fn list_url_lists(
        &self,
        network_firewall_policy_id: impl Into<String>,
    ) -> operations::ListUrlLists {
        operations::ListUrlLists::new(&self.client, network_firewall_policy_id.into())
    }

    /// Updates the URL list.
    ///
    /// - `network_firewall_policy_id`: The OCID of the network firewall policy.
    /// - `url_list_name`: The name of the URL list, unique in the firewall policy.
    /// - `update_url_list_details`: The request body:
    ///   [`UpdateUrlListDetails`](crate::models::UpdateUrlListDetails).
    pub fn update_url_list(
        &self,
        network_firewall_policy_id: impl Into<String>,
        url_list_name: impl Into<String>,
        update_url_list_details: models::UpdateUrlListDetails,
    ) -> operations::UpdateUrlList {
        operations::UpdateUrlList::new(
            &self.client,
            network_firewall_policy_id.into(),
            url_list_name.into(),
            update_url_list_details,
        )
    }
}

/// # Work request
impl NetworkFirewallClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(NetworkFirewallClient);
