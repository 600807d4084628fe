// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, Error, Service, WorkRequestOperations, client, list,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("waas", "https://waas.{region}.oci.{secondLevelDomain}", "/20181116")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}");

/// A client for the Web Application Security (Edge) API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_waas::{Config, WaasClient};
///
/// # async fn example() -> Result<(), oci_sdk_waas::Error> {
/// let config = Config::load().await?;
/// let client = WaasClient::new(&config)?;
///
/// let mut items = client.list_waas_policies("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct WaasClient {
    client: Client,
}

impl WaasClient {
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

/// # Access rule
impl WaasClient {
    /// Lists the access rules.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn list_access_rules(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::ListAccessRules {
        operations::ListAccessRules::new(&self.client, waas_policy_id.into())
    }

    /// Updates the access rules.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `body`: The request body.
    pub fn update_access_rules(
        &self,
        waas_policy_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<models::AccessRule>>,
    ) -> operations::UpdateAccessRules {
        operations::UpdateAccessRules::new(&self.client, waas_policy_id.into(), list(body))
    }
}

/// # Address list
impl WaasClient {
    /// Moves the address list to another compartment.
    ///
    /// - `address_list_id`: The OCID of the address list.
    /// - `change_address_list_compartment_details`: The request body:
    ///   [`ChangeAddressListCompartmentDetails`](crate::models::ChangeAddressListCompartmentDetails).
    pub fn change_address_list_compartment(
        &self,
        address_list_id: impl Into<String>,
        change_address_list_compartment_details: models::ChangeAddressListCompartmentDetails,
    ) -> operations::ChangeAddressListCompartment {
        operations::ChangeAddressListCompartment::new(
            &self.client,
            address_list_id.into(),
            change_address_list_compartment_details,
        )
    }

    /// Creates an address list.
    ///
    /// - `create_address_list_details`: The request body:
    ///   [`CreateAddressListDetails`](crate::models::CreateAddressListDetails).
    #[inline]
    pub fn create_address_list(
        &self,
        create_address_list_details: models::CreateAddressListDetails,
    ) -> operations::CreateAddressList {
        operations::CreateAddressList::new(&self.client, create_address_list_details)
    }

    /// Deletes the address list.
    ///
    /// - `address_list_id`: The OCID of the address list.
    pub fn delete_address_list(
        &self,
        address_list_id: impl Into<String>,
    ) -> operations::DeleteAddressList {
        operations::DeleteAddressList::new(&self.client, address_list_id.into())
    }

    /// Gets the address list.
    ///
    /// - `address_list_id`: The OCID of the address list.
    pub fn get_address_list(
        &self,
        address_list_id: impl Into<String>,
    ) -> operations::GetAddressList {
        operations::GetAddressList::new(&self.client, address_list_id.into())
    }

    /// Lists the address lists.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_address_lists(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAddressLists {
        operations::ListAddressLists::new(&self.client, compartment_id.into())
    }

    /// Updates the address list.
    ///
    /// - `address_list_id`: The OCID of the address list.
    pub fn update_address_list(
        &self,
        address_list_id: impl Into<String>,
    ) -> operations::UpdateAddressList {
        operations::UpdateAddressList::new(&self.client, address_list_id.into())
    }
}

/// # Address rate limiting
impl WaasClient {
    /// Gets the WAF address rate limiting.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn get_waf_address_rate_limiting(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::GetWafAddressRateLimiting {
        operations::GetWafAddressRateLimiting::new(&self.client, waas_policy_id.into())
    }

    /// Updates the WAF address rate limiting.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `address_rate_limiting`: The request body:
    ///   [`AddressRateLimiting`](crate::models::AddressRateLimiting).
    pub fn update_waf_address_rate_limiting(
        &self,
        waas_policy_id: impl Into<String>,
        address_rate_limiting: models::AddressRateLimiting,
    ) -> operations::UpdateWafAddressRateLimiting {
        operations::UpdateWafAddressRateLimiting::new(
            &self.client,
            waas_policy_id.into(),
            address_rate_limiting,
        )
    }
}

/// # Caching rule
impl WaasClient {
    /// Lists the caching rules.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn list_caching_rules(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::ListCachingRules {
        operations::ListCachingRules::new(&self.client, waas_policy_id.into())
    }

    /// Updates the caching rules.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `body`: The request body.
    pub fn update_caching_rules(
        &self,
        waas_policy_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<models::CachingRule>>,
    ) -> operations::UpdateCachingRules {
        operations::UpdateCachingRules::new(&self.client, waas_policy_id.into(), list(body))
    }
}

/// # Captcha
impl WaasClient {
    /// Lists the captchas.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn list_captchas(&self, waas_policy_id: impl Into<String>) -> operations::ListCaptchas {
        operations::ListCaptchas::new(&self.client, waas_policy_id.into())
    }

    /// Updates the captchas.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `body`: The request body.
    pub fn update_captchas(
        &self,
        waas_policy_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<models::Captcha>>,
    ) -> operations::UpdateCaptchas {
        operations::UpdateCaptchas::new(&self.client, waas_policy_id.into(), list(body))
    }
}

/// # Certificate
impl WaasClient {
    /// Moves the certificate to another compartment.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    /// - `change_certificate_compartment_details`: The request body:
    ///   [`ChangeCertificateCompartmentDetails`](crate::models::ChangeCertificateCompartmentDetails).
    pub fn change_certificate_compartment(
        &self,
        certificate_id: impl Into<String>,
        change_certificate_compartment_details: models::ChangeCertificateCompartmentDetails,
    ) -> operations::ChangeCertificateCompartment {
        operations::ChangeCertificateCompartment::new(
            &self.client,
            certificate_id.into(),
            change_certificate_compartment_details,
        )
    }

    /// Creates a certificate.
    ///
    /// - `create_certificate_details`: The request body:
    ///   [`CreateCertificateDetails`](crate::models::CreateCertificateDetails).
    #[inline]
    pub fn create_certificate(
        &self,
        create_certificate_details: models::CreateCertificateDetails,
    ) -> operations::CreateCertificate {
        operations::CreateCertificate::new(&self.client, create_certificate_details)
    }

    /// Deletes the certificate.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    pub fn delete_certificate(
        &self,
        certificate_id: impl Into<String>,
    ) -> operations::DeleteCertificate {
        operations::DeleteCertificate::new(&self.client, certificate_id.into())
    }

    /// Gets the certificate.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    pub fn get_certificate(&self, certificate_id: impl Into<String>) -> operations::GetCertificate {
        operations::GetCertificate::new(&self.client, certificate_id.into())
    }

    /// Lists the certificates.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_certificates(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCertificates {
        operations::ListCertificates::new(&self.client, compartment_id.into())
    }

    /// Updates the certificate.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    pub fn update_certificate(
        &self,
        certificate_id: impl Into<String>,
    ) -> operations::UpdateCertificate {
        operations::UpdateCertificate::new(&self.client, certificate_id.into())
    }
}

/// # Custom protection rule
impl WaasClient {
    /// Moves the custom protection rule to another compartment.
    ///
    /// - `custom_protection_rule_id`: The OCID of the custom protection rule.
    /// - `change_custom_protection_rule_compartment_details`: The request body:
    ///   [`ChangeCustomProtectionRuleCompartmentDetails`](crate::models::ChangeCustomProtectionRuleCompartmentDetails).
    pub fn change_custom_protection_rule_compartment(
        &self,
        custom_protection_rule_id: impl Into<String>,
        change_custom_protection_rule_compartment_details: models::ChangeCustomProtectionRuleCompartmentDetails,
    ) -> operations::ChangeCustomProtectionRuleCompartment {
        operations::ChangeCustomProtectionRuleCompartment::new(
            &self.client,
            custom_protection_rule_id.into(),
            change_custom_protection_rule_compartment_details,
        )
    }

    /// Creates a custom protection rule.
    ///
    /// - `create_custom_protection_rule_details`: The request body:
    ///   [`CreateCustomProtectionRuleDetails`](crate::models::CreateCustomProtectionRuleDetails).
    #[inline]
    pub fn create_custom_protection_rule(
        &self,
        create_custom_protection_rule_details: models::CreateCustomProtectionRuleDetails,
    ) -> operations::CreateCustomProtectionRule {
        operations::CreateCustomProtectionRule::new(
            &self.client,
            create_custom_protection_rule_details,
        )
    }

    /// Deletes the custom protection rule.
    ///
    /// - `custom_protection_rule_id`: The OCID of the custom protection rule.
    pub fn delete_custom_protection_rule(
        &self,
        custom_protection_rule_id: impl Into<String>,
    ) -> operations::DeleteCustomProtectionRule {
        operations::DeleteCustomProtectionRule::new(&self.client, custom_protection_rule_id.into())
    }

    /// Gets the custom protection rule.
    ///
    /// - `custom_protection_rule_id`: The OCID of the custom protection rule.
    pub fn get_custom_protection_rule(
        &self,
        custom_protection_rule_id: impl Into<String>,
    ) -> operations::GetCustomProtectionRule {
        operations::GetCustomProtectionRule::new(&self.client, custom_protection_rule_id.into())
    }

    /// Lists the custom protection rules.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_custom_protection_rules(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCustomProtectionRules {
        operations::ListCustomProtectionRules::new(&self.client, compartment_id.into())
    }

    /// Lists the WAAS policy custom protection rules.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn list_waas_policy_custom_protection_rules(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::ListWaasPolicyCustomProtectionRules {
        operations::ListWaasPolicyCustomProtectionRules::new(&self.client, waas_policy_id.into())
    }

    /// Updates the custom protection rule.
    ///
    /// - `custom_protection_rule_id`: The OCID of the custom protection rule.
    /// - `update_custom_protection_rule_details`: The request body:
    ///   [`UpdateCustomProtectionRuleDetails`](crate::models::UpdateCustomProtectionRuleDetails).
    pub fn update_custom_protection_rule(
        &self,
        custom_protection_rule_id: impl Into<String>,
        update_custom_protection_rule_details: models::UpdateCustomProtectionRuleDetails,
    ) -> operations::UpdateCustomProtectionRule {
        operations::UpdateCustomProtectionRule::new(
            &self.client,
            custom_protection_rule_id.into(),
            update_custom_protection_rule_details,
        )
    }

    /// Updates the WAAS policy custom protection rules.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `body`: The request body.
    pub fn update_waas_policy_custom_protection_rules(
        &self,
        waas_policy_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<models::CustomProtectionRuleSetting>>,
    ) -> operations::UpdateWaasPolicyCustomProtectionRules {
        operations::UpdateWaasPolicyCustomProtectionRules::new(
            &self.client,
            waas_policy_id.into(),
            list(body),
        )
    }
}

/// # Device fingerprint challenge
impl WaasClient {
    /// Gets the device fingerprint challenge.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn get_device_fingerprint_challenge(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::GetDeviceFingerprintChallenge {
        operations::GetDeviceFingerprintChallenge::new(&self.client, waas_policy_id.into())
    }

    /// Updates the device fingerprint challenge.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `device_fingerprint_challenge`: The request body:
    ///   [`DeviceFingerprintChallenge`](crate::models::DeviceFingerprintChallenge).
    pub fn update_device_fingerprint_challenge(
        &self,
        waas_policy_id: impl Into<String>,
        device_fingerprint_challenge: models::DeviceFingerprintChallenge,
    ) -> operations::UpdateDeviceFingerprintChallenge {
        operations::UpdateDeviceFingerprintChallenge::new(
            &self.client,
            waas_policy_id.into(),
            device_fingerprint_challenge,
        )
    }
}

/// # Edge subnet
impl WaasClient {
    /// Lists the edge subnets.
    #[inline]
    pub fn list_edge_subnets(&self) -> operations::ListEdgeSubnets {
        operations::ListEdgeSubnets::new(&self.client)
    }
}

/// # Good bot
impl WaasClient {
    /// Lists the good bots.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn list_good_bots(&self, waas_policy_id: impl Into<String>) -> operations::ListGoodBots {
        operations::ListGoodBots::new(&self.client, waas_policy_id.into())
    }

    /// Updates the good bots.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `body`: The request body.
    pub fn update_good_bots(
        &self,
        waas_policy_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<models::GoodBot>>,
    ) -> operations::UpdateGoodBots {
        operations::UpdateGoodBots::new(&self.client, waas_policy_id.into(), list(body))
    }
}

/// # Human interaction challenge
impl WaasClient {
    /// Gets the human interaction challenge.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn get_human_interaction_challenge(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::GetHumanInteractionChallenge {
        operations::GetHumanInteractionChallenge::new(&self.client, waas_policy_id.into())
    }

    /// Updates the human interaction challenge.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `human_interaction_challenge`: The request body:
    ///   [`HumanInteractionChallenge`](crate::models::HumanInteractionChallenge).
    pub fn update_human_interaction_challenge(
        &self,
        waas_policy_id: impl Into<String>,
        human_interaction_challenge: models::HumanInteractionChallenge,
    ) -> operations::UpdateHumanInteractionChallenge {
        operations::UpdateHumanInteractionChallenge::new(
            &self.client,
            waas_policy_id.into(),
            human_interaction_challenge,
        )
    }
}

/// # Js challenge
impl WaasClient {
    /// Gets the js challenge.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn get_js_challenge(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::GetJsChallenge {
        operations::GetJsChallenge::new(&self.client, waas_policy_id.into())
    }

    /// Updates the js challenge.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `js_challenge`: The request body: [`JsChallenge`](crate::models::JsChallenge).
    pub fn update_js_challenge(
        &self,
        waas_policy_id: impl Into<String>,
        js_challenge: models::JsChallenge,
    ) -> operations::UpdateJsChallenge {
        operations::UpdateJsChallenge::new(&self.client, waas_policy_id.into(), js_challenge)
    }
}

/// # Policy configuration
impl WaasClient {
    /// Gets the policy configuration.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn get_policy_config(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::GetPolicyConfig {
        operations::GetPolicyConfig::new(&self.client, waas_policy_id.into())
    }

    /// Updates the policy configuration.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `policy_config`: The request body: [`PolicyConfig`](crate::models::PolicyConfig).
    pub fn update_policy_config(
        &self,
        waas_policy_id: impl Into<String>,
        policy_config: models::PolicyConfig,
    ) -> operations::UpdatePolicyConfig {
        operations::UpdatePolicyConfig::new(&self.client, waas_policy_id.into(), policy_config)
    }
}

/// # Protection rule
impl WaasClient {
    /// Gets the protection rule.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `protection_rule_key`: The key of the protection rule.
    pub fn get_protection_rule(
        &self,
        waas_policy_id: impl Into<String>,
        protection_rule_key: impl Into<String>,
    ) -> operations::GetProtectionRule {
        operations::GetProtectionRule::new(
            &self.client,
            waas_policy_id.into(),
            protection_rule_key.into(),
        )
    }

    /// Lists the protection rules.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn list_protection_rules(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::ListProtectionRules {
        operations::ListProtectionRules::new(&self.client, waas_policy_id.into())
    }

    /// Updates the protection rules.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `body`: The request body.
    pub fn update_protection_rules(
        &self,
        waas_policy_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<models::ProtectionRuleAction>>,
    ) -> operations::UpdateProtectionRules {
        operations::UpdateProtectionRules::new(&self.client, waas_policy_id.into(), list(body))
    }
}

/// # Protection settings
impl WaasClient {
    /// Gets the protection settings.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn get_protection_settings(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::GetProtectionSettings {
        operations::GetProtectionSettings::new(&self.client, waas_policy_id.into())
    }

    /// Updates the protection settings.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `protection_settings`: The request body:
    ///   [`ProtectionSettings`](crate::models::ProtectionSettings).
    pub fn update_protection_settings(
        &self,
        waas_policy_id: impl Into<String>,
        protection_settings: models::ProtectionSettings,
    ) -> operations::UpdateProtectionSettings {
        operations::UpdateProtectionSettings::new(
            &self.client,
            waas_policy_id.into(),
            protection_settings,
        )
    }
}

/// # Purge cache
impl WaasClient {
    /// Purges the cache.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn purge_cache(&self, waas_policy_id: impl Into<String>) -> operations::PurgeCache {
        operations::PurgeCache::new(&self.client, waas_policy_id.into())
    }
}

/// # Recommendation
impl WaasClient {
    /// Accepts the recommendations.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `body`: The request body.
    pub fn accept_recommendations(
        &self,
        waas_policy_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::AcceptRecommendations {
        operations::AcceptRecommendations::new(&self.client, waas_policy_id.into(), list(body))
    }

    /// Lists the recommendations.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn list_recommendations(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::ListRecommendations {
        operations::ListRecommendations::new(&self.client, waas_policy_id.into())
    }
}

/// # Threat feed
impl WaasClient {
    /// Lists the threat feeds.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn list_threat_feeds(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::ListThreatFeeds {
        operations::ListThreatFeeds::new(&self.client, waas_policy_id.into())
    }

    /// Updates the threat feeds.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `body`: The request body.
    pub fn update_threat_feeds(
        &self,
        waas_policy_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<models::ThreatFeedAction>>,
    ) -> operations::UpdateThreatFeeds {
        operations::UpdateThreatFeeds::new(&self.client, waas_policy_id.into(), list(body))
    }
}

/// # WAAS policy
impl WaasClient {
    /// Moves the WAAS policy to another compartment.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `change_waas_policy_compartment_details`: The request body:
    ///   [`ChangeWaasPolicyCompartmentDetails`](crate::models::ChangeWaasPolicyCompartmentDetails).
    pub fn change_waas_policy_compartment(
        &self,
        waas_policy_id: impl Into<String>,
        change_waas_policy_compartment_details: models::ChangeWaasPolicyCompartmentDetails,
    ) -> operations::ChangeWaasPolicyCompartment {
        operations::ChangeWaasPolicyCompartment::new(
            &self.client,
            waas_policy_id.into(),
            change_waas_policy_compartment_details,
        )
    }

    /// Creates a WAAS policy.
    ///
    /// - `create_waas_policy_details`: The request body:
    ///   [`CreateWaasPolicyDetails`](crate::models::CreateWaasPolicyDetails).
    #[inline]
    pub fn create_waas_policy(
        &self,
        create_waas_policy_details: models::CreateWaasPolicyDetails,
    ) -> operations::CreateWaasPolicy {
        operations::CreateWaasPolicy::new(&self.client, create_waas_policy_details)
    }

    /// Deletes the WAAS policy.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn delete_waas_policy(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::DeleteWaasPolicy {
        operations::DeleteWaasPolicy::new(&self.client, waas_policy_id.into())
    }

    /// Gets the WAAS policy.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn get_waas_policy(&self, waas_policy_id: impl Into<String>) -> operations::GetWaasPolicy {
        operations::GetWaasPolicy::new(&self.client, waas_policy_id.into())
    }

    /// Lists the WAAS policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_waas_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWaasPolicies {
        operations::ListWaasPolicies::new(&self.client, compartment_id.into())
    }

    /// Updates the WAAS policy.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `update_waas_policy_details`: The request body:
    ///   [`UpdateWaasPolicyDetails`](crate::models::UpdateWaasPolicyDetails).
    pub fn update_waas_policy(
        &self,
        waas_policy_id: impl Into<String>,
        update_waas_policy_details: models::UpdateWaasPolicyDetails,
    ) -> operations::UpdateWaasPolicy {
        operations::UpdateWaasPolicy::new(
            &self.client,
            waas_policy_id.into(),
            update_waas_policy_details,
        )
    }
}

/// # WAF blocked request
impl WaasClient {
    /// Lists the WAF blocked requests.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn list_waf_blocked_requests(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::ListWafBlockedRequests {
        operations::ListWafBlockedRequests::new(&self.client, waas_policy_id.into())
    }
}

/// # WAF configuration
impl WaasClient {
    /// Gets the WAF configuration.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn get_waf_config(&self, waas_policy_id: impl Into<String>) -> operations::GetWafConfig {
        operations::GetWafConfig::new(&self.client, waas_policy_id.into())
    }

    /// Updates the WAF configuration.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `waf_config`: The request body: [`WafConfig`](crate::models::WafConfig).
    pub fn update_waf_config(
        &self,
        waas_policy_id: impl Into<String>,
        waf_config: models::WafConfig,
    ) -> operations::UpdateWafConfig {
        operations::UpdateWafConfig::new(&self.client, waas_policy_id.into(), waf_config)
    }
}

/// # WAF log
impl WaasClient {
    /// Lists the WAF logs.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn list_waf_logs(&self, waas_policy_id: impl Into<String>) -> operations::ListWafLogs {
        operations::ListWafLogs::new(&self.client, waas_policy_id.into())
    }
}

/// # WAF request
impl WaasClient {
    /// Lists the WAF requests.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn list_waf_requests(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::ListWafRequests {
        operations::ListWafRequests::new(&self.client, waas_policy_id.into())
    }
}

/// # WAF traffic datum
impl WaasClient {
    /// Lists the WAF traffic.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn list_waf_traffic(
        &self,
        waas_policy_id: impl Into<String>,
    ) -> operations::ListWafTraffic {
        operations::ListWafTraffic::new(&self.client, waas_policy_id.into())
    }
}

/// # Whitelist
impl WaasClient {
    /// Lists the whitelists.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    pub fn list_whitelists(&self, waas_policy_id: impl Into<String>) -> operations::ListWhitelists {
        operations::ListWhitelists::new(&self.client, waas_policy_id.into())
    }

    /// Updates the whitelists.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `body`: The request body.
    pub fn update_whitelists(
        &self,
        waas_policy_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<models::Whitelist>>,
    ) -> operations::UpdateWhitelists {
        operations::UpdateWhitelists::new(&self.client, waas_policy_id.into(), list(body))
    }
}

/// # Work request
impl WaasClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `waas_policy_id`: The OCID of the WAAS policy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        waas_policy_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(
            &self.client,
            waas_policy_id.into(),
            compartment_id.into(),
        )
    }
}

client!(WaasClient);
