// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("waf", "https://waf.{region}.oci.{secondLevelDomain}", "/20210930")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Web Application Firewall API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_waf::{Config, WafClient};
///
/// # async fn example() -> Result<(), oci_sdk_waf::Error> {
/// let config = Config::load().await?;
/// let client = WafClient::new(&config)?;
///
/// let mut items = client.list_web_app_firewalls("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct WafClient {
    client: Client,
}

impl WafClient {
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

/// # Network address list
impl WafClient {
    /// Moves the network address list to another compartment.
    ///
    /// - `network_address_list_id`: The OCID of the network address list.
    /// - `change_network_address_list_compartment_details`: The request body:
    ///   [`ChangeNetworkAddressListCompartmentDetails`](crate::models::ChangeNetworkAddressListCompartmentDetails).
    pub fn change_network_address_list_compartment(
        &self,
        network_address_list_id: impl Into<String>,
        change_network_address_list_compartment_details: models::ChangeNetworkAddressListCompartmentDetails,
    ) -> operations::ChangeNetworkAddressListCompartment {
        operations::ChangeNetworkAddressListCompartment::new(
            &self.client,
            network_address_list_id.into(),
            change_network_address_list_compartment_details,
        )
    }

    /// Creates a network address list.
    ///
    /// - `create_network_address_list_details`: The request body:
    ///   [`CreateNetworkAddressListDetails`](crate::models::CreateNetworkAddressListDetails).
    pub fn create_network_address_list(
        &self,
        create_network_address_list_details: impl Into<models::CreateNetworkAddressListDetails>,
    ) -> operations::CreateNetworkAddressList {
        operations::CreateNetworkAddressList::new(
            &self.client,
            create_network_address_list_details.into(),
        )
    }

    /// Deletes the network address list.
    ///
    /// - `network_address_list_id`: The OCID of the network address list.
    pub fn delete_network_address_list(
        &self,
        network_address_list_id: impl Into<String>,
    ) -> operations::DeleteNetworkAddressList {
        operations::DeleteNetworkAddressList::new(&self.client, network_address_list_id.into())
    }

    /// Gets the network address list.
    ///
    /// - `network_address_list_id`: The OCID of the network address list.
    pub fn get_network_address_list(
        &self,
        network_address_list_id: impl Into<String>,
    ) -> operations::GetNetworkAddressList {
        operations::GetNetworkAddressList::new(&self.client, network_address_list_id.into())
    }

    /// Lists the network address lists.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_network_address_lists(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListNetworkAddressLists {
        operations::ListNetworkAddressLists::new(&self.client, compartment_id.into())
    }

    /// Updates the network address list.
    ///
    /// - `network_address_list_id`: The OCID of the network address list.
    /// - `update_network_address_list_details`: The request body:
    ///   [`UpdateNetworkAddressListDetails`](crate::models::UpdateNetworkAddressListDetails).
    pub fn update_network_address_list(
        &self,
        network_address_list_id: impl Into<String>,
        update_network_address_list_details: impl Into<models::UpdateNetworkAddressListDetails>,
    ) -> operations::UpdateNetworkAddressList {
        operations::UpdateNetworkAddressList::new(
            &self.client,
            network_address_list_id.into(),
            update_network_address_list_details.into(),
        )
    }
}

/// # Protection capability
impl WafClient {
    /// Lists the protection capabilities.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_protection_capabilities(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListProtectionCapabilities {
        operations::ListProtectionCapabilities::new(&self.client, compartment_id.into())
    }

    /// Lists the protection capability group tags.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_protection_capability_group_tags(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListProtectionCapabilityGroupTags {
        operations::ListProtectionCapabilityGroupTags::new(&self.client, compartment_id.into())
    }
}

/// # Web application firewall
impl WafClient {
    /// Moves the web application firewall to another compartment.
    ///
    /// - `web_app_firewall_id`: The OCID of the web application firewall.
    /// - `change_web_app_firewall_compartment_details`: The request body:
    ///   [`ChangeWebAppFirewallCompartmentDetails`](crate::models::ChangeWebAppFirewallCompartmentDetails).
    pub fn change_web_app_firewall_compartment(
        &self,
        web_app_firewall_id: impl Into<String>,
        change_web_app_firewall_compartment_details: models::ChangeWebAppFirewallCompartmentDetails,
    ) -> operations::ChangeWebAppFirewallCompartment {
        operations::ChangeWebAppFirewallCompartment::new(
            &self.client,
            web_app_firewall_id.into(),
            change_web_app_firewall_compartment_details,
        )
    }

    /// Creates a web application firewall.
    ///
    /// - `create_web_app_firewall_details`: The request body:
    ///   [`CreateWebAppFirewallDetails`](crate::models::CreateWebAppFirewallDetails).
    pub fn create_web_app_firewall(
        &self,
        create_web_app_firewall_details: impl Into<models::CreateWebAppFirewallDetails>,
    ) -> operations::CreateWebAppFirewall {
        operations::CreateWebAppFirewall::new(&self.client, create_web_app_firewall_details.into())
    }

    /// Deletes the web application firewall.
    ///
    /// - `web_app_firewall_id`: The OCID of the web application firewall.
    pub fn delete_web_app_firewall(
        &self,
        web_app_firewall_id: impl Into<String>,
    ) -> operations::DeleteWebAppFirewall {
        operations::DeleteWebAppFirewall::new(&self.client, web_app_firewall_id.into())
    }

    /// Gets the web application firewall.
    ///
    /// - `web_app_firewall_id`: The OCID of the web application firewall.
    pub fn get_web_app_firewall(
        &self,
        web_app_firewall_id: impl Into<String>,
    ) -> operations::GetWebAppFirewall {
        operations::GetWebAppFirewall::new(&self.client, web_app_firewall_id.into())
    }

    /// Lists the web application firewalls.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_web_app_firewalls(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWebAppFirewalls {
        operations::ListWebAppFirewalls::new(&self.client, compartment_id.into())
    }

    /// Updates the web application firewall.
    ///
    /// - `web_app_firewall_id`: The OCID of the web application firewall.
    /// - `update_web_app_firewall_details`: The request body:
    ///   [`UpdateWebAppFirewallDetails`](crate::models::UpdateWebAppFirewallDetails).
    pub fn update_web_app_firewall(
        &self,
        web_app_firewall_id: impl Into<String>,
        update_web_app_firewall_details: models::UpdateWebAppFirewallDetails,
    ) -> operations::UpdateWebAppFirewall {
        operations::UpdateWebAppFirewall::new(
            &self.client,
            web_app_firewall_id.into(),
            update_web_app_firewall_details,
        )
    }
}

/// # Web application firewall policy
impl WafClient {
    /// Moves the web application firewall policy to another compartment.
    ///
    /// - `web_app_firewall_policy_id`: The OCID of the web application firewall policy.
    /// - `change_web_app_firewall_policy_compartment_details`: The request body:
    ///   [`ChangeWebAppFirewallPolicyCompartmentDetails`](crate::models::ChangeWebAppFirewallPolicyCompartmentDetails).
    pub fn change_web_app_firewall_policy_compartment(
        &self,
        web_app_firewall_policy_id: impl Into<String>,
        change_web_app_firewall_policy_compartment_details: models::ChangeWebAppFirewallPolicyCompartmentDetails,
    ) -> operations::ChangeWebAppFirewallPolicyCompartment {
        operations::ChangeWebAppFirewallPolicyCompartment::new(
            &self.client,
            web_app_firewall_policy_id.into(),
            change_web_app_firewall_policy_compartment_details,
        )
    }

    /// Creates a web application firewall policy.
    ///
    /// - `create_web_app_firewall_policy_details`: The request body:
    ///   [`CreateWebAppFirewallPolicyDetails`](crate::models::CreateWebAppFirewallPolicyDetails).
    #[inline]
    pub fn create_web_app_firewall_policy(
        &self,
        create_web_app_firewall_policy_details: models::CreateWebAppFirewallPolicyDetails,
    ) -> operations::CreateWebAppFirewallPolicy {
        operations::CreateWebAppFirewallPolicy::new(
            &self.client,
            create_web_app_firewall_policy_details,
        )
    }

    /// Deletes the web application firewall policy.
    ///
    /// - `web_app_firewall_policy_id`: The OCID of the web application firewall policy.
    pub fn delete_web_app_firewall_policy(
        &self,
        web_app_firewall_policy_id: impl Into<String>,
    ) -> operations::DeleteWebAppFirewallPolicy {
        operations::DeleteWebAppFirewallPolicy::new(&self.client, web_app_firewall_policy_id.into())
    }

    /// Gets the web application firewall policy.
    ///
    /// - `web_app_firewall_policy_id`: The OCID of the web application firewall policy.
    pub fn get_web_app_firewall_policy(
        &self,
        web_app_firewall_policy_id: impl Into<String>,
    ) -> operations::GetWebAppFirewallPolicy {
        operations::GetWebAppFirewallPolicy::new(&self.client, web_app_firewall_policy_id.into())
    }

    /// Lists the web application firewall policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_web_app_firewall_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWebAppFirewallPolicies {
        operations::ListWebAppFirewallPolicies::new(&self.client, compartment_id.into())
    }

    /// Updates the web application firewall policy.
    ///
    /// - `web_app_firewall_policy_id`: The OCID of the web application firewall policy.
    /// - `update_web_app_firewall_policy_details`: The request body:
    ///   [`UpdateWebAppFirewallPolicyDetails`](crate::models::UpdateWebAppFirewallPolicyDetails).
    pub fn update_web_app_firewall_policy(
        &self,
        web_app_firewall_policy_id: impl Into<String>,
        update_web_app_firewall_policy_details: models::UpdateWebAppFirewallPolicyDetails,
    ) -> operations::UpdateWebAppFirewallPolicy {
        operations::UpdateWebAppFirewallPolicy::new(
            &self.client,
            web_app_firewall_policy_id.into(),
            update_web_app_firewall_policy_details,
        )
    }
}

/// # Work request
impl WafClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
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

client!(WafClient);
