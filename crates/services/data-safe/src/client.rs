// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Body, Client, Config, DateTime, Error, Service, Utc, WorkRequestOperations, client, list,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("data-safe", "https://datasafe.{region}.oci.{secondLevelDomain}", "/20181201")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Data Safe API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_data_safe::{Config, DataSafeClient};
///
/// # async fn example() -> Result<(), oci_sdk_data_safe::Error> {
/// let config = Config::load().await?;
/// let client = DataSafeClient::new(&config)?;
///
/// let mut items = client.list_target_databases("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DataSafeClient {
    client: Client,
}

impl DataSafeClient {
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

/// # Alert
impl DataSafeClient {
    /// Updates the alerts.
    ///
    /// - `alerts_update_details`: The request body:
    ///   [`AlertsUpdateDetails`](crate::models::AlertsUpdateDetails).
    #[inline]
    pub fn alerts_update(
        &self,
        alerts_update_details: models::AlertsUpdateDetails,
    ) -> operations::AlertsUpdate {
        operations::AlertsUpdate::new(&self.client, alerts_update_details)
    }

    /// Moves the alert to another compartment.
    ///
    /// - `alert_id`: The OCID of the alert.
    /// - `change_alert_compartment_details`: The request body:
    ///   [`ChangeAlertCompartmentDetails`](crate::models::ChangeAlertCompartmentDetails).
    pub fn change_alert_compartment(
        &self,
        alert_id: impl Into<String>,
        change_alert_compartment_details: models::ChangeAlertCompartmentDetails,
    ) -> operations::ChangeAlertCompartment {
        operations::ChangeAlertCompartment::new(
            &self.client,
            alert_id.into(),
            change_alert_compartment_details,
        )
    }

    /// Gets the alert.
    ///
    /// - `alert_id`: The OCID of the alert.
    pub fn get_alert(&self, alert_id: impl Into<String>) -> operations::GetAlert {
        operations::GetAlert::new(&self.client, alert_id.into())
    }

    /// Lists the alert analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_alert_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAlertAnalytics {
        operations::ListAlertAnalytics::new(&self.client, compartment_id.into())
    }

    /// Lists the alerts.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_alerts(&self, compartment_id: impl Into<String>) -> operations::ListAlerts {
        operations::ListAlerts::new(&self.client, compartment_id.into())
    }

    /// Patches the alerts.
    ///
    /// - `patch_alerts_details`: The request body:
    ///   [`PatchAlertsDetails`](crate::models::PatchAlertsDetails).
    #[inline]
    pub fn patch_alerts(
        &self,
        patch_alerts_details: models::PatchAlertsDetails,
    ) -> operations::PatchAlerts {
        operations::PatchAlerts::new(&self.client, patch_alerts_details)
    }

    /// Updates the alert.
    ///
    /// - `alert_id`: The OCID of the alert.
    /// - `update_alert_details`: The request body:
    ///   [`UpdateAlertDetails`](crate::models::UpdateAlertDetails).
    pub fn update_alert(
        &self,
        alert_id: impl Into<String>,
        update_alert_details: models::UpdateAlertDetails,
    ) -> operations::UpdateAlert {
        operations::UpdateAlert::new(&self.client, alert_id.into(), update_alert_details)
    }
}

/// # Alert policy
impl DataSafeClient {
    /// Moves the alert policy to another compartment.
    ///
    /// - `alert_policy_id`: The OCID of the alert policy.
    /// - `change_alert_policy_compartment_details`: The request body:
    ///   [`ChangeAlertPolicyCompartmentDetails`](crate::models::ChangeAlertPolicyCompartmentDetails).
    pub fn change_alert_policy_compartment(
        &self,
        alert_policy_id: impl Into<String>,
        change_alert_policy_compartment_details: models::ChangeAlertPolicyCompartmentDetails,
    ) -> operations::ChangeAlertPolicyCompartment {
        operations::ChangeAlertPolicyCompartment::new(
            &self.client,
            alert_policy_id.into(),
            change_alert_policy_compartment_details,
        )
    }

    /// Creates an alert policy.
    ///
    /// - `create_alert_policy_details`: The request body:
    ///   [`CreateAlertPolicyDetails`](crate::models::CreateAlertPolicyDetails).
    #[inline]
    pub fn create_alert_policy(
        &self,
        create_alert_policy_details: models::CreateAlertPolicyDetails,
    ) -> operations::CreateAlertPolicy {
        operations::CreateAlertPolicy::new(&self.client, create_alert_policy_details)
    }

    /// Deletes the alert policy.
    ///
    /// - `alert_policy_id`: The OCID of the alert policy.
    pub fn delete_alert_policy(
        &self,
        alert_policy_id: impl Into<String>,
    ) -> operations::DeleteAlertPolicy {
        operations::DeleteAlertPolicy::new(&self.client, alert_policy_id.into())
    }

    /// Gets the alert policy.
    ///
    /// - `alert_policy_id`: The OCID of the alert policy.
    pub fn get_alert_policy(
        &self,
        alert_policy_id: impl Into<String>,
    ) -> operations::GetAlertPolicy {
        operations::GetAlertPolicy::new(&self.client, alert_policy_id.into())
    }

    /// Lists the alert policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_alert_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAlertPolicies {
        operations::ListAlertPolicies::new(&self.client, compartment_id.into())
    }

    /// Lists the alert policy rules.
    ///
    /// - `alert_policy_id`: The OCID of the alert policy.
    pub fn list_alert_policy_rules(
        &self,
        alert_policy_id: impl Into<String>,
    ) -> operations::ListAlertPolicyRules {
        operations::ListAlertPolicyRules::new(&self.client, alert_policy_id.into())
    }

    /// Updates the alert policy.
    ///
    /// - `alert_policy_id`: The OCID of the alert policy.
    /// - `update_alert_policy_details`: The request body:
    ///   [`UpdateAlertPolicyDetails`](crate::models::UpdateAlertPolicyDetails).
    pub fn update_alert_policy(
        &self,
        alert_policy_id: impl Into<String>,
        update_alert_policy_details: models::UpdateAlertPolicyDetails,
    ) -> operations::UpdateAlertPolicy {
        operations::UpdateAlertPolicy::new(
            &self.client,
            alert_policy_id.into(),
            update_alert_policy_details,
        )
    }
}

/// # Alert policy rule
impl DataSafeClient {
    /// Creates an alert policy rule.
    ///
    /// - `alert_policy_id`: The OCID of the alert policy.
    /// - `create_alert_policy_rule_details`: The request body:
    ///   [`CreateAlertPolicyRuleDetails`](crate::models::CreateAlertPolicyRuleDetails).
    pub fn create_alert_policy_rule(
        &self,
        alert_policy_id: impl Into<String>,
        create_alert_policy_rule_details: models::CreateAlertPolicyRuleDetails,
    ) -> operations::CreateAlertPolicyRule {
        operations::CreateAlertPolicyRule::new(
            &self.client,
            alert_policy_id.into(),
            create_alert_policy_rule_details,
        )
    }

    /// Deletes the alert policy rule.
    ///
    /// - `alert_policy_id`: The OCID of the alert policy.
    /// - `rule_key`: The key of the alert policy rule.
    pub fn delete_alert_policy_rule(
        &self,
        alert_policy_id: impl Into<String>,
        rule_key: impl Into<String>,
    ) -> operations::DeleteAlertPolicyRule {
        operations::DeleteAlertPolicyRule::new(
            &self.client,
            alert_policy_id.into(),
            rule_key.into(),
        )
    }

    /// Gets the alert policy rule.
    ///
    /// - `alert_policy_id`: The OCID of the alert policy.
    /// - `rule_key`: The key of the alert policy rule.
    pub fn get_alert_policy_rule(
        &self,
        alert_policy_id: impl Into<String>,
        rule_key: impl Into<String>,
    ) -> operations::GetAlertPolicyRule {
        operations::GetAlertPolicyRule::new(&self.client, alert_policy_id.into(), rule_key.into())
    }

    /// Updates the alert policy rule.
    ///
    /// - `alert_policy_id`: The OCID of the alert policy.
    /// - `rule_key`: The key of the alert policy rule.
    /// - `update_alert_policy_rule_details`: The request body:
    ///   [`UpdateAlertPolicyRuleDetails`](crate::models::UpdateAlertPolicyRuleDetails).
    pub fn update_alert_policy_rule(
        &self,
        alert_policy_id: impl Into<String>,
        rule_key: impl Into<String>,
        update_alert_policy_rule_details: models::UpdateAlertPolicyRuleDetails,
    ) -> operations::UpdateAlertPolicyRule {
        operations::UpdateAlertPolicyRule::new(
            &self.client,
            alert_policy_id.into(),
            rule_key.into(),
            update_alert_policy_rule_details,
        )
    }
}

/// # Attribute set
impl DataSafeClient {
    /// Moves the attribute set to another compartment.
    ///
    /// - `attribute_set_id`: The OCID of the attribute set.
    /// - `change_attribute_set_compartment_details`: The request body:
    ///   [`ChangeAttributeSetCompartmentDetails`](crate::models::ChangeAttributeSetCompartmentDetails).
    pub fn change_attribute_set_compartment(
        &self,
        attribute_set_id: impl Into<String>,
        change_attribute_set_compartment_details: models::ChangeAttributeSetCompartmentDetails,
    ) -> operations::ChangeAttributeSetCompartment {
        operations::ChangeAttributeSetCompartment::new(
            &self.client,
            attribute_set_id.into(),
            change_attribute_set_compartment_details,
        )
    }

    /// Creates an attribute set.
    ///
    /// - `create_attribute_set_details`: The request body:
    ///   [`CreateAttributeSetDetails`](crate::models::CreateAttributeSetDetails).
    #[inline]
    pub fn create_attribute_set(
        &self,
        create_attribute_set_details: models::CreateAttributeSetDetails,
    ) -> operations::CreateAttributeSet {
        operations::CreateAttributeSet::new(&self.client, create_attribute_set_details)
    }

    /// Deletes the attribute set.
    ///
    /// - `attribute_set_id`: The OCID of the attribute set.
    pub fn delete_attribute_set(
        &self,
        attribute_set_id: impl Into<String>,
    ) -> operations::DeleteAttributeSet {
        operations::DeleteAttributeSet::new(&self.client, attribute_set_id.into())
    }

    /// Gets the attribute set.
    ///
    /// - `attribute_set_id`: The OCID of the attribute set.
    pub fn get_attribute_set(
        &self,
        attribute_set_id: impl Into<String>,
    ) -> operations::GetAttributeSet {
        operations::GetAttributeSet::new(&self.client, attribute_set_id.into())
    }

    /// Lists the associated resources.
    ///
    /// - `attribute_set_id`: The OCID of the attribute set.
    pub fn list_associated_resources(
        &self,
        attribute_set_id: impl Into<String>,
    ) -> operations::ListAssociatedResources {
        operations::ListAssociatedResources::new(&self.client, attribute_set_id.into())
    }

    /// Lists the attribute sets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_attribute_sets(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAttributeSets {
        operations::ListAttributeSets::new(&self.client, compartment_id.into())
    }

    /// Updates the attribute set.
    ///
    /// - `attribute_set_id`: The OCID of the attribute set.
    /// - `update_attribute_set_details`: The request body:
    ///   [`UpdateAttributeSetDetails`](crate::models::UpdateAttributeSetDetails).
    pub fn update_attribute_set(
        &self,
        attribute_set_id: impl Into<String>,
        update_attribute_set_details: models::UpdateAttributeSetDetails,
    ) -> operations::UpdateAttributeSet {
        operations::UpdateAttributeSet::new(
            &self.client,
            attribute_set_id.into(),
            update_attribute_set_details,
        )
    }
}

/// # Audit archive retrieval
impl DataSafeClient {
    /// Moves the audit archive retrieval to another compartment.
    ///
    /// - `audit_archive_retrieval_id`: The OCID of the archive retrieval.
    /// - `change_audit_archive_retrieval_compartment_details`: The request body:
    ///   [`ChangeAuditArchiveRetrievalCompartmentDetails`](crate::models::ChangeAuditArchiveRetrievalCompartmentDetails).
    pub fn change_audit_archive_retrieval_compartment(
        &self,
        audit_archive_retrieval_id: impl Into<String>,
        change_audit_archive_retrieval_compartment_details: models::ChangeAuditArchiveRetrievalCompartmentDetails,
    ) -> operations::ChangeAuditArchiveRetrievalCompartment {
        operations::ChangeAuditArchiveRetrievalCompartment::new(
            &self.client,
            audit_archive_retrieval_id.into(),
            change_audit_archive_retrieval_compartment_details,
        )
    }

    /// Creates an audit archive retrieval.
    ///
    /// - `create_audit_archive_retrieval_details`: The request body:
    ///   [`CreateAuditArchiveRetrievalDetails`](crate::models::CreateAuditArchiveRetrievalDetails).
    #[inline]
    pub fn create_audit_archive_retrieval(
        &self,
        create_audit_archive_retrieval_details: models::CreateAuditArchiveRetrievalDetails,
    ) -> operations::CreateAuditArchiveRetrieval {
        operations::CreateAuditArchiveRetrieval::new(
            &self.client,
            create_audit_archive_retrieval_details,
        )
    }

    /// Deletes the audit archive retrieval.
    ///
    /// - `audit_archive_retrieval_id`: The OCID of the archive retrieval.
    pub fn delete_audit_archive_retrieval(
        &self,
        audit_archive_retrieval_id: impl Into<String>,
    ) -> operations::DeleteAuditArchiveRetrieval {
        operations::DeleteAuditArchiveRetrieval::new(
            &self.client,
            audit_archive_retrieval_id.into(),
        )
    }

    /// Gets the audit archive retrieval.
    ///
    /// - `audit_archive_retrieval_id`: The OCID of the archive retrieval.
    pub fn get_audit_archive_retrieval(
        &self,
        audit_archive_retrieval_id: impl Into<String>,
    ) -> operations::GetAuditArchiveRetrieval {
        operations::GetAuditArchiveRetrieval::new(&self.client, audit_archive_retrieval_id.into())
    }

    /// Lists the audit archive retrievals.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_audit_archive_retrievals(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAuditArchiveRetrievals {
        operations::ListAuditArchiveRetrievals::new(&self.client, compartment_id.into())
    }

    /// Updates the audit archive retrieval.
    ///
    /// - `audit_archive_retrieval_id`: The OCID of the archive retrieval.
    /// - `update_audit_archive_retrieval_details`: The request body:
    ///   [`UpdateAuditArchiveRetrievalDetails`](crate::models::UpdateAuditArchiveRetrievalDetails).
    pub fn update_audit_archive_retrieval(
        &self,
        audit_archive_retrieval_id: impl Into<String>,
        update_audit_archive_retrieval_details: models::UpdateAuditArchiveRetrievalDetails,
    ) -> operations::UpdateAuditArchiveRetrieval {
        operations::UpdateAuditArchiveRetrieval::new(
            &self.client,
            audit_archive_retrieval_id.into(),
            update_audit_archive_retrieval_details,
        )
    }
}

/// # Audit event
impl DataSafeClient {
    /// Lists the audit event analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_audit_event_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAuditEventAnalytics {
        operations::ListAuditEventAnalytics::new(&self.client, compartment_id.into())
    }

    /// Lists the audit events.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_audit_events(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAuditEvents {
        operations::ListAuditEvents::new(&self.client, compartment_id.into())
    }
}

/// # Audit policy
impl DataSafeClient {
    /// Moves the audit policy to another compartment.
    ///
    /// - `audit_policy_id`: The ID of the audit policy.
    /// - `change_audit_policy_compartment_details`: The request body:
    ///   [`ChangeAuditPolicyCompartmentDetails`](crate::models::ChangeAuditPolicyCompartmentDetails).
    pub fn change_audit_policy_compartment(
        &self,
        audit_policy_id: impl Into<String>,
        change_audit_policy_compartment_details: models::ChangeAuditPolicyCompartmentDetails,
    ) -> operations::ChangeAuditPolicyCompartment {
        operations::ChangeAuditPolicyCompartment::new(
            &self.client,
            audit_policy_id.into(),
            change_audit_policy_compartment_details,
        )
    }

    /// Gets the audit policy.
    ///
    /// - `audit_policy_id`: The ID of the audit policy.
    pub fn get_audit_policy(
        &self,
        audit_policy_id: impl Into<String>,
    ) -> operations::GetAuditPolicy {
        operations::GetAuditPolicy::new(&self.client, audit_policy_id.into())
    }

    /// Lists the audit policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_audit_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAuditPolicies {
        operations::ListAuditPolicies::new(&self.client, compartment_id.into())
    }

    /// Provisions an audit policy.
    ///
    /// - `audit_policy_id`: The ID of the audit policy.
    /// - `provision_audit_policy_details`: The request body:
    ///   [`ProvisionAuditPolicyDetails`](crate::models::ProvisionAuditPolicyDetails).
    pub fn provision_audit_policy(
        &self,
        audit_policy_id: impl Into<String>,
        provision_audit_policy_details: models::ProvisionAuditPolicyDetails,
    ) -> operations::ProvisionAuditPolicy {
        operations::ProvisionAuditPolicy::new(
            &self.client,
            audit_policy_id.into(),
            provision_audit_policy_details,
        )
    }

    /// Retrieves the audit policies.
    ///
    /// - `audit_policy_id`: The ID of the audit policy.
    pub fn retrieve_audit_policies(
        &self,
        audit_policy_id: impl Into<String>,
    ) -> operations::RetrieveAuditPolicies {
        operations::RetrieveAuditPolicies::new(&self.client, audit_policy_id.into())
    }

    /// Updates the audit policy.
    ///
    /// - `audit_policy_id`: The ID of the audit policy.
    /// - `update_audit_policy_details`: The request body:
    ///   [`UpdateAuditPolicyDetails`](crate::models::UpdateAuditPolicyDetails).
    pub fn update_audit_policy(
        &self,
        audit_policy_id: impl Into<String>,
        update_audit_policy_details: models::UpdateAuditPolicyDetails,
    ) -> operations::UpdateAuditPolicy {
        operations::UpdateAuditPolicy::new(
            &self.client,
            audit_policy_id.into(),
            update_audit_policy_details,
        )
    }
}

/// # Audit policy analytic
impl DataSafeClient {
    /// Lists the audit policy analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_audit_policy_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAuditPolicyAnalytics {
        operations::ListAuditPolicyAnalytics::new(&self.client, compartment_id.into())
    }
}

/// # Audit profile
impl DataSafeClient {
    /// Calculates the audit volume available.
    ///
    /// - `audit_profile_id`: The OCID of the audit profile.
    /// - `calculate_audit_volume_available_details`: The request body:
    ///   [`CalculateAuditVolumeAvailableDetails`](crate::models::CalculateAuditVolumeAvailableDetails).
    pub fn calculate_audit_volume_available(
        &self,
        audit_profile_id: impl Into<String>,
        calculate_audit_volume_available_details: models::CalculateAuditVolumeAvailableDetails,
    ) -> operations::CalculateAuditVolumeAvailable {
        operations::CalculateAuditVolumeAvailable::new(
            &self.client,
            audit_profile_id.into(),
            calculate_audit_volume_available_details,
        )
    }

    /// Calculates the audit volume collected.
    ///
    /// - `audit_profile_id`: The OCID of the audit profile.
    /// - `calculate_audit_volume_collected_details`: The request body:
    ///   [`CalculateAuditVolumeCollectedDetails`](crate::models::CalculateAuditVolumeCollectedDetails).
    pub fn calculate_audit_volume_collected(
        &self,
        audit_profile_id: impl Into<String>,
        calculate_audit_volume_collected_details: models::CalculateAuditVolumeCollectedDetails,
    ) -> operations::CalculateAuditVolumeCollected {
        operations::CalculateAuditVolumeCollected::new(
            &self.client,
            audit_profile_id.into(),
            calculate_audit_volume_collected_details,
        )
    }

    /// Moves the audit profile to another compartment.
    ///
    /// - `audit_profile_id`: The OCID of the audit profile.
    /// - `change_audit_profile_compartment_details`: The request body:
    ///   [`ChangeAuditProfileCompartmentDetails`](crate::models::ChangeAuditProfileCompartmentDetails).
    pub fn change_audit_profile_compartment(
        &self,
        audit_profile_id: impl Into<String>,
        change_audit_profile_compartment_details: models::ChangeAuditProfileCompartmentDetails,
    ) -> operations::ChangeAuditProfileCompartment {
        operations::ChangeAuditProfileCompartment::new(
            &self.client,
            audit_profile_id.into(),
            change_audit_profile_compartment_details,
        )
    }

    /// Changes the retention.
    ///
    /// - `audit_profile_id`: The OCID of the audit profile.
    /// - `change_retention_details`: The request body:
    ///   [`ChangeRetentionDetails`](crate::models::ChangeRetentionDetails).
    pub fn change_retention(
        &self,
        audit_profile_id: impl Into<String>,
        change_retention_details: models::ChangeRetentionDetails,
    ) -> operations::ChangeRetention {
        operations::ChangeRetention::new(
            &self.client,
            audit_profile_id.into(),
            change_retention_details,
        )
    }

    /// Creates an audit profile.
    ///
    /// - `create_audit_profile_details`: The request body:
    ///   [`CreateAuditProfileDetails`](crate::models::CreateAuditProfileDetails).
    #[inline]
    pub fn create_audit_profile(
        &self,
        create_audit_profile_details: models::CreateAuditProfileDetails,
    ) -> operations::CreateAuditProfile {
        operations::CreateAuditProfile::new(&self.client, create_audit_profile_details)
    }

    /// Deletes the audit profile.
    ///
    /// - `audit_profile_id`: The OCID of the audit profile.
    pub fn delete_audit_profile(
        &self,
        audit_profile_id: impl Into<String>,
    ) -> operations::DeleteAuditProfile {
        operations::DeleteAuditProfile::new(&self.client, audit_profile_id.into())
    }

    /// Discovers the audit trails.
    ///
    /// - `audit_profile_id`: The OCID of the audit profile.
    pub fn discover_audit_trails(
        &self,
        audit_profile_id: impl Into<String>,
    ) -> operations::DiscoverAuditTrails {
        operations::DiscoverAuditTrails::new(&self.client, audit_profile_id.into())
    }

    /// Gets the audit profile.
    ///
    /// - `audit_profile_id`: The OCID of the audit profile.
    pub fn get_audit_profile(
        &self,
        audit_profile_id: impl Into<String>,
    ) -> operations::GetAuditProfile {
        operations::GetAuditProfile::new(&self.client, audit_profile_id.into())
    }

    /// Lists the audit profiles.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_audit_profiles(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAuditProfiles {
        operations::ListAuditProfiles::new(&self.client, compartment_id.into())
    }

    /// Lists the available audit volumes.
    ///
    /// - `audit_profile_id`: The OCID of the audit profile.
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_available_audit_volumes(
        &self,
        audit_profile_id: impl Into<String>,
        work_request_id: impl Into<String>,
    ) -> operations::ListAvailableAuditVolumes {
        operations::ListAvailableAuditVolumes::new(
            &self.client,
            audit_profile_id.into(),
            work_request_id.into(),
        )
    }

    /// Lists the collected audit volumes.
    ///
    /// - `audit_profile_id`: The OCID of the audit profile.
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_collected_audit_volumes(
        &self,
        audit_profile_id: impl Into<String>,
        work_request_id: impl Into<String>,
    ) -> operations::ListCollectedAuditVolumes {
        operations::ListCollectedAuditVolumes::new(
            &self.client,
            audit_profile_id.into(),
            work_request_id.into(),
        )
    }

    /// Lists the target overrides.
    ///
    /// - `audit_profile_id`: The OCID of the audit profile.
    pub fn list_target_overrides(
        &self,
        audit_profile_id: impl Into<String>,
    ) -> operations::ListTargetOverrides {
        operations::ListTargetOverrides::new(&self.client, audit_profile_id.into())
    }

    /// Updates the audit profile.
    ///
    /// - `audit_profile_id`: The OCID of the audit profile.
    /// - `update_audit_profile_details`: The request body:
    ///   [`UpdateAuditProfileDetails`](crate::models::UpdateAuditProfileDetails).
    pub fn update_audit_profile(
        &self,
        audit_profile_id: impl Into<String>,
        update_audit_profile_details: models::UpdateAuditProfileDetails,
    ) -> operations::UpdateAuditProfile {
        operations::UpdateAuditProfile::new(
            &self.client,
            audit_profile_id.into(),
            update_audit_profile_details,
        )
    }
}

/// # Audit profile analytic
impl DataSafeClient {
    /// Lists the audit profile analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_audit_profile_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAuditProfileAnalytics {
        operations::ListAuditProfileAnalytics::new(&self.client, compartment_id.into())
    }
}

/// # Audit trail
impl DataSafeClient {
    /// Deletes the audit trail.
    ///
    /// - `audit_trail_id`: The OCID of the audit trail.
    pub fn delete_audit_trail(
        &self,
        audit_trail_id: impl Into<String>,
    ) -> operations::DeleteAuditTrail {
        operations::DeleteAuditTrail::new(&self.client, audit_trail_id.into())
    }

    /// Gets the audit trail.
    ///
    /// - `audit_trail_id`: The OCID of the audit trail.
    pub fn get_audit_trail(&self, audit_trail_id: impl Into<String>) -> operations::GetAuditTrail {
        operations::GetAuditTrail::new(&self.client, audit_trail_id.into())
    }

    /// Lists the audit trails.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_audit_trails(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAuditTrails {
        operations::ListAuditTrails::new(&self.client, compartment_id.into())
    }

    /// Resumes the audit trail.
    ///
    /// - `audit_trail_id`: The OCID of the audit trail.
    pub fn resume_audit_trail(
        &self,
        audit_trail_id: impl Into<String>,
    ) -> operations::ResumeAuditTrail {
        operations::ResumeAuditTrail::new(&self.client, audit_trail_id.into())
    }

    /// Starts the audit trail.
    ///
    /// - `audit_trail_id`: The OCID of the audit trail.
    /// - `start_audit_trail_details`: The request body:
    ///   [`StartAuditTrailDetails`](crate::models::StartAuditTrailDetails).
    pub fn start_audit_trail(
        &self,
        audit_trail_id: impl Into<String>,
        start_audit_trail_details: models::StartAuditTrailDetails,
    ) -> operations::StartAuditTrail {
        operations::StartAuditTrail::new(
            &self.client,
            audit_trail_id.into(),
            start_audit_trail_details,
        )
    }

    /// Stops the audit trail.
    ///
    /// - `audit_trail_id`: The OCID of the audit trail.
    pub fn stop_audit_trail(
        &self,
        audit_trail_id: impl Into<String>,
    ) -> operations::StopAuditTrail {
        operations::StopAuditTrail::new(&self.client, audit_trail_id.into())
    }

    /// Updates the audit trail.
    ///
    /// - `audit_trail_id`: The OCID of the audit trail.
    /// - `update_audit_trail_details`: The request body:
    ///   [`UpdateAuditTrailDetails`](crate::models::UpdateAuditTrailDetails).
    pub fn update_audit_trail(
        &self,
        audit_trail_id: impl Into<String>,
        update_audit_trail_details: models::UpdateAuditTrailDetails,
    ) -> operations::UpdateAuditTrail {
        operations::UpdateAuditTrail::new(
            &self.client,
            audit_trail_id.into(),
            update_audit_trail_details,
        )
    }
}

/// # Audit trail analytic
impl DataSafeClient {
    /// Lists the audit trail analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_audit_trail_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAuditTrailAnalytics {
        operations::ListAuditTrailAnalytics::new(&self.client, compartment_id.into())
    }
}

/// # Crypto assessment
impl DataSafeClient {
    /// Moves the crypto assessment to another compartment.
    ///
    /// - `crypto_assessment_id`: The OCID of the crypto assessment.
    /// - `change_crypto_assessment_compartment_details`: The request body:
    ///   [`ChangeCryptoAssessmentCompartmentDetails`](crate::models::ChangeCryptoAssessmentCompartmentDetails).
    pub fn change_crypto_assessment_compartment(
        &self,
        crypto_assessment_id: impl Into<String>,
        change_crypto_assessment_compartment_details: models::ChangeCryptoAssessmentCompartmentDetails,
    ) -> operations::ChangeCryptoAssessmentCompartment {
        operations::ChangeCryptoAssessmentCompartment::new(
            &self.client,
            crypto_assessment_id.into(),
            change_crypto_assessment_compartment_details,
        )
    }

    /// Deletes the crypto assessment.
    ///
    /// - `crypto_assessment_id`: The OCID of the crypto assessment.
    pub fn delete_crypto_assessment(
        &self,
        crypto_assessment_id: impl Into<String>,
    ) -> operations::DeleteCryptoAssessment {
        operations::DeleteCryptoAssessment::new(&self.client, crypto_assessment_id.into())
    }

    /// Downloads the crypto assessment report.
    ///
    /// - `crypto_assessment_id`: The OCID of the crypto assessment.
    /// - `download_crypto_assessment_report_details`: The request body:
    ///   [`DownloadCryptoAssessmentReportDetails`](crate::models::DownloadCryptoAssessmentReportDetails).
    pub fn download_crypto_assessment_report(
        &self,
        crypto_assessment_id: impl Into<String>,
        download_crypto_assessment_report_details: models::DownloadCryptoAssessmentReportDetails,
    ) -> operations::DownloadCryptoAssessmentReport {
        operations::DownloadCryptoAssessmentReport::new(
            &self.client,
            crypto_assessment_id.into(),
            download_crypto_assessment_report_details,
        )
    }

    /// Generates a crypto assessment report.
    ///
    /// - `crypto_assessment_id`: The OCID of the crypto assessment.
    /// - `generate_crypto_assessment_report_details`: The request body:
    ///   [`GenerateCryptoAssessmentReportDetails`](crate::models::GenerateCryptoAssessmentReportDetails).
    pub fn generate_crypto_assessment_report(
        &self,
        crypto_assessment_id: impl Into<String>,
        generate_crypto_assessment_report_details: models::GenerateCryptoAssessmentReportDetails,
    ) -> operations::GenerateCryptoAssessmentReport {
        operations::GenerateCryptoAssessmentReport::new(
            &self.client,
            crypto_assessment_id.into(),
            generate_crypto_assessment_report_details,
        )
    }

    /// Gets the crypto assessment.
    ///
    /// - `crypto_assessment_id`: The OCID of the crypto assessment.
    pub fn get_crypto_assessment(
        &self,
        crypto_assessment_id: impl Into<String>,
    ) -> operations::GetCryptoAssessment {
        operations::GetCryptoAssessment::new(&self.client, crypto_assessment_id.into())
    }

    /// Gets the crypto assessment sqlnet parameters.
    ///
    /// - `crypto_assessment_id`: The OCID of the crypto assessment.
    pub fn get_crypto_assessment_sqlnet_parameters(
        &self,
        crypto_assessment_id: impl Into<String>,
    ) -> operations::GetCryptoAssessmentSqlnetParameters {
        operations::GetCryptoAssessmentSqlnetParameters::new(
            &self.client,
            crypto_assessment_id.into(),
        )
    }

    /// Lists the crypto assessment backup sets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_crypto_assessment_backup_sets(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCryptoAssessmentBackupSets {
        operations::ListCryptoAssessmentBackupSets::new(&self.client, compartment_id.into())
    }

    /// Lists the crypto assessment cbom items.
    ///
    /// - `crypto_assessment_id`: The OCID of the crypto assessment.
    pub fn list_crypto_assessment_cbom_items(
        &self,
        crypto_assessment_id: impl Into<String>,
    ) -> operations::ListCryptoAssessmentCbomItems {
        operations::ListCryptoAssessmentCbomItems::new(&self.client, crypto_assessment_id.into())
    }

    /// Lists the crypto assessment certificates.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_crypto_assessment_certificates(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCryptoAssessmentCertificates {
        operations::ListCryptoAssessmentCertificates::new(&self.client, compartment_id.into())
    }

    /// Lists the crypto assessment finding analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_crypto_assessment_finding_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCryptoAssessmentFindingAnalytics {
        operations::ListCryptoAssessmentFindingAnalytics::new(&self.client, compartment_id.into())
    }

    /// Lists the crypto assessment finding targets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `finding_key`: The unique key of the finding.
    pub fn list_crypto_assessment_finding_targets(
        &self,
        compartment_id: impl Into<String>,
        finding_key: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::ListCryptoAssessmentFindingTargets {
        operations::ListCryptoAssessmentFindingTargets::new(
            &self.client,
            compartment_id.into(),
            list(finding_key),
        )
    }

    /// Lists the crypto assessment findings.
    ///
    /// - `crypto_assessment_id`: The OCID of the crypto assessment.
    pub fn list_crypto_assessment_findings(
        &self,
        crypto_assessment_id: impl Into<String>,
    ) -> operations::ListCryptoAssessmentFindings {
        operations::ListCryptoAssessmentFindings::new(&self.client, crypto_assessment_id.into())
    }

    /// Lists the crypto assessment keys.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_crypto_assessment_keys(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCryptoAssessmentKeys {
        operations::ListCryptoAssessmentKeys::new(&self.client, compartment_id.into())
    }

    /// Lists the crypto assessment TDE objects.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `object_type`: The type of the object.
    pub fn list_crypto_assessment_tde_objects(
        &self,
        compartment_id: impl Into<String>,
        object_type: impl Into<models::ListCryptoAssessmentTdeObjectsObjectType>,
    ) -> operations::ListCryptoAssessmentTdeObjects {
        operations::ListCryptoAssessmentTdeObjects::new(
            &self.client,
            compartment_id.into(),
            object_type.into(),
        )
    }

    /// Lists the crypto assessment wallets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_crypto_assessment_wallets(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCryptoAssessmentWallets {
        operations::ListCryptoAssessmentWallets::new(&self.client, compartment_id.into())
    }

    /// Lists the crypto assessments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_crypto_assessments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCryptoAssessments {
        operations::ListCryptoAssessments::new(&self.client, compartment_id.into())
    }

    /// Refreshes the crypto assessment.
    ///
    /// - `crypto_assessment_id`: The OCID of the crypto assessment.
    /// - `run_crypto_assessment_details`: The request body:
    ///   [`RunCryptoAssessmentDetails`](crate::models::RunCryptoAssessmentDetails).
    pub fn refresh_crypto_assessment(
        &self,
        crypto_assessment_id: impl Into<String>,
        run_crypto_assessment_details: models::RunCryptoAssessmentDetails,
    ) -> operations::RefreshCryptoAssessment {
        operations::RefreshCryptoAssessment::new(
            &self.client,
            crypto_assessment_id.into(),
            run_crypto_assessment_details,
        )
    }

    /// Updates the crypto assessment.
    ///
    /// - `crypto_assessment_id`: The OCID of the crypto assessment.
    /// - `update_crypto_assessment_details`: The request body:
    ///   [`UpdateCryptoAssessmentDetails`](crate::models::UpdateCryptoAssessmentDetails).
    pub fn update_crypto_assessment(
        &self,
        crypto_assessment_id: impl Into<String>,
        update_crypto_assessment_details: models::UpdateCryptoAssessmentDetails,
    ) -> operations::UpdateCryptoAssessment {
        operations::UpdateCryptoAssessment::new(
            &self.client,
            crypto_assessment_id.into(),
            update_crypto_assessment_details,
        )
    }
}

/// # Data safe configuration
impl DataSafeClient {
    /// Enables the data safe configuration.
    ///
    /// - `enable_data_safe_configuration_details`: The request body:
    ///   [`EnableDataSafeConfigurationDetails`](crate::models::EnableDataSafeConfigurationDetails).
    #[inline]
    pub fn enable_data_safe_configuration(
        &self,
        enable_data_safe_configuration_details: models::EnableDataSafeConfigurationDetails,
    ) -> operations::EnableDataSafeConfiguration {
        operations::EnableDataSafeConfiguration::new(
            &self.client,
            enable_data_safe_configuration_details,
        )
    }

    /// Gets the data safe configuration.
    #[inline]
    pub fn get_data_safe_configuration(&self) -> operations::GetDataSafeConfiguration {
        operations::GetDataSafeConfiguration::new(&self.client)
    }

    /// Modifies the global settings.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `modify_global_settings_details`: The request body:
    ///   [`ModifyGlobalSettingsDetails`](crate::models::ModifyGlobalSettingsDetails).
    pub fn modify_global_settings(
        &self,
        compartment_id: impl Into<String>,
        modify_global_settings_details: models::ModifyGlobalSettingsDetails,
    ) -> operations::ModifyGlobalSettings {
        operations::ModifyGlobalSettings::new(
            &self.client,
            compartment_id.into(),
            modify_global_settings_details,
        )
    }
}

/// # Data safe private endpoint
impl DataSafeClient {
    /// Moves the data safe private endpoint to another compartment.
    ///
    /// - `data_safe_private_endpoint_id`: The OCID of the private endpoint of Data Safe.
    /// - `change_data_safe_private_endpoint_compartment_details`: The request body:
    ///   [`ChangeDataSafePrivateEndpointCompartmentDetails`](crate::models::ChangeDataSafePrivateEndpointCompartmentDetails).
    pub fn change_data_safe_private_endpoint_compartment(
        &self,
        data_safe_private_endpoint_id: impl Into<String>,
        change_data_safe_private_endpoint_compartment_details: models::ChangeDataSafePrivateEndpointCompartmentDetails,
    ) -> operations::ChangeDataSafePrivateEndpointCompartment {
        operations::ChangeDataSafePrivateEndpointCompartment::new(
            &self.client,
            data_safe_private_endpoint_id.into(),
            change_data_safe_private_endpoint_compartment_details,
        )
    }

    /// Creates a data safe private endpoint.
    ///
    /// - `create_data_safe_private_endpoint_details`: The request body:
    ///   [`CreateDataSafePrivateEndpointDetails`](crate::models::CreateDataSafePrivateEndpointDetails).
    #[inline]
    pub fn create_data_safe_private_endpoint(
        &self,
        create_data_safe_private_endpoint_details: models::CreateDataSafePrivateEndpointDetails,
    ) -> operations::CreateDataSafePrivateEndpoint {
        operations::CreateDataSafePrivateEndpoint::new(
            &self.client,
            create_data_safe_private_endpoint_details,
        )
    }

    /// Deletes the data safe private endpoint.
    ///
    /// - `data_safe_private_endpoint_id`: The OCID of the private endpoint of Data Safe.
    pub fn delete_data_safe_private_endpoint(
        &self,
        data_safe_private_endpoint_id: impl Into<String>,
    ) -> operations::DeleteDataSafePrivateEndpoint {
        operations::DeleteDataSafePrivateEndpoint::new(
            &self.client,
            data_safe_private_endpoint_id.into(),
        )
    }

    /// Gets the data safe private endpoint.
    ///
    /// - `data_safe_private_endpoint_id`: The OCID of the private endpoint of Data Safe.
    pub fn get_data_safe_private_endpoint(
        &self,
        data_safe_private_endpoint_id: impl Into<String>,
    ) -> operations::GetDataSafePrivateEndpoint {
        operations::GetDataSafePrivateEndpoint::new(
            &self.client,
            data_safe_private_endpoint_id.into(),
        )
    }

    /// Lists the data safe private endpoints.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_data_safe_private_endpoints(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDataSafePrivateEndpoints {
        operations::ListDataSafePrivateEndpoints::new(&self.client, compartment_id.into())
    }

    /// Updates the data safe private endpoint.
    ///
    /// - `data_safe_private_endpoint_id`: The OCID of the private endpoint of Data Safe.
    /// - `update_data_safe_private_endpoint_details`: The request body:
    ///   [`UpdateDataSafePrivateEndpointDetails`](crate::models::UpdateDataSafePrivateEndpointDetails).
    pub fn update_data_safe_private_endpoint(
        &self,
        data_safe_private_endpoint_id: impl Into<String>,
        update_data_safe_private_endpoint_details: models::UpdateDataSafePrivateEndpointDetails,
    ) -> operations::UpdateDataSafePrivateEndpoint {
        operations::UpdateDataSafePrivateEndpoint::new(
            &self.client,
            data_safe_private_endpoint_id.into(),
            update_data_safe_private_endpoint_details,
        )
    }
}

/// # Database security configuration
impl DataSafeClient {
    /// Moves the database security configuration to another compartment.
    ///
    /// - `database_security_config_id`: The OCID of the database security configuration.
    /// - `change_database_security_config_compartment_details`: The request body:
    ///   [`ChangeDatabaseSecurityConfigCompartmentDetails`](crate::models::ChangeDatabaseSecurityConfigCompartmentDetails).
    pub fn change_database_security_config_compartment(
        &self,
        database_security_config_id: impl Into<String>,
        change_database_security_config_compartment_details: models::ChangeDatabaseSecurityConfigCompartmentDetails,
    ) -> operations::ChangeDatabaseSecurityConfigCompartment {
        operations::ChangeDatabaseSecurityConfigCompartment::new(
            &self.client,
            database_security_config_id.into(),
            change_database_security_config_compartment_details,
        )
    }

    /// Gets the database security configuration.
    ///
    /// - `database_security_config_id`: The OCID of the database security configuration.
    pub fn get_database_security_config(
        &self,
        database_security_config_id: impl Into<String>,
    ) -> operations::GetDatabaseSecurityConfig {
        operations::GetDatabaseSecurityConfig::new(&self.client, database_security_config_id.into())
    }

    /// Lists the database security configurations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_database_security_configs(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatabaseSecurityConfigs {
        operations::ListDatabaseSecurityConfigs::new(&self.client, compartment_id.into())
    }

    /// Refreshes the database security configuration.
    ///
    /// - `database_security_config_id`: The OCID of the database security configuration.
    pub fn refresh_database_security_configuration(
        &self,
        database_security_config_id: impl Into<String>,
    ) -> operations::RefreshDatabaseSecurityConfiguration {
        operations::RefreshDatabaseSecurityConfiguration::new(
            &self.client,
            database_security_config_id.into(),
        )
    }

    /// Updates the database security configuration.
    ///
    /// - `database_security_config_id`: The OCID of the database security configuration.
    /// - `update_database_security_config_details`: The request body:
    ///   [`UpdateDatabaseSecurityConfigDetails`](crate::models::UpdateDatabaseSecurityConfigDetails).
    pub fn update_database_security_config(
        &self,
        database_security_config_id: impl Into<String>,
        update_database_security_config_details: models::UpdateDatabaseSecurityConfigDetails,
    ) -> operations::UpdateDatabaseSecurityConfig {
        operations::UpdateDatabaseSecurityConfig::new(
            &self.client,
            database_security_config_id.into(),
            update_database_security_config_details,
        )
    }
}

/// # Database table access entry
impl DataSafeClient {
    /// Gets the database table access entry.
    ///
    /// - `security_policy_report_id`: The OCID of the security policy report.
    /// - `database_table_access_entry_key`: The database table access entry key.
    pub fn get_database_table_access_entry(
        &self,
        security_policy_report_id: impl Into<String>,
        database_table_access_entry_key: impl Into<String>,
    ) -> operations::GetDatabaseTableAccessEntry {
        operations::GetDatabaseTableAccessEntry::new(
            &self.client,
            security_policy_report_id.into(),
            database_table_access_entry_key.into(),
        )
    }

    /// Lists the database table access entries.
    ///
    /// - `security_policy_report_id`: The OCID of the security policy report.
    pub fn list_database_table_access_entries(
        &self,
        security_policy_report_id: impl Into<String>,
    ) -> operations::ListDatabaseTableAccessEntries {
        operations::ListDatabaseTableAccessEntries::new(
            &self.client,
            security_policy_report_id.into(),
        )
    }
}

/// # Database view access entry
impl DataSafeClient {
    /// Gets the database view access entry.
    ///
    /// - `security_policy_report_id`: The OCID of the security policy report.
    /// - `database_view_access_entry_key`: The database view access entry key.
    pub fn get_database_view_access_entry(
        &self,
        security_policy_report_id: impl Into<String>,
        database_view_access_entry_key: impl Into<String>,
    ) -> operations::GetDatabaseViewAccessEntry {
        operations::GetDatabaseViewAccessEntry::new(
            &self.client,
            security_policy_report_id.into(),
            database_view_access_entry_key.into(),
        )
    }

    /// Lists the database view access entries.
    ///
    /// - `security_policy_report_id`: The OCID of the security policy report.
    pub fn list_database_view_access_entries(
        &self,
        security_policy_report_id: impl Into<String>,
    ) -> operations::ListDatabaseViewAccessEntries {
        operations::ListDatabaseViewAccessEntries::new(
            &self.client,
            security_policy_report_id.into(),
        )
    }
}

/// # Difference column
impl DataSafeClient {
    /// Gets the difference column.
    ///
    /// - `sdm_masking_policy_difference_id`: The OCID of the difference between a sensitive data
    ///   model (SDM) and a masking policy.
    /// - `difference_column_key`: The difference column key.
    pub fn get_difference_column(
        &self,
        sdm_masking_policy_difference_id: impl Into<String>,
        difference_column_key: impl Into<String>,
    ) -> operations::GetDifferenceColumn {
        operations::GetDifferenceColumn::new(
            &self.client,
            sdm_masking_policy_difference_id.into(),
            difference_column_key.into(),
        )
    }
}

/// # Discovery job
impl DataSafeClient {
    /// Moves the discovery job to another compartment.
    ///
    /// - `discovery_job_id`: The OCID of the discovery job.
    /// - `change_discovery_job_compartment_details`: The request body:
    ///   [`ChangeDiscoveryJobCompartmentDetails`](crate::models::ChangeDiscoveryJobCompartmentDetails).
    pub fn change_discovery_job_compartment(
        &self,
        discovery_job_id: impl Into<String>,
        change_discovery_job_compartment_details: models::ChangeDiscoveryJobCompartmentDetails,
    ) -> operations::ChangeDiscoveryJobCompartment {
        operations::ChangeDiscoveryJobCompartment::new(
            &self.client,
            discovery_job_id.into(),
            change_discovery_job_compartment_details,
        )
    }

    /// Creates a discovery job.
    ///
    /// - `create_discovery_job_details`: The request body:
    ///   [`CreateDiscoveryJobDetails`](crate::models::CreateDiscoveryJobDetails).
    #[inline]
    pub fn create_discovery_job(
        &self,
        create_discovery_job_details: models::CreateDiscoveryJobDetails,
    ) -> operations::CreateDiscoveryJob {
        operations::CreateDiscoveryJob::new(&self.client, create_discovery_job_details)
    }

    /// Deletes the discovery job.
    ///
    /// - `discovery_job_id`: The OCID of the discovery job.
    pub fn delete_discovery_job(
        &self,
        discovery_job_id: impl Into<String>,
    ) -> operations::DeleteDiscoveryJob {
        operations::DeleteDiscoveryJob::new(&self.client, discovery_job_id.into())
    }

    /// Deletes the discovery job result.
    ///
    /// - `discovery_job_id`: The OCID of the discovery job.
    /// - `result_key`: The key of the discovery result.
    pub fn delete_discovery_job_result(
        &self,
        discovery_job_id: impl Into<String>,
        result_key: impl Into<String>,
    ) -> operations::DeleteDiscoveryJobResult {
        operations::DeleteDiscoveryJobResult::new(
            &self.client,
            discovery_job_id.into(),
            result_key.into(),
        )
    }

    /// Gets the discovery job.
    ///
    /// - `discovery_job_id`: The OCID of the discovery job.
    pub fn get_discovery_job(
        &self,
        discovery_job_id: impl Into<String>,
    ) -> operations::GetDiscoveryJob {
        operations::GetDiscoveryJob::new(&self.client, discovery_job_id.into())
    }

    /// Gets the discovery job result.
    ///
    /// - `discovery_job_id`: The OCID of the discovery job.
    /// - `result_key`: The key of the discovery result.
    pub fn get_discovery_job_result(
        &self,
        discovery_job_id: impl Into<String>,
        result_key: impl Into<String>,
    ) -> operations::GetDiscoveryJobResult {
        operations::GetDiscoveryJobResult::new(
            &self.client,
            discovery_job_id.into(),
            result_key.into(),
        )
    }

    /// Lists the discovery job results.
    ///
    /// - `discovery_job_id`: The OCID of the discovery job.
    pub fn list_discovery_job_results(
        &self,
        discovery_job_id: impl Into<String>,
    ) -> operations::ListDiscoveryJobResults {
        operations::ListDiscoveryJobResults::new(&self.client, discovery_job_id.into())
    }

    /// Lists the discovery jobs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_discovery_jobs(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDiscoveryJobs {
        operations::ListDiscoveryJobs::new(&self.client, compartment_id.into())
    }

    /// Patches the discovery job results.
    ///
    /// - `discovery_job_id`: The OCID of the discovery job.
    /// - `patch_discovery_job_result_details`: The request body:
    ///   [`PatchDiscoveryJobResultDetails`](crate::models::PatchDiscoveryJobResultDetails).
    pub fn patch_discovery_job_results(
        &self,
        discovery_job_id: impl Into<String>,
        patch_discovery_job_result_details: models::PatchDiscoveryJobResultDetails,
    ) -> operations::PatchDiscoveryJobResults {
        operations::PatchDiscoveryJobResults::new(
            &self.client,
            discovery_job_id.into(),
            patch_discovery_job_result_details,
        )
    }
}

/// # Finding
impl DataSafeClient {
    /// Updates the finding.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    /// - `finding_key`: The unique key of the finding.
    /// - `update_finding_details`: The request body:
    ///   [`UpdateFindingDetails`](crate::models::UpdateFindingDetails).
    pub fn update_finding(
        &self,
        security_assessment_id: impl Into<String>,
        finding_key: impl Into<String>,
        update_finding_details: models::UpdateFindingDetails,
    ) -> operations::UpdateFinding {
        operations::UpdateFinding::new(
            &self.client,
            security_assessment_id.into(),
            finding_key.into(),
            update_finding_details,
        )
    }
}

/// # Library masking format
impl DataSafeClient {
    /// Moves the library masking format to another compartment.
    ///
    /// - `library_masking_format_id`: The OCID of the library masking format.
    /// - `change_library_masking_format_compartment_details`: The request body:
    ///   [`ChangeLibraryMaskingFormatCompartmentDetails`](crate::models::ChangeLibraryMaskingFormatCompartmentDetails).
    pub fn change_library_masking_format_compartment(
        &self,
        library_masking_format_id: impl Into<String>,
        change_library_masking_format_compartment_details: models::ChangeLibraryMaskingFormatCompartmentDetails,
    ) -> operations::ChangeLibraryMaskingFormatCompartment {
        operations::ChangeLibraryMaskingFormatCompartment::new(
            &self.client,
            library_masking_format_id.into(),
            change_library_masking_format_compartment_details,
        )
    }

    /// Creates a library masking format.
    ///
    /// - `create_library_masking_format_details`: The request body:
    ///   [`CreateLibraryMaskingFormatDetails`](crate::models::CreateLibraryMaskingFormatDetails).
    #[inline]
    pub fn create_library_masking_format(
        &self,
        create_library_masking_format_details: models::CreateLibraryMaskingFormatDetails,
    ) -> operations::CreateLibraryMaskingFormat {
        operations::CreateLibraryMaskingFormat::new(
            &self.client,
            create_library_masking_format_details,
        )
    }

    /// Deletes the library masking format.
    ///
    /// - `library_masking_format_id`: The OCID of the library masking format.
    pub fn delete_library_masking_format(
        &self,
        library_masking_format_id: impl Into<String>,
    ) -> operations::DeleteLibraryMaskingFormat {
        operations::DeleteLibraryMaskingFormat::new(&self.client, library_masking_format_id.into())
    }

    /// Gets the library masking format.
    ///
    /// - `library_masking_format_id`: The OCID of the library masking format.
    pub fn get_library_masking_format(
        &self,
        library_masking_format_id: impl Into<String>,
    ) -> operations::GetLibraryMaskingFormat {
        operations::GetLibraryMaskingFormat::new(&self.client, library_masking_format_id.into())
    }

    /// Lists the library masking formats.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_library_masking_formats(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListLibraryMaskingFormats {
        operations::ListLibraryMaskingFormats::new(&self.client, compartment_id.into())
    }

    /// Updates the library masking format.
    ///
    /// - `library_masking_format_id`: The OCID of the library masking format.
    /// - `update_library_masking_format_details`: The request body:
    ///   [`UpdateLibraryMaskingFormatDetails`](crate::models::UpdateLibraryMaskingFormatDetails).
    pub fn update_library_masking_format(
        &self,
        library_masking_format_id: impl Into<String>,
        update_library_masking_format_details: models::UpdateLibraryMaskingFormatDetails,
    ) -> operations::UpdateLibraryMaskingFormat {
        operations::UpdateLibraryMaskingFormat::new(
            &self.client,
            library_masking_format_id.into(),
            update_library_masking_format_details,
        )
    }
}

/// # Masked column
impl DataSafeClient {
    /// Lists the masked columns.
    ///
    /// - `masking_report_id`: The OCID of the masking report.
    pub fn list_masked_columns(
        &self,
        masking_report_id: impl Into<String>,
    ) -> operations::ListMaskedColumns {
        operations::ListMaskedColumns::new(&self.client, masking_report_id.into())
    }
}

/// # Masking column
impl DataSafeClient {
    /// Creates a masking column.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `create_masking_column_details`: The request body:
    ///   [`CreateMaskingColumnDetails`](crate::models::CreateMaskingColumnDetails).
    pub fn create_masking_column(
        &self,
        masking_policy_id: impl Into<String>,
        create_masking_column_details: models::CreateMaskingColumnDetails,
    ) -> operations::CreateMaskingColumn {
        operations::CreateMaskingColumn::new(
            &self.client,
            masking_policy_id.into(),
            create_masking_column_details,
        )
    }

    /// Deletes the masking column.
    ///
    /// - `masking_column_key`: The numeric key of the masking column, unique within the masking
    ///   policy.
    /// - `masking_policy_id`: The OCID of the masking policy.
    pub fn delete_masking_column(
        &self,
        masking_column_key: impl Into<String>,
        masking_policy_id: impl Into<String>,
    ) -> operations::DeleteMaskingColumn {
        operations::DeleteMaskingColumn::new(
            &self.client,
            masking_column_key.into(),
            masking_policy_id.into(),
        )
    }

    /// Gets the compatible formats for the data types.
    #[inline]
    pub fn get_compatible_formats_for_data_types(
        &self,
    ) -> operations::GetCompatibleFormatsForDataTypes {
        operations::GetCompatibleFormatsForDataTypes::new(&self.client)
    }

    /// Gets the compatible formats for the sensitive types.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_compatible_formats_for_sensitive_types(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetCompatibleFormatsForSensitiveTypes {
        operations::GetCompatibleFormatsForSensitiveTypes::new(&self.client, compartment_id.into())
    }

    /// Gets the masking column.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `masking_column_key`: The numeric key of the masking column, unique within the masking
    ///   policy.
    pub fn get_masking_column(
        &self,
        masking_policy_id: impl Into<String>,
        masking_column_key: impl Into<String>,
    ) -> operations::GetMaskingColumn {
        operations::GetMaskingColumn::new(
            &self.client,
            masking_policy_id.into(),
            masking_column_key.into(),
        )
    }

    /// Lists the masking columns.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    pub fn list_masking_columns(
        &self,
        masking_policy_id: impl Into<String>,
    ) -> operations::ListMaskingColumns {
        operations::ListMaskingColumns::new(&self.client, masking_policy_id.into())
    }

    /// Patches the masking columns.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `patch_masking_columns_details`: The request body:
    ///   [`PatchMaskingColumnsDetails`](crate::models::PatchMaskingColumnsDetails).
    pub fn patch_masking_columns(
        &self,
        masking_policy_id: impl Into<String>,
        patch_masking_columns_details: models::PatchMaskingColumnsDetails,
    ) -> operations::PatchMaskingColumns {
        operations::PatchMaskingColumns::new(
            &self.client,
            masking_policy_id.into(),
            patch_masking_columns_details,
        )
    }

    /// Updates the masking column.
    ///
    /// - `masking_column_key`: The numeric key of the masking column, unique within the masking
    ///   policy.
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `update_masking_column_details`: The request body:
    ///   [`UpdateMaskingColumnDetails`](crate::models::UpdateMaskingColumnDetails).
    pub fn update_masking_column(
        &self,
        masking_column_key: impl Into<String>,
        masking_policy_id: impl Into<String>,
        update_masking_column_details: models::UpdateMaskingColumnDetails,
    ) -> operations::UpdateMaskingColumn {
        operations::UpdateMaskingColumn::new(
            &self.client,
            masking_column_key.into(),
            masking_policy_id.into(),
            update_masking_column_details,
        )
    }
}

/// # Masking error
impl DataSafeClient {
    /// Lists the masking errors.
    ///
    /// - `masking_report_id`: The OCID of the masking report.
    pub fn list_masking_errors(
        &self,
        masking_report_id: impl Into<String>,
    ) -> operations::ListMaskingErrors {
        operations::ListMaskingErrors::new(&self.client, masking_report_id.into())
    }
}

/// # Masking object
impl DataSafeClient {
    /// Lists the masking objects.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    pub fn list_masking_objects(
        &self,
        masking_policy_id: impl Into<String>,
    ) -> operations::ListMaskingObjects {
        operations::ListMaskingObjects::new(&self.client, masking_policy_id.into())
    }
}

/// # Masking policy
impl DataSafeClient {
    /// Adds masking columns from the sdm.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    pub fn add_masking_columns_from_sdm(
        &self,
        masking_policy_id: impl Into<String>,
    ) -> operations::AddMaskingColumnsFromSdm {
        operations::AddMaskingColumnsFromSdm::new(&self.client, masking_policy_id.into())
    }

    /// Applies the sdm masking policy difference.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `apply_sdm_masking_policy_difference_details`: The request body:
    ///   [`ApplySdmMaskingPolicyDifferenceDetails`](crate::models::ApplySdmMaskingPolicyDifferenceDetails).
    pub fn apply_sdm_masking_policy_difference(
        &self,
        masking_policy_id: impl Into<String>,
        apply_sdm_masking_policy_difference_details: models::ApplySdmMaskingPolicyDifferenceDetails,
    ) -> operations::ApplySdmMaskingPolicyDifference {
        operations::ApplySdmMaskingPolicyDifference::new(
            &self.client,
            masking_policy_id.into(),
            apply_sdm_masking_policy_difference_details,
        )
    }

    /// Moves the masking policy to another compartment.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `change_masking_policy_compartment_details`: The request body:
    ///   [`ChangeMaskingPolicyCompartmentDetails`](crate::models::ChangeMaskingPolicyCompartmentDetails).
    pub fn change_masking_policy_compartment(
        &self,
        masking_policy_id: impl Into<String>,
        change_masking_policy_compartment_details: models::ChangeMaskingPolicyCompartmentDetails,
    ) -> operations::ChangeMaskingPolicyCompartment {
        operations::ChangeMaskingPolicyCompartment::new(
            &self.client,
            masking_policy_id.into(),
            change_masking_policy_compartment_details,
        )
    }

    /// Creates a masking policy.
    ///
    /// - `create_masking_policy_details`: The request body:
    ///   [`CreateMaskingPolicyDetails`](crate::models::CreateMaskingPolicyDetails).
    #[inline]
    pub fn create_masking_policy(
        &self,
        create_masking_policy_details: models::CreateMaskingPolicyDetails,
    ) -> operations::CreateMaskingPolicy {
        operations::CreateMaskingPolicy::new(&self.client, create_masking_policy_details)
    }

    /// Deletes the masking policy.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    pub fn delete_masking_policy(
        &self,
        masking_policy_id: impl Into<String>,
    ) -> operations::DeleteMaskingPolicy {
        operations::DeleteMaskingPolicy::new(&self.client, masking_policy_id.into())
    }

    /// Downloads the masking log.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `download_masking_log_details`: The request body:
    ///   [`DownloadMaskingLogDetails`](crate::models::DownloadMaskingLogDetails).
    pub fn download_masking_log(
        &self,
        masking_policy_id: impl Into<String>,
        download_masking_log_details: models::DownloadMaskingLogDetails,
    ) -> operations::DownloadMaskingLog {
        operations::DownloadMaskingLog::new(
            &self.client,
            masking_policy_id.into(),
            download_masking_log_details,
        )
    }

    /// Downloads the masking policy.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `download_masking_policy_details`: The request body:
    ///   [`DownloadMaskingPolicyDetails`](crate::models::DownloadMaskingPolicyDetails).
    pub fn download_masking_policy(
        &self,
        masking_policy_id: impl Into<String>,
        download_masking_policy_details: models::DownloadMaskingPolicyDetails,
    ) -> operations::DownloadMaskingPolicy {
        operations::DownloadMaskingPolicy::new(
            &self.client,
            masking_policy_id.into(),
            download_masking_policy_details,
        )
    }

    /// Downloads the masking report.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `download_masking_report_details`: The request body:
    ///   [`DownloadMaskingReportDetails`](crate::models::DownloadMaskingReportDetails).
    pub fn download_masking_report(
        &self,
        masking_policy_id: impl Into<String>,
        download_masking_report_details: models::DownloadMaskingReportDetails,
    ) -> operations::DownloadMaskingReport {
        operations::DownloadMaskingReport::new(
            &self.client,
            masking_policy_id.into(),
            download_masking_report_details,
        )
    }

    /// Generates a masking policy for download.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `generate_masking_policy_for_download_details`: The request body:
    ///   [`GenerateMaskingPolicyForDownloadDetails`](crate::models::GenerateMaskingPolicyForDownloadDetails).
    pub fn generate_masking_policy_for_download(
        &self,
        masking_policy_id: impl Into<String>,
        generate_masking_policy_for_download_details: models::GenerateMaskingPolicyForDownloadDetails,
    ) -> operations::GenerateMaskingPolicyForDownload {
        operations::GenerateMaskingPolicyForDownload::new(
            &self.client,
            masking_policy_id.into(),
            generate_masking_policy_for_download_details,
        )
    }

    /// Generates a masking report for download.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `generate_masking_report_for_download_details`: The request body:
    ///   [`GenerateMaskingReportForDownloadDetails`](crate::models::GenerateMaskingReportForDownloadDetails).
    pub fn generate_masking_report_for_download(
        &self,
        masking_policy_id: impl Into<String>,
        generate_masking_report_for_download_details: models::GenerateMaskingReportForDownloadDetails,
    ) -> operations::GenerateMaskingReportForDownload {
        operations::GenerateMaskingReportForDownload::new(
            &self.client,
            masking_policy_id.into(),
            generate_masking_report_for_download_details,
        )
    }

    /// Gets the masking policy.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    pub fn get_masking_policy(
        &self,
        masking_policy_id: impl Into<String>,
    ) -> operations::GetMaskingPolicy {
        operations::GetMaskingPolicy::new(&self.client, masking_policy_id.into())
    }

    /// Lists the masking analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_masking_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMaskingAnalytics {
        operations::ListMaskingAnalytics::new(&self.client, compartment_id.into())
    }

    /// Lists the masking policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_masking_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMaskingPolicies {
        operations::ListMaskingPolicies::new(&self.client, compartment_id.into())
    }

    /// Lists the masking reports.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_masking_reports(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMaskingReports {
        operations::ListMaskingReports::new(&self.client, compartment_id.into())
    }

    /// Masks the data.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `mask_data_details`: The request body:
    ///   [`MaskDataDetails`](crate::models::MaskDataDetails).
    pub fn mask_data(
        &self,
        masking_policy_id: impl Into<String>,
        mask_data_details: models::MaskDataDetails,
    ) -> operations::MaskData {
        operations::MaskData::new(&self.client, masking_policy_id.into(), mask_data_details)
    }

    /// Updates the masking policy.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `update_masking_policy_details`: The request body:
    ///   [`UpdateMaskingPolicyDetails`](crate::models::UpdateMaskingPolicyDetails).
    pub fn update_masking_policy(
        &self,
        masking_policy_id: impl Into<String>,
        update_masking_policy_details: models::UpdateMaskingPolicyDetails,
    ) -> operations::UpdateMaskingPolicy {
        operations::UpdateMaskingPolicy::new(
            &self.client,
            masking_policy_id.into(),
            update_masking_policy_details,
        )
    }

    /// Uploads the masking policy.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `body`: The bytes of the request body.
    pub fn upload_masking_policy(
        &self,
        masking_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UploadMaskingPolicy {
        operations::UploadMaskingPolicy::new(&self.client, masking_policy_id.into(), body.into())
    }
}

/// # Masking policy health report
impl DataSafeClient {
    /// Moves the masking policy health report to another compartment.
    ///
    /// - `masking_policy_health_report_id`: The OCID of the masking health report.
    /// - `change_masking_policy_health_report_compartment_details`: The request body:
    ///   [`ChangeMaskingPolicyHealthReportCompartmentDetails`](crate::models::ChangeMaskingPolicyHealthReportCompartmentDetails).
    pub fn change_masking_policy_health_report_compartment(
        &self,
        masking_policy_health_report_id: impl Into<String>,
        change_masking_policy_health_report_compartment_details: models::ChangeMaskingPolicyHealthReportCompartmentDetails,
    ) -> operations::ChangeMaskingPolicyHealthReportCompartment {
        operations::ChangeMaskingPolicyHealthReportCompartment::new(
            &self.client,
            masking_policy_health_report_id.into(),
            change_masking_policy_health_report_compartment_details,
        )
    }

    /// Deletes the masking policy health report.
    ///
    /// - `masking_policy_health_report_id`: The OCID of the masking health report.
    pub fn delete_masking_policy_health_report(
        &self,
        masking_policy_health_report_id: impl Into<String>,
    ) -> operations::DeleteMaskingPolicyHealthReport {
        operations::DeleteMaskingPolicyHealthReport::new(
            &self.client,
            masking_policy_health_report_id.into(),
        )
    }

    /// Generates a health report.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    /// - `generate_health_report_details`: The request body:
    ///   [`GenerateHealthReportDetails`](crate::models::GenerateHealthReportDetails).
    pub fn generate_health_report(
        &self,
        masking_policy_id: impl Into<String>,
        generate_health_report_details: models::GenerateHealthReportDetails,
    ) -> operations::GenerateHealthReport {
        operations::GenerateHealthReport::new(
            &self.client,
            masking_policy_id.into(),
            generate_health_report_details,
        )
    }

    /// Gets the masking policy health report.
    ///
    /// - `masking_policy_health_report_id`: The OCID of the masking health report.
    pub fn get_masking_policy_health_report(
        &self,
        masking_policy_health_report_id: impl Into<String>,
    ) -> operations::GetMaskingPolicyHealthReport {
        operations::GetMaskingPolicyHealthReport::new(
            &self.client,
            masking_policy_health_report_id.into(),
        )
    }

    /// Lists the masking policy health report logs.
    ///
    /// - `masking_policy_health_report_id`: The OCID of the masking health report.
    pub fn list_masking_policy_health_report_logs(
        &self,
        masking_policy_health_report_id: impl Into<String>,
    ) -> operations::ListMaskingPolicyHealthReportLogs {
        operations::ListMaskingPolicyHealthReportLogs::new(
            &self.client,
            masking_policy_health_report_id.into(),
        )
    }

    /// Lists the masking policy health reports.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_masking_policy_health_reports(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMaskingPolicyHealthReports {
        operations::ListMaskingPolicyHealthReports::new(&self.client, compartment_id.into())
    }
}

/// # Masking policy referential relation
impl DataSafeClient {
    /// Lists the masking policy referential relations.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    pub fn list_masking_policy_referential_relations(
        &self,
        masking_policy_id: impl Into<String>,
    ) -> operations::ListMaskingPolicyReferentialRelations {
        operations::ListMaskingPolicyReferentialRelations::new(
            &self.client,
            masking_policy_id.into(),
        )
    }
}

/// # Masking report
impl DataSafeClient {
    /// Deletes the masking report.
    ///
    /// - `masking_report_id`: The OCID of the masking report.
    pub fn delete_masking_report(
        &self,
        masking_report_id: impl Into<String>,
    ) -> operations::DeleteMaskingReport {
        operations::DeleteMaskingReport::new(&self.client, masking_report_id.into())
    }

    /// Gets the masking report.
    ///
    /// - `masking_report_id`: The OCID of the masking report.
    pub fn get_masking_report(
        &self,
        masking_report_id: impl Into<String>,
    ) -> operations::GetMaskingReport {
        operations::GetMaskingReport::new(&self.client, masking_report_id.into())
    }
}

/// # Masking schema
impl DataSafeClient {
    /// Lists the masking schemas.
    ///
    /// - `masking_policy_id`: The OCID of the masking policy.
    pub fn list_masking_schemas(
        &self,
        masking_policy_id: impl Into<String>,
    ) -> operations::ListMaskingSchemas {
        operations::ListMaskingSchemas::new(&self.client, masking_policy_id.into())
    }
}

/// # On prem connector
impl DataSafeClient {
    /// Moves on the prem connector to another compartment.
    ///
    /// - `on_prem_connector_id`: The OCID of the on-premises connector.
    /// - `change_on_prem_connector_compartment_details`: The request body:
    ///   [`ChangeOnPremConnectorCompartmentDetails`](crate::models::ChangeOnPremConnectorCompartmentDetails).
    pub fn change_on_prem_connector_compartment(
        &self,
        on_prem_connector_id: impl Into<String>,
        change_on_prem_connector_compartment_details: models::ChangeOnPremConnectorCompartmentDetails,
    ) -> operations::ChangeOnPremConnectorCompartment {
        operations::ChangeOnPremConnectorCompartment::new(
            &self.client,
            on_prem_connector_id.into(),
            change_on_prem_connector_compartment_details,
        )
    }

    /// Creates an on prem connector.
    ///
    /// - `create_on_prem_connector_details`: The request body:
    ///   [`CreateOnPremConnectorDetails`](crate::models::CreateOnPremConnectorDetails).
    #[inline]
    pub fn create_on_prem_connector(
        &self,
        create_on_prem_connector_details: models::CreateOnPremConnectorDetails,
    ) -> operations::CreateOnPremConnector {
        operations::CreateOnPremConnector::new(&self.client, create_on_prem_connector_details)
    }

    /// Deletes on the prem connector.
    ///
    /// - `on_prem_connector_id`: The OCID of the on-premises connector.
    pub fn delete_on_prem_connector(
        &self,
        on_prem_connector_id: impl Into<String>,
    ) -> operations::DeleteOnPremConnector {
        operations::DeleteOnPremConnector::new(&self.client, on_prem_connector_id.into())
    }

    /// Generates an on prem connector configuration.
    ///
    /// - `on_prem_connector_id`: The OCID of the on-premises connector.
    /// - `generate_on_prem_connector_configuration_details`: The request body:
    ///   [`GenerateOnPremConnectorConfigurationDetails`](crate::models::GenerateOnPremConnectorConfigurationDetails).
    pub fn generate_on_prem_connector_configuration(
        &self,
        on_prem_connector_id: impl Into<String>,
        generate_on_prem_connector_configuration_details: models::GenerateOnPremConnectorConfigurationDetails,
    ) -> operations::GenerateOnPremConnectorConfiguration {
        operations::GenerateOnPremConnectorConfiguration::new(
            &self.client,
            on_prem_connector_id.into(),
            generate_on_prem_connector_configuration_details,
        )
    }

    /// Gets on the prem connector.
    ///
    /// - `on_prem_connector_id`: The OCID of the on-premises connector.
    pub fn get_on_prem_connector(
        &self,
        on_prem_connector_id: impl Into<String>,
    ) -> operations::GetOnPremConnector {
        operations::GetOnPremConnector::new(&self.client, on_prem_connector_id.into())
    }

    /// Lists on the prem connectors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_on_prem_connectors(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOnPremConnectors {
        operations::ListOnPremConnectors::new(&self.client, compartment_id.into())
    }

    /// Updates on the prem connector.
    ///
    /// - `on_prem_connector_id`: The OCID of the on-premises connector.
    /// - `update_on_prem_connector_details`: The request body:
    ///   [`UpdateOnPremConnectorDetails`](crate::models::UpdateOnPremConnectorDetails).
    pub fn update_on_prem_connector(
        &self,
        on_prem_connector_id: impl Into<String>,
        update_on_prem_connector_details: models::UpdateOnPremConnectorDetails,
    ) -> operations::UpdateOnPremConnector {
        operations::UpdateOnPremConnector::new(
            &self.client,
            on_prem_connector_id.into(),
            update_on_prem_connector_details,
        )
    }

    /// Updates on the prem connector wallet.
    ///
    /// - `on_prem_connector_id`: The OCID of the on-premises connector.
    /// - `update_on_prem_connector_wallet_details`: The request body:
    ///   [`UpdateOnPremConnectorWalletDetails`](crate::models::UpdateOnPremConnectorWalletDetails).
    pub fn update_on_prem_connector_wallet(
        &self,
        on_prem_connector_id: impl Into<String>,
        update_on_prem_connector_wallet_details: models::UpdateOnPremConnectorWalletDetails,
    ) -> operations::UpdateOnPremConnectorWallet {
        operations::UpdateOnPremConnectorWallet::new(
            &self.client,
            on_prem_connector_id.into(),
            update_on_prem_connector_wallet_details,
        )
    }
}

/// # Peer target database
impl DataSafeClient {
    /// Creates a peer target database.
    ///
    /// - `target_database_id`: The OCID of the target database.
    /// - `create_peer_target_database_details`: The request body:
    ///   [`CreatePeerTargetDatabaseDetails`](crate::models::CreatePeerTargetDatabaseDetails).
    pub fn create_peer_target_database(
        &self,
        target_database_id: impl Into<String>,
        create_peer_target_database_details: models::CreatePeerTargetDatabaseDetails,
    ) -> operations::CreatePeerTargetDatabase {
        operations::CreatePeerTargetDatabase::new(
            &self.client,
            target_database_id.into(),
            create_peer_target_database_details,
        )
    }

    /// Deletes the peer target database.
    ///
    /// - `target_database_id`: The OCID of the target database.
    /// - `peer_target_database_id`: The ID of the peer target database.
    pub fn delete_peer_target_database(
        &self,
        target_database_id: impl Into<String>,
        peer_target_database_id: i64,
    ) -> operations::DeletePeerTargetDatabase {
        operations::DeletePeerTargetDatabase::new(
            &self.client,
            target_database_id.into(),
            peer_target_database_id,
        )
    }

    /// Gets the peer target database.
    ///
    /// - `target_database_id`: The OCID of the target database.
    /// - `peer_target_database_id`: The ID of the peer target database.
    pub fn get_peer_target_database(
        &self,
        target_database_id: impl Into<String>,
        peer_target_database_id: i64,
    ) -> operations::GetPeerTargetDatabase {
        operations::GetPeerTargetDatabase::new(
            &self.client,
            target_database_id.into(),
            peer_target_database_id,
        )
    }

    /// Lists the peer target databases.
    ///
    /// - `target_database_id`: The OCID of the target database.
    pub fn list_peer_target_databases(
        &self,
        target_database_id: impl Into<String>,
    ) -> operations::ListPeerTargetDatabases {
        operations::ListPeerTargetDatabases::new(&self.client, target_database_id.into())
    }

    /// Updates the peer target database.
    ///
    /// - `target_database_id`: The OCID of the target database.
    /// - `peer_target_database_id`: The ID of the peer target database.
    /// - `update_peer_target_database_details`: The request body:
    ///   [`UpdatePeerTargetDatabaseDetails`](crate::models::UpdatePeerTargetDatabaseDetails).
    pub fn update_peer_target_database(
        &self,
        target_database_id: impl Into<String>,
        peer_target_database_id: i64,
        update_peer_target_database_details: models::UpdatePeerTargetDatabaseDetails,
    ) -> operations::UpdatePeerTargetDatabase {
        operations::UpdatePeerTargetDatabase::new(
            &self.client,
            target_database_id.into(),
            peer_target_database_id,
            update_peer_target_database_details,
        )
    }
}

/// # Profile
impl DataSafeClient {
    /// Lists the profile analytics.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_profile_analytics(
        &self,
        user_assessment_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListProfileAnalytics {
        operations::ListProfileAnalytics::new(
            &self.client,
            user_assessment_id.into(),
            compartment_id.into(),
        )
    }
}

/// # Referential relation
impl DataSafeClient {
    /// Creates a referential relation.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `create_referential_relation_details`: The request body:
    ///   [`CreateReferentialRelationDetails`](crate::models::CreateReferentialRelationDetails).
    pub fn create_referential_relation(
        &self,
        sensitive_data_model_id: impl Into<String>,
        create_referential_relation_details: models::CreateReferentialRelationDetails,
    ) -> operations::CreateReferentialRelation {
        operations::CreateReferentialRelation::new(
            &self.client,
            sensitive_data_model_id.into(),
            create_referential_relation_details,
        )
    }

    /// Deletes the referential relation.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `referential_relation_key`: The key of the referential relation, unique in its sensitive
    ///   data model.
    pub fn delete_referential_relation(
        &self,
        sensitive_data_model_id: impl Into<String>,
        referential_relation_key: impl Into<String>,
    ) -> operations::DeleteReferentialRelation {
        operations::DeleteReferentialRelation::new(
            &self.client,
            sensitive_data_model_id.into(),
            referential_relation_key.into(),
        )
    }

    /// Gets the referential relation.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `referential_relation_key`: The key of the referential relation, unique in its sensitive
    ///   data model.
    pub fn get_referential_relation(
        &self,
        sensitive_data_model_id: impl Into<String>,
        referential_relation_key: impl Into<String>,
    ) -> operations::GetReferentialRelation {
        operations::GetReferentialRelation::new(
            &self.client,
            sensitive_data_model_id.into(),
            referential_relation_key.into(),
        )
    }

    /// Lists the referential relations.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    pub fn list_referential_relations(
        &self,
        sensitive_data_model_id: impl Into<String>,
    ) -> operations::ListReferentialRelations {
        operations::ListReferentialRelations::new(&self.client, sensitive_data_model_id.into())
    }
}

/// # Registration policy
impl DataSafeClient {
    /// Moves the registration policy to another compartment.
    ///
    /// - `registration_policy_id`: The OCID of the registration policy.
    /// - `change_registration_policy_compartment_details`: The request body:
    ///   [`ChangeRegistrationPolicyCompartmentDetails`](crate::models::ChangeRegistrationPolicyCompartmentDetails).
    pub fn change_registration_policy_compartment(
        &self,
        registration_policy_id: impl Into<String>,
        change_registration_policy_compartment_details: models::ChangeRegistrationPolicyCompartmentDetails,
    ) -> operations::ChangeRegistrationPolicyCompartment {
        operations::ChangeRegistrationPolicyCompartment::new(
            &self.client,
            registration_policy_id.into(),
            change_registration_policy_compartment_details,
        )
    }

    /// Creates a registration policy.
    ///
    /// - `create_registration_policy_details`: The request body:
    ///   [`CreateRegistrationPolicyDetails`](crate::models::CreateRegistrationPolicyDetails).
    #[inline]
    pub fn create_registration_policy(
        &self,
        create_registration_policy_details: models::CreateRegistrationPolicyDetails,
    ) -> operations::CreateRegistrationPolicy {
        operations::CreateRegistrationPolicy::new(&self.client, create_registration_policy_details)
    }

    /// Deletes the registration policy.
    ///
    /// - `registration_policy_id`: The OCID of the registration policy.
    pub fn delete_registration_policy(
        &self,
        registration_policy_id: impl Into<String>,
    ) -> operations::DeleteRegistrationPolicy {
        operations::DeleteRegistrationPolicy::new(&self.client, registration_policy_id.into())
    }

    /// Gets the registration policy.
    ///
    /// - `registration_policy_id`: The OCID of the registration policy.
    pub fn get_registration_policy(
        &self,
        registration_policy_id: impl Into<String>,
    ) -> operations::GetRegistrationPolicy {
        operations::GetRegistrationPolicy::new(&self.client, registration_policy_id.into())
    }

    /// Lists the registration policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_registration_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListRegistrationPolicies {
        operations::ListRegistrationPolicies::new(&self.client, compartment_id.into())
    }

    /// Lists the registration policy target databases.
    ///
    /// - `registration_policy_id`: The OCID of the registration policy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_registration_policy_target_databases(
        &self,
        registration_policy_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListRegistrationPolicyTargetDatabases {
        operations::ListRegistrationPolicyTargetDatabases::new(
            &self.client,
            registration_policy_id.into(),
            compartment_id.into(),
        )
    }

    /// Updates the registration policy.
    ///
    /// - `registration_policy_id`: The OCID of the registration policy.
    /// - `update_registration_policy_details`: The request body:
    ///   [`UpdateRegistrationPolicyDetails`](crate::models::UpdateRegistrationPolicyDetails).
    pub fn update_registration_policy(
        &self,
        registration_policy_id: impl Into<String>,
        update_registration_policy_details: models::UpdateRegistrationPolicyDetails,
    ) -> operations::UpdateRegistrationPolicy {
        operations::UpdateRegistrationPolicy::new(
            &self.client,
            registration_policy_id.into(),
            update_registration_policy_details,
        )
    }
}

/// # Report
impl DataSafeClient {
    /// Moves the report to another compartment.
    ///
    /// - `report_id`: The ID of the report.
    /// - `change_report_compartment_details`: The request body:
    ///   [`ChangeReportCompartmentDetails`](crate::models::ChangeReportCompartmentDetails).
    pub fn change_report_compartment(
        &self,
        report_id: impl Into<String>,
        change_report_compartment_details: models::ChangeReportCompartmentDetails,
    ) -> operations::ChangeReportCompartment {
        operations::ChangeReportCompartment::new(
            &self.client,
            report_id.into(),
            change_report_compartment_details,
        )
    }

    /// Gets the report.
    ///
    /// - `report_id`: The ID of the report.
    pub fn get_report(&self, report_id: impl Into<String>) -> operations::GetReport {
        operations::GetReport::new(&self.client, report_id.into())
    }

    /// Gets the report content.
    ///
    /// - `report_id`: The ID of the report.
    pub fn get_report_content(&self, report_id: impl Into<String>) -> operations::GetReportContent {
        operations::GetReportContent::new(&self.client, report_id.into())
    }

    /// Lists the reports.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_reports(&self, compartment_id: impl Into<String>) -> operations::ListReports {
        operations::ListReports::new(&self.client, compartment_id.into())
    }

    /// Updates the report.
    ///
    /// - `report_id`: The ID of the report.
    /// - `update_report_details`: The request body:
    ///   [`UpdateReportDetails`](crate::models::UpdateReportDetails).
    pub fn update_report(
        &self,
        report_id: impl Into<String>,
        update_report_details: models::UpdateReportDetails,
    ) -> operations::UpdateReport {
        operations::UpdateReport::new(&self.client, report_id.into(), update_report_details)
    }
}

/// # Report definition
impl DataSafeClient {
    /// Moves the report definition to another compartment.
    ///
    /// - `report_definition_id`: The OCID of the report definition.
    /// - `change_report_definition_compartment_details`: The request body:
    ///   [`ChangeReportDefinitionCompartmentDetails`](crate::models::ChangeReportDefinitionCompartmentDetails).
    pub fn change_report_definition_compartment(
        &self,
        report_definition_id: impl Into<String>,
        change_report_definition_compartment_details: models::ChangeReportDefinitionCompartmentDetails,
    ) -> operations::ChangeReportDefinitionCompartment {
        operations::ChangeReportDefinitionCompartment::new(
            &self.client,
            report_definition_id.into(),
            change_report_definition_compartment_details,
        )
    }

    /// Creates a report definition.
    ///
    /// - `create_report_definition_details`: The request body:
    ///   [`CreateReportDefinitionDetails`](crate::models::CreateReportDefinitionDetails).
    #[inline]
    pub fn create_report_definition(
        &self,
        create_report_definition_details: models::CreateReportDefinitionDetails,
    ) -> operations::CreateReportDefinition {
        operations::CreateReportDefinition::new(&self.client, create_report_definition_details)
    }

    /// Deletes the report definition.
    ///
    /// - `report_definition_id`: The OCID of the report definition.
    pub fn delete_report_definition(
        &self,
        report_definition_id: impl Into<String>,
    ) -> operations::DeleteReportDefinition {
        operations::DeleteReportDefinition::new(&self.client, report_definition_id.into())
    }

    /// Generates a report.
    ///
    /// - `report_definition_id`: The OCID of the report definition.
    /// - `generate_report_details`: The request body:
    ///   [`GenerateReportDetails`](crate::models::GenerateReportDetails).
    pub fn generate_report(
        &self,
        report_definition_id: impl Into<String>,
        generate_report_details: models::GenerateReportDetails,
    ) -> operations::GenerateReport {
        operations::GenerateReport::new(
            &self.client,
            report_definition_id.into(),
            generate_report_details,
        )
    }

    /// Gets the report definition.
    ///
    /// - `report_definition_id`: The OCID of the report definition.
    pub fn get_report_definition(
        &self,
        report_definition_id: impl Into<String>,
    ) -> operations::GetReportDefinition {
        operations::GetReportDefinition::new(&self.client, report_definition_id.into())
    }

    /// Lists the report definitions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_report_definitions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListReportDefinitions {
        operations::ListReportDefinitions::new(&self.client, compartment_id.into())
    }

    /// Removes the schedule report.
    ///
    /// - `report_definition_id`: The OCID of the report definition.
    pub fn remove_schedule_report(
        &self,
        report_definition_id: impl Into<String>,
    ) -> operations::RemoveScheduleReport {
        operations::RemoveScheduleReport::new(&self.client, report_definition_id.into())
    }

    /// Schedules the report.
    ///
    /// - `report_definition_id`: The OCID of the report definition.
    /// - `schedule_report_details`: The request body:
    ///   [`ScheduleReportDetails`](crate::models::ScheduleReportDetails).
    pub fn schedule_report(
        &self,
        report_definition_id: impl Into<String>,
        schedule_report_details: models::ScheduleReportDetails,
    ) -> operations::ScheduleReport {
        operations::ScheduleReport::new(
            &self.client,
            report_definition_id.into(),
            schedule_report_details,
        )
    }

    /// Updates the report definition.
    ///
    /// - `report_definition_id`: The OCID of the report definition.
    /// - `update_report_definition_details`: The request body:
    ///   [`UpdateReportDefinitionDetails`](crate::models::UpdateReportDefinitionDetails).
    pub fn update_report_definition(
        &self,
        report_definition_id: impl Into<String>,
        update_report_definition_details: models::UpdateReportDefinitionDetails,
    ) -> operations::UpdateReportDefinition {
        operations::UpdateReportDefinition::new(
            &self.client,
            report_definition_id.into(),
            update_report_definition_details,
        )
    }
}

/// # Role grant path
impl DataSafeClient {
    /// Lists the role grant paths.
    ///
    /// - `security_policy_report_id`: The OCID of the security policy report.
    /// - `grantee`: The user or object that the grant is for.
    /// - `granted_role`: The name of the granted role.
    pub fn list_role_grant_paths(
        &self,
        security_policy_report_id: impl Into<String>,
        grantee: impl Into<String>,
        granted_role: impl Into<String>,
    ) -> operations::ListRoleGrantPaths {
        operations::ListRoleGrantPaths::new(
            &self.client,
            security_policy_report_id.into(),
            grantee.into(),
            granted_role.into(),
        )
    }
}

/// # SQL
impl DataSafeClient {
    /// Moves the SQL collection to another compartment.
    ///
    /// - `sql_collection_id`: The OCID of the SQL collection.
    /// - `change_sql_collection_compartment_details`: The request body:
    ///   [`ChangeSqlCollectionCompartmentDetails`](crate::models::ChangeSqlCollectionCompartmentDetails).
    pub fn change_sql_collection_compartment(
        &self,
        sql_collection_id: impl Into<String>,
        change_sql_collection_compartment_details: models::ChangeSqlCollectionCompartmentDetails,
    ) -> operations::ChangeSqlCollectionCompartment {
        operations::ChangeSqlCollectionCompartment::new(
            &self.client,
            sql_collection_id.into(),
            change_sql_collection_compartment_details,
        )
    }

    /// Creates an SQL collection.
    ///
    /// - `create_sql_collection_details`: The request body:
    ///   [`CreateSqlCollectionDetails`](crate::models::CreateSqlCollectionDetails).
    #[inline]
    pub fn create_sql_collection(
        &self,
        create_sql_collection_details: models::CreateSqlCollectionDetails,
    ) -> operations::CreateSqlCollection {
        operations::CreateSqlCollection::new(&self.client, create_sql_collection_details)
    }

    /// Deletes the SQL collection.
    ///
    /// - `sql_collection_id`: The OCID of the SQL collection.
    pub fn delete_sql_collection(
        &self,
        sql_collection_id: impl Into<String>,
    ) -> operations::DeleteSqlCollection {
        operations::DeleteSqlCollection::new(&self.client, sql_collection_id.into())
    }

    /// Generates an SQL firewall policy.
    ///
    /// - `sql_collection_id`: The OCID of the SQL collection.
    pub fn generate_sql_firewall_policy(
        &self,
        sql_collection_id: impl Into<String>,
    ) -> operations::GenerateSqlFirewallPolicy {
        operations::GenerateSqlFirewallPolicy::new(&self.client, sql_collection_id.into())
    }

    /// Gets the SQL collection.
    ///
    /// - `sql_collection_id`: The OCID of the SQL collection.
    pub fn get_sql_collection(
        &self,
        sql_collection_id: impl Into<String>,
    ) -> operations::GetSqlCollection {
        operations::GetSqlCollection::new(&self.client, sql_collection_id.into())
    }

    /// Purges the SQL collection logs.
    ///
    /// - `sql_collection_id`: The OCID of the SQL collection.
    pub fn purge_sql_collection_logs(
        &self,
        sql_collection_id: impl Into<String>,
    ) -> operations::PurgeSqlCollectionLogs {
        operations::PurgeSqlCollectionLogs::new(&self.client, sql_collection_id.into())
    }

    /// Refreshes the SQL collection log insights.
    ///
    /// - `sql_collection_id`: The OCID of the SQL collection.
    pub fn refresh_sql_collection_log_insights(
        &self,
        sql_collection_id: impl Into<String>,
    ) -> operations::RefreshSqlCollectionLogInsights {
        operations::RefreshSqlCollectionLogInsights::new(&self.client, sql_collection_id.into())
    }

    /// Starts the SQL collection.
    ///
    /// - `sql_collection_id`: The OCID of the SQL collection.
    pub fn start_sql_collection(
        &self,
        sql_collection_id: impl Into<String>,
    ) -> operations::StartSqlCollection {
        operations::StartSqlCollection::new(&self.client, sql_collection_id.into())
    }

    /// Stops the SQL collection.
    ///
    /// - `sql_collection_id`: The OCID of the SQL collection.
    pub fn stop_sql_collection(
        &self,
        sql_collection_id: impl Into<String>,
    ) -> operations::StopSqlCollection {
        operations::StopSqlCollection::new(&self.client, sql_collection_id.into())
    }

    /// Updates the SQL collection.
    ///
    /// - `sql_collection_id`: The OCID of the SQL collection.
    /// - `update_sql_collection_details`: The request body:
    ///   [`UpdateSqlCollectionDetails`](crate::models::UpdateSqlCollectionDetails).
    pub fn update_sql_collection(
        &self,
        sql_collection_id: impl Into<String>,
        update_sql_collection_details: models::UpdateSqlCollectionDetails,
    ) -> operations::UpdateSqlCollection {
        operations::UpdateSqlCollection::new(
            &self.client,
            sql_collection_id.into(),
            update_sql_collection_details,
        )
    }
}

/// # SQL collection
impl DataSafeClient {
    /// Lists the SQL collections.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sql_collections(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSqlCollections {
        operations::ListSqlCollections::new(&self.client, compartment_id.into())
    }
}

/// # SQL collection analytics
impl DataSafeClient {
    /// Lists the SQL collection analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sql_collection_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSqlCollectionAnalytics {
        operations::ListSqlCollectionAnalytics::new(&self.client, compartment_id.into())
    }
}

/// # SQL collection log insights
impl DataSafeClient {
    /// Lists the SQL collection log insights.
    ///
    /// - `sql_collection_id`: The OCID of the SQL collection.
    /// - `time_started`: The start time.
    /// - `time_ended`: The end time.
    pub fn list_sql_collection_log_insights(
        &self,
        sql_collection_id: impl Into<String>,
        time_started: DateTime<Utc>,
        time_ended: DateTime<Utc>,
    ) -> operations::ListSqlCollectionLogInsights {
        operations::ListSqlCollectionLogInsights::new(
            &self.client,
            sql_collection_id.into(),
            time_started,
            time_ended,
        )
    }
}

/// # SQL firewall allowed SQL
impl DataSafeClient {
    /// Creates SQL firewall allowed SQLs in bulk.
    ///
    /// - `bulk_create_sql_firewall_allowed_sqls_details`: The request body:
    ///   [`BulkCreateSqlFirewallAllowedSqlsDetails`](crate::models::BulkCreateSqlFirewallAllowedSqlsDetails).
    #[inline]
    pub fn bulk_create_sql_firewall_allowed_sqls(
        &self,
        bulk_create_sql_firewall_allowed_sqls_details: models::BulkCreateSqlFirewallAllowedSqlsDetails,
    ) -> operations::BulkCreateSqlFirewallAllowedSqls {
        operations::BulkCreateSqlFirewallAllowedSqls::new(
            &self.client,
            bulk_create_sql_firewall_allowed_sqls_details,
        )
    }

    /// Deletes the SQL firewall allowed SQLs in bulk.
    ///
    /// - `bulk_delete_sql_firewall_allowed_sqls_details`: The request body:
    ///   [`BulkDeleteSqlFirewallAllowedSqlsDetails`](crate::models::BulkDeleteSqlFirewallAllowedSqlsDetails).
    #[inline]
    pub fn bulk_delete_sql_firewall_allowed_sqls(
        &self,
        bulk_delete_sql_firewall_allowed_sqls_details: models::BulkDeleteSqlFirewallAllowedSqlsDetails,
    ) -> operations::BulkDeleteSqlFirewallAllowedSqls {
        operations::BulkDeleteSqlFirewallAllowedSqls::new(
            &self.client,
            bulk_delete_sql_firewall_allowed_sqls_details,
        )
    }

    /// Deletes the SQL firewall allowed SQL.
    ///
    /// - `sql_firewall_allowed_sql_id`: The OCID of the allowed SQL statement of SQL Firewall.
    pub fn delete_sql_firewall_allowed_sql(
        &self,
        sql_firewall_allowed_sql_id: impl Into<String>,
    ) -> operations::DeleteSqlFirewallAllowedSql {
        operations::DeleteSqlFirewallAllowedSql::new(
            &self.client,
            sql_firewall_allowed_sql_id.into(),
        )
    }

    /// Gets the SQL firewall allowed SQL.
    ///
    /// - `sql_firewall_allowed_sql_id`: The OCID of the allowed SQL statement of SQL Firewall.
    pub fn get_sql_firewall_allowed_sql(
        &self,
        sql_firewall_allowed_sql_id: impl Into<String>,
    ) -> operations::GetSqlFirewallAllowedSql {
        operations::GetSqlFirewallAllowedSql::new(&self.client, sql_firewall_allowed_sql_id.into())
    }

    /// Lists the SQL firewall allowed SQLs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sql_firewall_allowed_sqls(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSqlFirewallAllowedSqls {
        operations::ListSqlFirewallAllowedSqls::new(&self.client, compartment_id.into())
    }

    /// Patches the SQL firewall allowed SQL.
    ///
    /// - `patch_sql_firewall_allowed_sql_details`: The request body:
    ///   [`PatchSqlFirewallAllowedSqlDetails`](crate::models::PatchSqlFirewallAllowedSqlDetails).
    #[inline]
    pub fn patch_sql_firewall_allowed_sql(
        &self,
        patch_sql_firewall_allowed_sql_details: models::PatchSqlFirewallAllowedSqlDetails,
    ) -> operations::PatchSqlFirewallAllowedSql {
        operations::PatchSqlFirewallAllowedSql::new(
            &self.client,
            patch_sql_firewall_allowed_sql_details,
        )
    }
}

/// # SQL firewall allowed SQL analytics
impl DataSafeClient {
    /// Lists the SQL firewall allowed SQL analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sql_firewall_allowed_sql_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSqlFirewallAllowedSqlAnalytics {
        operations::ListSqlFirewallAllowedSqlAnalytics::new(&self.client, compartment_id.into())
    }
}

/// # SQL firewall policy
impl DataSafeClient {
    /// Moves the SQL firewall policy to another compartment.
    ///
    /// - `sql_firewall_policy_id`: The OCID of the SQL Firewall policy.
    /// - `change_sql_firewall_policy_compartment_details`: The request body:
    ///   [`ChangeSqlFirewallPolicyCompartmentDetails`](crate::models::ChangeSqlFirewallPolicyCompartmentDetails).
    pub fn change_sql_firewall_policy_compartment(
        &self,
        sql_firewall_policy_id: impl Into<String>,
        change_sql_firewall_policy_compartment_details: models::ChangeSqlFirewallPolicyCompartmentDetails,
    ) -> operations::ChangeSqlFirewallPolicyCompartment {
        operations::ChangeSqlFirewallPolicyCompartment::new(
            &self.client,
            sql_firewall_policy_id.into(),
            change_sql_firewall_policy_compartment_details,
        )
    }

    /// Deletes the SQL firewall policy.
    ///
    /// - `sql_firewall_policy_id`: The OCID of the SQL Firewall policy.
    pub fn delete_sql_firewall_policy(
        &self,
        sql_firewall_policy_id: impl Into<String>,
    ) -> operations::DeleteSqlFirewallPolicy {
        operations::DeleteSqlFirewallPolicy::new(&self.client, sql_firewall_policy_id.into())
    }

    /// Gets the SQL firewall policy.
    ///
    /// - `sql_firewall_policy_id`: The OCID of the SQL Firewall policy.
    pub fn get_sql_firewall_policy(
        &self,
        sql_firewall_policy_id: impl Into<String>,
    ) -> operations::GetSqlFirewallPolicy {
        operations::GetSqlFirewallPolicy::new(&self.client, sql_firewall_policy_id.into())
    }

    /// Lists the SQL firewall policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sql_firewall_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSqlFirewallPolicies {
        operations::ListSqlFirewallPolicies::new(&self.client, compartment_id.into())
    }

    /// Updates the SQL firewall policy.
    ///
    /// - `sql_firewall_policy_id`: The OCID of the SQL Firewall policy.
    /// - `update_sql_firewall_policy_details`: The request body:
    ///   [`UpdateSqlFirewallPolicyDetails`](crate::models::UpdateSqlFirewallPolicyDetails).
    pub fn update_sql_firewall_policy(
        &self,
        sql_firewall_policy_id: impl Into<String>,
        update_sql_firewall_policy_details: models::UpdateSqlFirewallPolicyDetails,
    ) -> operations::UpdateSqlFirewallPolicy {
        operations::UpdateSqlFirewallPolicy::new(
            &self.client,
            sql_firewall_policy_id.into(),
            update_sql_firewall_policy_details,
        )
    }
}

/// # SQL firewall policy analytics
impl DataSafeClient {
    /// Lists the SQL firewall policy analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sql_firewall_policy_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSqlFirewallPolicyAnalytics {
        operations::ListSqlFirewallPolicyAnalytics::new(&self.client, compartment_id.into())
    }
}

/// # SQL firewall violation
impl DataSafeClient {
    /// Lists the SQL firewall violation analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sql_firewall_violation_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSqlFirewallViolationAnalytics {
        operations::ListSqlFirewallViolationAnalytics::new(&self.client, compartment_id.into())
    }

    /// Lists the SQL firewall violations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sql_firewall_violations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSqlFirewallViolations {
        operations::ListSqlFirewallViolations::new(&self.client, compartment_id.into())
    }
}

/// # Sdm masking policy difference
impl DataSafeClient {
    /// Moves the sdm masking policy difference to another compartment.
    ///
    /// - `sdm_masking_policy_difference_id`: The OCID of the difference between a sensitive data
    ///   model (SDM) and a masking policy.
    /// - `change_sdm_masking_policy_difference_compartment_details`: The request body:
    ///   [`ChangeSdmMaskingPolicyDifferenceCompartmentDetails`](crate::models::ChangeSdmMaskingPolicyDifferenceCompartmentDetails).
    pub fn change_sdm_masking_policy_difference_compartment(
        &self,
        sdm_masking_policy_difference_id: impl Into<String>,
        change_sdm_masking_policy_difference_compartment_details: models::ChangeSdmMaskingPolicyDifferenceCompartmentDetails,
    ) -> operations::ChangeSdmMaskingPolicyDifferenceCompartment {
        operations::ChangeSdmMaskingPolicyDifferenceCompartment::new(
            &self.client,
            sdm_masking_policy_difference_id.into(),
            change_sdm_masking_policy_difference_compartment_details,
        )
    }

    /// Creates a sdm masking policy difference.
    ///
    /// - `create_sdm_masking_policy_difference_details`: The request body:
    ///   [`CreateSdmMaskingPolicyDifferenceDetails`](crate::models::CreateSdmMaskingPolicyDifferenceDetails).
    #[inline]
    pub fn create_sdm_masking_policy_difference(
        &self,
        create_sdm_masking_policy_difference_details: models::CreateSdmMaskingPolicyDifferenceDetails,
    ) -> operations::CreateSdmMaskingPolicyDifference {
        operations::CreateSdmMaskingPolicyDifference::new(
            &self.client,
            create_sdm_masking_policy_difference_details,
        )
    }

    /// Deletes the sdm masking policy difference.
    ///
    /// - `sdm_masking_policy_difference_id`: The OCID of the difference between a sensitive data
    ///   model (SDM) and a masking policy.
    pub fn delete_sdm_masking_policy_difference(
        &self,
        sdm_masking_policy_difference_id: impl Into<String>,
    ) -> operations::DeleteSdmMaskingPolicyDifference {
        operations::DeleteSdmMaskingPolicyDifference::new(
            &self.client,
            sdm_masking_policy_difference_id.into(),
        )
    }

    /// Gets the sdm masking policy difference.
    ///
    /// - `sdm_masking_policy_difference_id`: The OCID of the difference between a sensitive data
    ///   model (SDM) and a masking policy.
    pub fn get_sdm_masking_policy_difference(
        &self,
        sdm_masking_policy_difference_id: impl Into<String>,
    ) -> operations::GetSdmMaskingPolicyDifference {
        operations::GetSdmMaskingPolicyDifference::new(
            &self.client,
            sdm_masking_policy_difference_id.into(),
        )
    }

    /// Lists the difference columns.
    ///
    /// - `sdm_masking_policy_difference_id`: The OCID of the difference between a sensitive data
    ///   model (SDM) and a masking policy.
    pub fn list_difference_columns(
        &self,
        sdm_masking_policy_difference_id: impl Into<String>,
    ) -> operations::ListDifferenceColumns {
        operations::ListDifferenceColumns::new(
            &self.client,
            sdm_masking_policy_difference_id.into(),
        )
    }

    /// Lists the sdm masking policy differences.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sdm_masking_policy_differences(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSdmMaskingPolicyDifferences {
        operations::ListSdmMaskingPolicyDifferences::new(&self.client, compartment_id.into())
    }

    /// Patches the sdm masking policy difference columns.
    ///
    /// - `sdm_masking_policy_difference_id`: The OCID of the difference between a sensitive data
    ///   model (SDM) and a masking policy.
    /// - `patch_sdm_masking_policy_difference_columns_details`: The request body:
    ///   [`PatchSdmMaskingPolicyDifferenceColumnsDetails`](crate::models::PatchSdmMaskingPolicyDifferenceColumnsDetails).
    pub fn patch_sdm_masking_policy_difference_columns(
        &self,
        sdm_masking_policy_difference_id: impl Into<String>,
        patch_sdm_masking_policy_difference_columns_details: models::PatchSdmMaskingPolicyDifferenceColumnsDetails,
    ) -> operations::PatchSdmMaskingPolicyDifferenceColumns {
        operations::PatchSdmMaskingPolicyDifferenceColumns::new(
            &self.client,
            sdm_masking_policy_difference_id.into(),
            patch_sdm_masking_policy_difference_columns_details,
        )
    }

    /// Updates the sdm masking policy difference.
    ///
    /// - `sdm_masking_policy_difference_id`: The OCID of the difference between a sensitive data
    ///   model (SDM) and a masking policy.
    /// - `update_sdm_masking_policy_difference_details`: The request body:
    ///   [`UpdateSdmMaskingPolicyDifferenceDetails`](crate::models::UpdateSdmMaskingPolicyDifferenceDetails).
    pub fn update_sdm_masking_policy_difference(
        &self,
        sdm_masking_policy_difference_id: impl Into<String>,
        update_sdm_masking_policy_difference_details: models::UpdateSdmMaskingPolicyDifferenceDetails,
    ) -> operations::UpdateSdmMaskingPolicyDifference {
        operations::UpdateSdmMaskingPolicyDifference::new(
            &self.client,
            sdm_masking_policy_difference_id.into(),
            update_sdm_masking_policy_difference_details,
        )
    }
}

/// # Security assessment
impl DataSafeClient {
    /// Applies the security assessment template.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    /// - `security_assessment_template_details`: The request body:
    ///   [`SecurityAssessmentTemplateDetails`](crate::models::SecurityAssessmentTemplateDetails).
    pub fn apply_security_assessment_template(
        &self,
        security_assessment_id: impl Into<String>,
        security_assessment_template_details: models::SecurityAssessmentTemplateDetails,
    ) -> operations::ApplySecurityAssessmentTemplate {
        operations::ApplySecurityAssessmentTemplate::new(
            &self.client,
            security_assessment_id.into(),
            security_assessment_template_details,
        )
    }

    /// Moves the security assessment to another compartment.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    /// - `change_security_assessment_compartment_details`: The request body:
    ///   [`ChangeSecurityAssessmentCompartmentDetails`](crate::models::ChangeSecurityAssessmentCompartmentDetails).
    pub fn change_security_assessment_compartment(
        &self,
        security_assessment_id: impl Into<String>,
        change_security_assessment_compartment_details: models::ChangeSecurityAssessmentCompartmentDetails,
    ) -> operations::ChangeSecurityAssessmentCompartment {
        operations::ChangeSecurityAssessmentCompartment::new(
            &self.client,
            security_assessment_id.into(),
            change_security_assessment_compartment_details,
        )
    }

    /// Compares the security assessment.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    /// - `compare_security_assessment_details`: The request body:
    ///   [`CompareSecurityAssessmentDetails`](crate::models::CompareSecurityAssessmentDetails).
    pub fn compare_security_assessment(
        &self,
        security_assessment_id: impl Into<String>,
        compare_security_assessment_details: models::CompareSecurityAssessmentDetails,
    ) -> operations::CompareSecurityAssessment {
        operations::CompareSecurityAssessment::new(
            &self.client,
            security_assessment_id.into(),
            compare_security_assessment_details,
        )
    }

    /// Compares the resource with the template baseline.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    /// - `compare_to_template_baseline_details`: The request body:
    ///   [`CompareToTemplateBaselineDetails`](crate::models::CompareToTemplateBaselineDetails).
    pub fn compare_to_template_baseline(
        &self,
        security_assessment_id: impl Into<String>,
        compare_to_template_baseline_details: models::CompareToTemplateBaselineDetails,
    ) -> operations::CompareToTemplateBaseline {
        operations::CompareToTemplateBaseline::new(
            &self.client,
            security_assessment_id.into(),
            compare_to_template_baseline_details,
        )
    }

    /// Creates a security assessment.
    ///
    /// - `create_security_assessment_details`: The request body:
    ///   [`CreateSecurityAssessmentDetails`](crate::models::CreateSecurityAssessmentDetails).
    #[inline]
    pub fn create_security_assessment(
        &self,
        create_security_assessment_details: models::CreateSecurityAssessmentDetails,
    ) -> operations::CreateSecurityAssessment {
        operations::CreateSecurityAssessment::new(&self.client, create_security_assessment_details)
    }

    /// Deletes the security assessment.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    pub fn delete_security_assessment(
        &self,
        security_assessment_id: impl Into<String>,
    ) -> operations::DeleteSecurityAssessment {
        operations::DeleteSecurityAssessment::new(&self.client, security_assessment_id.into())
    }

    /// Downloads the security assessment report.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    /// - `download_security_assessment_report_details`: The request body:
    ///   [`DownloadSecurityAssessmentReportDetails`](crate::models::DownloadSecurityAssessmentReportDetails).
    pub fn download_security_assessment_report(
        &self,
        security_assessment_id: impl Into<String>,
        download_security_assessment_report_details: models::DownloadSecurityAssessmentReportDetails,
    ) -> operations::DownloadSecurityAssessmentReport {
        operations::DownloadSecurityAssessmentReport::new(
            &self.client,
            security_assessment_id.into(),
            download_security_assessment_report_details,
        )
    }

    /// Generates a security assessment report.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    /// - `generate_security_assessment_report_details`: The request body:
    ///   [`GenerateSecurityAssessmentReportDetails`](crate::models::GenerateSecurityAssessmentReportDetails).
    pub fn generate_security_assessment_report(
        &self,
        security_assessment_id: impl Into<String>,
        generate_security_assessment_report_details: models::GenerateSecurityAssessmentReportDetails,
    ) -> operations::GenerateSecurityAssessmentReport {
        operations::GenerateSecurityAssessmentReport::new(
            &self.client,
            security_assessment_id.into(),
            generate_security_assessment_report_details,
        )
    }

    /// Gets the security assessment.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    pub fn get_security_assessment(
        &self,
        security_assessment_id: impl Into<String>,
    ) -> operations::GetSecurityAssessment {
        operations::GetSecurityAssessment::new(&self.client, security_assessment_id.into())
    }

    /// Gets the security assessment comparison.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    /// - `comparison_security_assessment_id`: The OCID of the security assessment to compare with.
    pub fn get_security_assessment_comparison(
        &self,
        security_assessment_id: impl Into<String>,
        comparison_security_assessment_id: impl Into<String>,
    ) -> operations::GetSecurityAssessmentComparison {
        operations::GetSecurityAssessmentComparison::new(
            &self.client,
            security_assessment_id.into(),
            comparison_security_assessment_id.into(),
        )
    }

    /// Gets the template baseline comparison.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    /// - `comparison_security_assessment_id`: The OCID of the security assessment to compare with.
    pub fn get_template_baseline_comparison(
        &self,
        security_assessment_id: impl Into<String>,
        comparison_security_assessment_id: impl Into<String>,
    ) -> operations::GetTemplateBaselineComparison {
        operations::GetTemplateBaselineComparison::new(
            &self.client,
            security_assessment_id.into(),
            comparison_security_assessment_id.into(),
        )
    }

    /// Lists the checks.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    pub fn list_checks(&self, security_assessment_id: impl Into<String>) -> operations::ListChecks {
        operations::ListChecks::new(&self.client, security_assessment_id.into())
    }

    /// Lists the finding analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_finding_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListFindingAnalytics {
        operations::ListFindingAnalytics::new(&self.client, compartment_id.into())
    }

    /// Lists the findings.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    pub fn list_findings(
        &self,
        security_assessment_id: impl Into<String>,
    ) -> operations::ListFindings {
        operations::ListFindings::new(&self.client, security_assessment_id.into())
    }

    /// Lists the findings change audit logs.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    pub fn list_findings_change_audit_logs(
        &self,
        security_assessment_id: impl Into<String>,
    ) -> operations::ListFindingsChangeAuditLogs {
        operations::ListFindingsChangeAuditLogs::new(&self.client, security_assessment_id.into())
    }

    /// Lists the security assessments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_security_assessments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSecurityAssessments {
        operations::ListSecurityAssessments::new(&self.client, compartment_id.into())
    }

    /// Lists the security feature analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_security_feature_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSecurityFeatureAnalytics {
        operations::ListSecurityFeatureAnalytics::new(&self.client, compartment_id.into())
    }

    /// Lists the security features.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_security_features(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSecurityFeatures {
        operations::ListSecurityFeatures::new(&self.client, compartment_id.into())
    }

    /// Lists the template analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_template_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListTemplateAnalytics {
        operations::ListTemplateAnalytics::new(&self.client, compartment_id.into())
    }

    /// Lists the template association analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_template_association_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListTemplateAssociationAnalytics {
        operations::ListTemplateAssociationAnalytics::new(&self.client, compartment_id.into())
    }

    /// Patches the checks.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    /// - `patch_checks_details`: The request body:
    ///   [`PatchChecksDetails`](crate::models::PatchChecksDetails).
    pub fn patch_checks(
        &self,
        security_assessment_id: impl Into<String>,
        patch_checks_details: models::PatchChecksDetails,
    ) -> operations::PatchChecks {
        operations::PatchChecks::new(
            &self.client,
            security_assessment_id.into(),
            patch_checks_details,
        )
    }

    /// Patches the findings.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    /// - `patch_findings_details`: The request body:
    ///   [`PatchFindingsDetails`](crate::models::PatchFindingsDetails).
    pub fn patch_findings(
        &self,
        security_assessment_id: impl Into<String>,
        patch_findings_details: models::PatchFindingsDetails,
    ) -> operations::PatchFindings {
        operations::PatchFindings::new(
            &self.client,
            security_assessment_id.into(),
            patch_findings_details,
        )
    }

    /// Refreshes the security assessment.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    /// - `run_security_assessment_details`: The request body:
    ///   [`RunSecurityAssessmentDetails`](crate::models::RunSecurityAssessmentDetails).
    pub fn refresh_security_assessment(
        &self,
        security_assessment_id: impl Into<String>,
        run_security_assessment_details: models::RunSecurityAssessmentDetails,
    ) -> operations::RefreshSecurityAssessment {
        operations::RefreshSecurityAssessment::new(
            &self.client,
            security_assessment_id.into(),
            run_security_assessment_details,
        )
    }

    /// Removes the security assessment template.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    pub fn remove_security_assessment_template(
        &self,
        security_assessment_id: impl Into<String>,
    ) -> operations::RemoveSecurityAssessmentTemplate {
        operations::RemoveSecurityAssessmentTemplate::new(
            &self.client,
            security_assessment_id.into(),
        )
    }

    /// Sets the security assessment baseline.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    pub fn set_security_assessment_baseline(
        &self,
        security_assessment_id: impl Into<String>,
    ) -> operations::SetSecurityAssessmentBaseline {
        operations::SetSecurityAssessmentBaseline::new(&self.client, security_assessment_id.into())
    }

    /// Unsets the security assessment baseline.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    pub fn unset_security_assessment_baseline(
        &self,
        security_assessment_id: impl Into<String>,
    ) -> operations::UnsetSecurityAssessmentBaseline {
        operations::UnsetSecurityAssessmentBaseline::new(
            &self.client,
            security_assessment_id.into(),
        )
    }

    /// Updates the security assessment.
    ///
    /// - `security_assessment_id`: The OCID of the security assessment.
    /// - `update_security_assessment_details`: The request body:
    ///   [`UpdateSecurityAssessmentDetails`](crate::models::UpdateSecurityAssessmentDetails).
    pub fn update_security_assessment(
        &self,
        security_assessment_id: impl Into<String>,
        update_security_assessment_details: models::UpdateSecurityAssessmentDetails,
    ) -> operations::UpdateSecurityAssessment {
        operations::UpdateSecurityAssessment::new(
            &self.client,
            security_assessment_id.into(),
            update_security_assessment_details,
        )
    }
}

/// # Security policy
impl DataSafeClient {
    /// Moves the security policy to another compartment.
    ///
    /// - `security_policy_id`: The OCID of the security policy.
    /// - `change_security_policy_compartment_details`: The request body:
    ///   [`ChangeSecurityPolicyCompartmentDetails`](crate::models::ChangeSecurityPolicyCompartmentDetails).
    pub fn change_security_policy_compartment(
        &self,
        security_policy_id: impl Into<String>,
        change_security_policy_compartment_details: models::ChangeSecurityPolicyCompartmentDetails,
    ) -> operations::ChangeSecurityPolicyCompartment {
        operations::ChangeSecurityPolicyCompartment::new(
            &self.client,
            security_policy_id.into(),
            change_security_policy_compartment_details,
        )
    }

    /// Creates a security policy.
    ///
    /// - `create_security_policy_details`: The request body:
    ///   [`CreateSecurityPolicyDetails`](crate::models::CreateSecurityPolicyDetails).
    #[inline]
    pub fn create_security_policy(
        &self,
        create_security_policy_details: models::CreateSecurityPolicyDetails,
    ) -> operations::CreateSecurityPolicy {
        operations::CreateSecurityPolicy::new(&self.client, create_security_policy_details)
    }

    /// Deletes the security policy.
    ///
    /// - `security_policy_id`: The OCID of the security policy.
    pub fn delete_security_policy(
        &self,
        security_policy_id: impl Into<String>,
    ) -> operations::DeleteSecurityPolicy {
        operations::DeleteSecurityPolicy::new(&self.client, security_policy_id.into())
    }

    /// Gets the security policy.
    ///
    /// - `security_policy_id`: The OCID of the security policy.
    pub fn get_security_policy(
        &self,
        security_policy_id: impl Into<String>,
    ) -> operations::GetSecurityPolicy {
        operations::GetSecurityPolicy::new(&self.client, security_policy_id.into())
    }

    /// Lists the security policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_security_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSecurityPolicies {
        operations::ListSecurityPolicies::new(&self.client, compartment_id.into())
    }

    /// Updates the security policy.
    ///
    /// - `security_policy_id`: The OCID of the security policy.
    /// - `update_security_policy_details`: The request body:
    ///   [`UpdateSecurityPolicyDetails`](crate::models::UpdateSecurityPolicyDetails).
    pub fn update_security_policy(
        &self,
        security_policy_id: impl Into<String>,
        update_security_policy_details: models::UpdateSecurityPolicyDetails,
    ) -> operations::UpdateSecurityPolicy {
        operations::UpdateSecurityPolicy::new(
            &self.client,
            security_policy_id.into(),
            update_security_policy_details,
        )
    }
}

/// # Security policy configuration
impl DataSafeClient {
    /// Moves the security policy configuration to another compartment.
    ///
    /// - `security_policy_config_id`: The OCID of the security policy configuration.
    /// - `change_security_policy_config_compartment_details`: The request body:
    ///   [`ChangeSecurityPolicyConfigCompartmentDetails`](crate::models::ChangeSecurityPolicyConfigCompartmentDetails).
    pub fn change_security_policy_config_compartment(
        &self,
        security_policy_config_id: impl Into<String>,
        change_security_policy_config_compartment_details: models::ChangeSecurityPolicyConfigCompartmentDetails,
    ) -> operations::ChangeSecurityPolicyConfigCompartment {
        operations::ChangeSecurityPolicyConfigCompartment::new(
            &self.client,
            security_policy_config_id.into(),
            change_security_policy_config_compartment_details,
        )
    }

    /// Creates a security policy configuration.
    ///
    /// - `create_security_policy_config_details`: The request body:
    ///   [`CreateSecurityPolicyConfigDetails`](crate::models::CreateSecurityPolicyConfigDetails).
    #[inline]
    pub fn create_security_policy_config(
        &self,
        create_security_policy_config_details: models::CreateSecurityPolicyConfigDetails,
    ) -> operations::CreateSecurityPolicyConfig {
        operations::CreateSecurityPolicyConfig::new(
            &self.client,
            create_security_policy_config_details,
        )
    }

    /// Deletes the security policy configuration.
    ///
    /// - `security_policy_config_id`: The OCID of the security policy configuration.
    pub fn delete_security_policy_config(
        &self,
        security_policy_config_id: impl Into<String>,
    ) -> operations::DeleteSecurityPolicyConfig {
        operations::DeleteSecurityPolicyConfig::new(&self.client, security_policy_config_id.into())
    }

    /// Gets the security policy configuration.
    ///
    /// - `security_policy_config_id`: The OCID of the security policy configuration.
    pub fn get_security_policy_config(
        &self,
        security_policy_config_id: impl Into<String>,
    ) -> operations::GetSecurityPolicyConfig {
        operations::GetSecurityPolicyConfig::new(&self.client, security_policy_config_id.into())
    }

    /// Lists the security policy configurations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_security_policy_configs(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSecurityPolicyConfigs {
        operations::ListSecurityPolicyConfigs::new(&self.client, compartment_id.into())
    }

    /// Updates the security policy configuration.
    ///
    /// - `security_policy_config_id`: The OCID of the security policy configuration.
    /// - `update_security_policy_config_details`: The request body:
    ///   [`UpdateSecurityPolicyConfigDetails`](crate::models::UpdateSecurityPolicyConfigDetails).
    pub fn update_security_policy_config(
        &self,
        security_policy_config_id: impl Into<String>,
        update_security_policy_config_details: models::UpdateSecurityPolicyConfigDetails,
    ) -> operations::UpdateSecurityPolicyConfig {
        operations::UpdateSecurityPolicyConfig::new(
            &self.client,
            security_policy_config_id.into(),
            update_security_policy_config_details,
        )
    }
}

/// # Security policy deployment
impl DataSafeClient {
    /// Moves the security policy deployment to another compartment.
    ///
    /// - `security_policy_deployment_id`: The OCID of the security policy deployment.
    /// - `change_security_policy_deployment_compartment_details`: The request body:
    ///   [`ChangeSecurityPolicyDeploymentCompartmentDetails`](crate::models::ChangeSecurityPolicyDeploymentCompartmentDetails).
    pub fn change_security_policy_deployment_compartment(
        &self,
        security_policy_deployment_id: impl Into<String>,
        change_security_policy_deployment_compartment_details: models::ChangeSecurityPolicyDeploymentCompartmentDetails,
    ) -> operations::ChangeSecurityPolicyDeploymentCompartment {
        operations::ChangeSecurityPolicyDeploymentCompartment::new(
            &self.client,
            security_policy_deployment_id.into(),
            change_security_policy_deployment_compartment_details,
        )
    }

    /// Creates a security policy deployment.
    ///
    /// - `create_security_policy_deployment_details`: The request body:
    ///   [`CreateSecurityPolicyDeploymentDetails`](crate::models::CreateSecurityPolicyDeploymentDetails).
    #[inline]
    pub fn create_security_policy_deployment(
        &self,
        create_security_policy_deployment_details: models::CreateSecurityPolicyDeploymentDetails,
    ) -> operations::CreateSecurityPolicyDeployment {
        operations::CreateSecurityPolicyDeployment::new(
            &self.client,
            create_security_policy_deployment_details,
        )
    }

    /// Deletes the security policy deployment.
    ///
    /// - `security_policy_deployment_id`: The OCID of the security policy deployment.
    pub fn delete_security_policy_deployment(
        &self,
        security_policy_deployment_id: impl Into<String>,
    ) -> operations::DeleteSecurityPolicyDeployment {
        operations::DeleteSecurityPolicyDeployment::new(
            &self.client,
            security_policy_deployment_id.into(),
        )
    }

    /// Deploys the security policy deployment.
    ///
    /// - `security_policy_deployment_id`: The OCID of the security policy deployment.
    pub fn deploy_security_policy_deployment(
        &self,
        security_policy_deployment_id: impl Into<String>,
    ) -> operations::DeploySecurityPolicyDeployment {
        operations::DeploySecurityPolicyDeployment::new(
            &self.client,
            security_policy_deployment_id.into(),
        )
    }

    /// Gets the security policy deployment.
    ///
    /// - `security_policy_deployment_id`: The OCID of the security policy deployment.
    pub fn get_security_policy_deployment(
        &self,
        security_policy_deployment_id: impl Into<String>,
    ) -> operations::GetSecurityPolicyDeployment {
        operations::GetSecurityPolicyDeployment::new(
            &self.client,
            security_policy_deployment_id.into(),
        )
    }

    /// Lists the security policy deployments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_security_policy_deployments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSecurityPolicyDeployments {
        operations::ListSecurityPolicyDeployments::new(&self.client, compartment_id.into())
    }

    /// Refreshes the security policy deployment.
    ///
    /// - `security_policy_deployment_id`: The OCID of the security policy deployment.
    pub fn refresh_security_policy_deployment(
        &self,
        security_policy_deployment_id: impl Into<String>,
    ) -> operations::RefreshSecurityPolicyDeployment {
        operations::RefreshSecurityPolicyDeployment::new(
            &self.client,
            security_policy_deployment_id.into(),
        )
    }

    /// Updates the security policy deployment.
    ///
    /// - `security_policy_deployment_id`: The OCID of the security policy deployment.
    /// - `update_security_policy_deployment_details`: The request body:
    ///   [`UpdateSecurityPolicyDeploymentDetails`](crate::models::UpdateSecurityPolicyDeploymentDetails).
    pub fn update_security_policy_deployment(
        &self,
        security_policy_deployment_id: impl Into<String>,
        update_security_policy_deployment_details: models::UpdateSecurityPolicyDeploymentDetails,
    ) -> operations::UpdateSecurityPolicyDeployment {
        operations::UpdateSecurityPolicyDeployment::new(
            &self.client,
            security_policy_deployment_id.into(),
            update_security_policy_deployment_details,
        )
    }
}

/// # Security policy entry state
impl DataSafeClient {
    /// Gets the security policy entry state.
    ///
    /// - `security_policy_deployment_id`: The OCID of the security policy deployment.
    /// - `security_policy_entry_state_id`: The OCID of the security policy entry state.
    pub fn get_security_policy_entry_state(
        &self,
        security_policy_deployment_id: impl Into<String>,
        security_policy_entry_state_id: impl Into<String>,
    ) -> operations::GetSecurityPolicyEntryState {
        operations::GetSecurityPolicyEntryState::new(
            &self.client,
            security_policy_deployment_id.into(),
            security_policy_entry_state_id.into(),
        )
    }

    /// Lists the security policy entry states.
    ///
    /// - `security_policy_deployment_id`: The OCID of the security policy deployment.
    pub fn list_security_policy_entry_states(
        &self,
        security_policy_deployment_id: impl Into<String>,
    ) -> operations::ListSecurityPolicyEntryStates {
        operations::ListSecurityPolicyEntryStates::new(
            &self.client,
            security_policy_deployment_id.into(),
        )
    }
}

/// # Security policy report
impl DataSafeClient {
    /// Gets the security policy report.
    ///
    /// - `security_policy_report_id`: The OCID of the security policy report.
    pub fn get_security_policy_report(
        &self,
        security_policy_report_id: impl Into<String>,
    ) -> operations::GetSecurityPolicyReport {
        operations::GetSecurityPolicyReport::new(&self.client, security_policy_report_id.into())
    }

    /// Lists the security policy reports.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_security_policy_reports(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSecurityPolicyReports {
        operations::ListSecurityPolicyReports::new(&self.client, compartment_id.into())
    }
}

/// # Sensitive column
impl DataSafeClient {
    /// Creates a sensitive column.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `create_sensitive_column_details`: The request body:
    ///   [`CreateSensitiveColumnDetails`](crate::models::CreateSensitiveColumnDetails).
    pub fn create_sensitive_column(
        &self,
        sensitive_data_model_id: impl Into<String>,
        create_sensitive_column_details: models::CreateSensitiveColumnDetails,
    ) -> operations::CreateSensitiveColumn {
        operations::CreateSensitiveColumn::new(
            &self.client,
            sensitive_data_model_id.into(),
            create_sensitive_column_details,
        )
    }

    /// Deletes the sensitive column.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `sensitive_column_key`: The numeric key of the sensitive column, unique within the
    ///   sensitive data model.
    pub fn delete_sensitive_column(
        &self,
        sensitive_data_model_id: impl Into<String>,
        sensitive_column_key: impl Into<String>,
    ) -> operations::DeleteSensitiveColumn {
        operations::DeleteSensitiveColumn::new(
            &self.client,
            sensitive_data_model_id.into(),
            sensitive_column_key.into(),
        )
    }

    /// Gets the sensitive column.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `sensitive_column_key`: The numeric key of the sensitive column, unique within the
    ///   sensitive data model.
    pub fn get_sensitive_column(
        &self,
        sensitive_data_model_id: impl Into<String>,
        sensitive_column_key: impl Into<String>,
    ) -> operations::GetSensitiveColumn {
        operations::GetSensitiveColumn::new(
            &self.client,
            sensitive_data_model_id.into(),
            sensitive_column_key.into(),
        )
    }

    /// Lists the sensitive columns.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    pub fn list_sensitive_columns(
        &self,
        sensitive_data_model_id: impl Into<String>,
    ) -> operations::ListSensitiveColumns {
        operations::ListSensitiveColumns::new(&self.client, sensitive_data_model_id.into())
    }

    /// Patches the sensitive columns.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `patch_sensitive_column_details`: The request body:
    ///   [`PatchSensitiveColumnDetails`](crate::models::PatchSensitiveColumnDetails).
    pub fn patch_sensitive_columns(
        &self,
        sensitive_data_model_id: impl Into<String>,
        patch_sensitive_column_details: models::PatchSensitiveColumnDetails,
    ) -> operations::PatchSensitiveColumns {
        operations::PatchSensitiveColumns::new(
            &self.client,
            sensitive_data_model_id.into(),
            patch_sensitive_column_details,
        )
    }

    /// Updates the sensitive column.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `sensitive_column_key`: The numeric key of the sensitive column, unique within the
    ///   sensitive data model.
    /// - `update_sensitive_column_details`: The request body:
    ///   [`UpdateSensitiveColumnDetails`](crate::models::UpdateSensitiveColumnDetails).
    pub fn update_sensitive_column(
        &self,
        sensitive_data_model_id: impl Into<String>,
        sensitive_column_key: impl Into<String>,
        update_sensitive_column_details: models::UpdateSensitiveColumnDetails,
    ) -> operations::UpdateSensitiveColumn {
        operations::UpdateSensitiveColumn::new(
            &self.client,
            sensitive_data_model_id.into(),
            sensitive_column_key.into(),
            update_sensitive_column_details,
        )
    }
}

/// # Sensitive data model
impl DataSafeClient {
    /// Applies the discovery job results.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `apply_discovery_job_results_details`: The request body:
    ///   [`ApplyDiscoveryJobResultsDetails`](crate::models::ApplyDiscoveryJobResultsDetails).
    pub fn apply_discovery_job_results(
        &self,
        sensitive_data_model_id: impl Into<String>,
        apply_discovery_job_results_details: models::ApplyDiscoveryJobResultsDetails,
    ) -> operations::ApplyDiscoveryJobResults {
        operations::ApplyDiscoveryJobResults::new(
            &self.client,
            sensitive_data_model_id.into(),
            apply_discovery_job_results_details,
        )
    }

    /// Moves the sensitive data model to another compartment.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `change_sensitive_data_model_compartment_details`: The request body:
    ///   [`ChangeSensitiveDataModelCompartmentDetails`](crate::models::ChangeSensitiveDataModelCompartmentDetails).
    pub fn change_sensitive_data_model_compartment(
        &self,
        sensitive_data_model_id: impl Into<String>,
        change_sensitive_data_model_compartment_details: models::ChangeSensitiveDataModelCompartmentDetails,
    ) -> operations::ChangeSensitiveDataModelCompartment {
        operations::ChangeSensitiveDataModelCompartment::new(
            &self.client,
            sensitive_data_model_id.into(),
            change_sensitive_data_model_compartment_details,
        )
    }

    /// Creates a sensitive data model.
    ///
    /// - `create_sensitive_data_model_details`: The request body:
    ///   [`CreateSensitiveDataModelDetails`](crate::models::CreateSensitiveDataModelDetails).
    #[inline]
    pub fn create_sensitive_data_model(
        &self,
        create_sensitive_data_model_details: models::CreateSensitiveDataModelDetails,
    ) -> operations::CreateSensitiveDataModel {
        operations::CreateSensitiveDataModel::new(&self.client, create_sensitive_data_model_details)
    }

    /// Deletes the sensitive data model.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    pub fn delete_sensitive_data_model(
        &self,
        sensitive_data_model_id: impl Into<String>,
    ) -> operations::DeleteSensitiveDataModel {
        operations::DeleteSensitiveDataModel::new(&self.client, sensitive_data_model_id.into())
    }

    /// Downloads the discovery report.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `download_discovery_report_details`: The request body:
    ///   [`DownloadDiscoveryReportDetails`](crate::models::DownloadDiscoveryReportDetails).
    pub fn download_discovery_report(
        &self,
        sensitive_data_model_id: impl Into<String>,
        download_discovery_report_details: models::DownloadDiscoveryReportDetails,
    ) -> operations::DownloadDiscoveryReport {
        operations::DownloadDiscoveryReport::new(
            &self.client,
            sensitive_data_model_id.into(),
            download_discovery_report_details,
        )
    }

    /// Downloads the sensitive data model.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `download_sensitive_data_model_details`: The request body:
    ///   [`DownloadSensitiveDataModelDetails`](crate::models::DownloadSensitiveDataModelDetails).
    pub fn download_sensitive_data_model(
        &self,
        sensitive_data_model_id: impl Into<String>,
        download_sensitive_data_model_details: models::DownloadSensitiveDataModelDetails,
    ) -> operations::DownloadSensitiveDataModel {
        operations::DownloadSensitiveDataModel::new(
            &self.client,
            sensitive_data_model_id.into(),
            download_sensitive_data_model_details,
        )
    }

    /// Generates a discovery report for download.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `generate_discovery_report_for_download_details`: The request body:
    ///   [`GenerateDiscoveryReportForDownloadDetails`](crate::models::GenerateDiscoveryReportForDownloadDetails).
    pub fn generate_discovery_report_for_download(
        &self,
        sensitive_data_model_id: impl Into<String>,
        generate_discovery_report_for_download_details: models::GenerateDiscoveryReportForDownloadDetails,
    ) -> operations::GenerateDiscoveryReportForDownload {
        operations::GenerateDiscoveryReportForDownload::new(
            &self.client,
            sensitive_data_model_id.into(),
            generate_discovery_report_for_download_details,
        )
    }

    /// Generates a sensitive data model for download.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `generate_sensitive_data_model_for_download_details`: The request body:
    ///   [`GenerateSensitiveDataModelForDownloadDetails`](crate::models::GenerateSensitiveDataModelForDownloadDetails).
    pub fn generate_sensitive_data_model_for_download(
        &self,
        sensitive_data_model_id: impl Into<String>,
        generate_sensitive_data_model_for_download_details: models::GenerateSensitiveDataModelForDownloadDetails,
    ) -> operations::GenerateSensitiveDataModelForDownload {
        operations::GenerateSensitiveDataModelForDownload::new(
            &self.client,
            sensitive_data_model_id.into(),
            generate_sensitive_data_model_for_download_details,
        )
    }

    /// Gets the sensitive data model.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    pub fn get_sensitive_data_model(
        &self,
        sensitive_data_model_id: impl Into<String>,
    ) -> operations::GetSensitiveDataModel {
        operations::GetSensitiveDataModel::new(&self.client, sensitive_data_model_id.into())
    }

    /// Lists the discovery analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_discovery_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDiscoveryAnalytics {
        operations::ListDiscoveryAnalytics::new(&self.client, compartment_id.into())
    }

    /// Lists the sensitive column analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sensitive_column_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSensitiveColumnAnalytics {
        operations::ListSensitiveColumnAnalytics::new(&self.client, compartment_id.into())
    }

    /// Lists the sensitive data models.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sensitive_data_models(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSensitiveDataModels {
        operations::ListSensitiveDataModels::new(&self.client, compartment_id.into())
    }

    /// Updates the sensitive data model.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `update_sensitive_data_model_details`: The request body:
    ///   [`UpdateSensitiveDataModelDetails`](crate::models::UpdateSensitiveDataModelDetails).
    pub fn update_sensitive_data_model(
        &self,
        sensitive_data_model_id: impl Into<String>,
        update_sensitive_data_model_details: models::UpdateSensitiveDataModelDetails,
    ) -> operations::UpdateSensitiveDataModel {
        operations::UpdateSensitiveDataModel::new(
            &self.client,
            sensitive_data_model_id.into(),
            update_sensitive_data_model_details,
        )
    }

    /// Uploads the sensitive data model.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    /// - `body`: The bytes of the request body.
    pub fn upload_sensitive_data_model(
        &self,
        sensitive_data_model_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UploadSensitiveDataModel {
        operations::UploadSensitiveDataModel::new(
            &self.client,
            sensitive_data_model_id.into(),
            body.into(),
        )
    }
}

/// # Sensitive data model sensitive type
impl DataSafeClient {
    /// Lists the sensitive data model sensitive types.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    pub fn list_sensitive_data_model_sensitive_types(
        &self,
        sensitive_data_model_id: impl Into<String>,
    ) -> operations::ListSensitiveDataModelSensitiveTypes {
        operations::ListSensitiveDataModelSensitiveTypes::new(
            &self.client,
            sensitive_data_model_id.into(),
        )
    }
}

/// # Sensitive object
impl DataSafeClient {
    /// Lists the sensitive objects.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    pub fn list_sensitive_objects(
        &self,
        sensitive_data_model_id: impl Into<String>,
    ) -> operations::ListSensitiveObjects {
        operations::ListSensitiveObjects::new(&self.client, sensitive_data_model_id.into())
    }
}

/// # Sensitive schema
impl DataSafeClient {
    /// Lists the sensitive schemas.
    ///
    /// - `sensitive_data_model_id`: The OCID of the sensitive data model.
    pub fn list_sensitive_schemas(
        &self,
        sensitive_data_model_id: impl Into<String>,
    ) -> operations::ListSensitiveSchemas {
        operations::ListSensitiveSchemas::new(&self.client, sensitive_data_model_id.into())
    }
}

/// # Sensitive type
impl DataSafeClient {
    /// Creates sensitive types in bulk.
    ///
    /// - `opc_compartment_id`: The ID of the compartment.
    /// - `body`: The bytes of the request body.
    pub fn bulk_create_sensitive_types(
        &self,
        opc_compartment_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::BulkCreateSensitiveTypes {
        operations::BulkCreateSensitiveTypes::new(
            &self.client,
            opc_compartment_id.into(),
            body.into(),
        )
    }

    /// Moves the sensitive type to another compartment.
    ///
    /// - `sensitive_type_id`: The OCID of the sensitive type.
    /// - `change_sensitive_type_compartment_details`: The request body:
    ///   [`ChangeSensitiveTypeCompartmentDetails`](crate::models::ChangeSensitiveTypeCompartmentDetails).
    pub fn change_sensitive_type_compartment(
        &self,
        sensitive_type_id: impl Into<String>,
        change_sensitive_type_compartment_details: models::ChangeSensitiveTypeCompartmentDetails,
    ) -> operations::ChangeSensitiveTypeCompartment {
        operations::ChangeSensitiveTypeCompartment::new(
            &self.client,
            sensitive_type_id.into(),
            change_sensitive_type_compartment_details,
        )
    }

    /// Creates a sensitive type.
    ///
    /// - `create_sensitive_type_details`: The request body:
    ///   [`CreateSensitiveTypeDetails`](crate::models::CreateSensitiveTypeDetails).
    pub fn create_sensitive_type(
        &self,
        create_sensitive_type_details: impl Into<models::CreateSensitiveTypeDetails>,
    ) -> operations::CreateSensitiveType {
        operations::CreateSensitiveType::new(&self.client, create_sensitive_type_details.into())
    }

    /// Deletes the sensitive type.
    ///
    /// - `sensitive_type_id`: The OCID of the sensitive type.
    pub fn delete_sensitive_type(
        &self,
        sensitive_type_id: impl Into<String>,
    ) -> operations::DeleteSensitiveType {
        operations::DeleteSensitiveType::new(&self.client, sensitive_type_id.into())
    }

    /// Gets the sensitive type.
    ///
    /// - `sensitive_type_id`: The OCID of the sensitive type.
    pub fn get_sensitive_type(
        &self,
        sensitive_type_id: impl Into<String>,
    ) -> operations::GetSensitiveType {
        operations::GetSensitiveType::new(&self.client, sensitive_type_id.into())
    }

    /// Lists the sensitive types.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sensitive_types(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSensitiveTypes {
        operations::ListSensitiveTypes::new(&self.client, compartment_id.into())
    }

    /// Updates the sensitive type.
    ///
    /// - `sensitive_type_id`: The OCID of the sensitive type.
    /// - `update_sensitive_type_details`: The request body:
    ///   [`UpdateSensitiveTypeDetails`](crate::models::UpdateSensitiveTypeDetails).
    pub fn update_sensitive_type(
        &self,
        sensitive_type_id: impl Into<String>,
        update_sensitive_type_details: impl Into<models::UpdateSensitiveTypeDetails>,
    ) -> operations::UpdateSensitiveType {
        operations::UpdateSensitiveType::new(
            &self.client,
            sensitive_type_id.into(),
            update_sensitive_type_details.into(),
        )
    }
}

/// # Sensitive type group
impl DataSafeClient {
    /// Moves the sensitive type group to another compartment.
    ///
    /// - `sensitive_type_group_id`: The OCID of the sensitive type group.
    /// - `change_sensitive_type_group_compartment_details`: The request body:
    ///   [`ChangeSensitiveTypeGroupCompartmentDetails`](crate::models::ChangeSensitiveTypeGroupCompartmentDetails).
    pub fn change_sensitive_type_group_compartment(
        &self,
        sensitive_type_group_id: impl Into<String>,
        change_sensitive_type_group_compartment_details: models::ChangeSensitiveTypeGroupCompartmentDetails,
    ) -> operations::ChangeSensitiveTypeGroupCompartment {
        operations::ChangeSensitiveTypeGroupCompartment::new(
            &self.client,
            sensitive_type_group_id.into(),
            change_sensitive_type_group_compartment_details,
        )
    }

    /// Creates a sensitive type group.
    ///
    /// - `create_sensitive_type_group_details`: The request body:
    ///   [`CreateSensitiveTypeGroupDetails`](crate::models::CreateSensitiveTypeGroupDetails).
    #[inline]
    pub fn create_sensitive_type_group(
        &self,
        create_sensitive_type_group_details: models::CreateSensitiveTypeGroupDetails,
    ) -> operations::CreateSensitiveTypeGroup {
        operations::CreateSensitiveTypeGroup::new(&self.client, create_sensitive_type_group_details)
    }

    /// Deletes the sensitive type group.
    ///
    /// - `sensitive_type_group_id`: The OCID of the sensitive type group.
    pub fn delete_sensitive_type_group(
        &self,
        sensitive_type_group_id: impl Into<String>,
    ) -> operations::DeleteSensitiveTypeGroup {
        operations::DeleteSensitiveTypeGroup::new(&self.client, sensitive_type_group_id.into())
    }

    /// Gets the sensitive type group.
    ///
    /// - `sensitive_type_group_id`: The OCID of the sensitive type group.
    pub fn get_sensitive_type_group(
        &self,
        sensitive_type_group_id: impl Into<String>,
    ) -> operations::GetSensitiveTypeGroup {
        operations::GetSensitiveTypeGroup::new(&self.client, sensitive_type_group_id.into())
    }

    /// Lists the grouped sensitive types.
    ///
    /// - `sensitive_type_group_id`: The OCID of the sensitive type group.
    pub fn list_grouped_sensitive_types(
        &self,
        sensitive_type_group_id: impl Into<String>,
    ) -> operations::ListGroupedSensitiveTypes {
        operations::ListGroupedSensitiveTypes::new(&self.client, sensitive_type_group_id.into())
    }

    /// Lists the sensitive type groups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sensitive_type_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSensitiveTypeGroups {
        operations::ListSensitiveTypeGroups::new(&self.client, compartment_id.into())
    }

    /// Patches the grouped sensitive types.
    ///
    /// - `sensitive_type_group_id`: The OCID of the sensitive type group.
    /// - `patch_grouped_sensitive_types_details`: The request body:
    ///   [`PatchGroupedSensitiveTypesDetails`](crate::models::PatchGroupedSensitiveTypesDetails).
    pub fn patch_grouped_sensitive_types(
        &self,
        sensitive_type_group_id: impl Into<String>,
        patch_grouped_sensitive_types_details: models::PatchGroupedSensitiveTypesDetails,
    ) -> operations::PatchGroupedSensitiveTypes {
        operations::PatchGroupedSensitiveTypes::new(
            &self.client,
            sensitive_type_group_id.into(),
            patch_grouped_sensitive_types_details,
        )
    }

    /// Updates the sensitive type group.
    ///
    /// - `sensitive_type_group_id`: The OCID of the sensitive type group.
    /// - `update_sensitive_type_group_details`: The request body:
    ///   [`UpdateSensitiveTypeGroupDetails`](crate::models::UpdateSensitiveTypeGroupDetails).
    pub fn update_sensitive_type_group(
        &self,
        sensitive_type_group_id: impl Into<String>,
        update_sensitive_type_group_details: models::UpdateSensitiveTypeGroupDetails,
    ) -> operations::UpdateSensitiveTypeGroup {
        operations::UpdateSensitiveTypeGroup::new(
            &self.client,
            sensitive_type_group_id.into(),
            update_sensitive_type_group_details,
        )
    }
}

/// # Sensitive types export
impl DataSafeClient {
    /// Moves the sensitive types export to another compartment.
    ///
    /// - `sensitive_types_export_id`: The OCID of the export of sensitive types.
    /// - `change_sensitive_types_export_compartment_details`: The request body:
    ///   [`ChangeSensitiveTypesExportCompartmentDetails`](crate::models::ChangeSensitiveTypesExportCompartmentDetails).
    pub fn change_sensitive_types_export_compartment(
        &self,
        sensitive_types_export_id: impl Into<String>,
        change_sensitive_types_export_compartment_details: models::ChangeSensitiveTypesExportCompartmentDetails,
    ) -> operations::ChangeSensitiveTypesExportCompartment {
        operations::ChangeSensitiveTypesExportCompartment::new(
            &self.client,
            sensitive_types_export_id.into(),
            change_sensitive_types_export_compartment_details,
        )
    }

    /// Creates a sensitive types export.
    ///
    /// - `create_sensitive_types_export_details`: The request body:
    ///   [`CreateSensitiveTypesExportDetails`](crate::models::CreateSensitiveTypesExportDetails).
    #[inline]
    pub fn create_sensitive_types_export(
        &self,
        create_sensitive_types_export_details: models::CreateSensitiveTypesExportDetails,
    ) -> operations::CreateSensitiveTypesExport {
        operations::CreateSensitiveTypesExport::new(
            &self.client,
            create_sensitive_types_export_details,
        )
    }

    /// Deletes the sensitive types export.
    ///
    /// - `sensitive_types_export_id`: The OCID of the export of sensitive types.
    pub fn delete_sensitive_types_export(
        &self,
        sensitive_types_export_id: impl Into<String>,
    ) -> operations::DeleteSensitiveTypesExport {
        operations::DeleteSensitiveTypesExport::new(&self.client, sensitive_types_export_id.into())
    }

    /// Downloads the sensitive types export.
    ///
    /// - `sensitive_types_export_id`: The OCID of the export of sensitive types.
    /// - `download_sensitive_types_export_details`: The request body:
    ///   [`DownloadSensitiveTypesExportDetails`](crate::models::DownloadSensitiveTypesExportDetails).
    pub fn download_sensitive_types_export(
        &self,
        sensitive_types_export_id: impl Into<String>,
        download_sensitive_types_export_details: models::DownloadSensitiveTypesExportDetails,
    ) -> operations::DownloadSensitiveTypesExport {
        operations::DownloadSensitiveTypesExport::new(
            &self.client,
            sensitive_types_export_id.into(),
            download_sensitive_types_export_details,
        )
    }

    /// Gets the sensitive types export.
    ///
    /// - `sensitive_types_export_id`: The OCID of the export of sensitive types.
    pub fn get_sensitive_types_export(
        &self,
        sensitive_types_export_id: impl Into<String>,
    ) -> operations::GetSensitiveTypesExport {
        operations::GetSensitiveTypesExport::new(&self.client, sensitive_types_export_id.into())
    }

    /// Lists the sensitive types exports.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sensitive_types_exports(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSensitiveTypesExports {
        operations::ListSensitiveTypesExports::new(&self.client, compartment_id.into())
    }

    /// Updates the sensitive types export.
    ///
    /// - `sensitive_types_export_id`: The OCID of the export of sensitive types.
    /// - `update_sensitive_types_export_details`: The request body:
    ///   [`UpdateSensitiveTypesExportDetails`](crate::models::UpdateSensitiveTypesExportDetails).
    pub fn update_sensitive_types_export(
        &self,
        sensitive_types_export_id: impl Into<String>,
        update_sensitive_types_export_details: models::UpdateSensitiveTypesExportDetails,
    ) -> operations::UpdateSensitiveTypesExport {
        operations::UpdateSensitiveTypesExport::new(
            &self.client,
            sensitive_types_export_id.into(),
            update_sensitive_types_export_details,
        )
    }
}

/// # Subsetted object
impl DataSafeClient {
    /// Lists the subsetted objects.
    ///
    /// - `subsetting_report_id`: The OCID of the subsetting report.
    pub fn list_subsetted_objects(
        &self,
        subsetting_report_id: impl Into<String>,
    ) -> operations::ListSubsettedObjects {
        operations::ListSubsettedObjects::new(&self.client, subsetting_report_id.into())
    }
}

/// # Subsetting error
impl DataSafeClient {
    /// Lists the subsetting errors.
    ///
    /// - `subsetting_report_id`: The OCID of the subsetting report.
    pub fn list_subsetting_errors(
        &self,
        subsetting_report_id: impl Into<String>,
    ) -> operations::ListSubsettingErrors {
        operations::ListSubsettingErrors::new(&self.client, subsetting_report_id.into())
    }
}

/// # Subsetting policy
impl DataSafeClient {
    /// Moves the subsetting policy to another compartment.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `change_subsetting_policy_compartment_details`: The request body:
    ///   [`ChangeSubsettingPolicyCompartmentDetails`](crate::models::ChangeSubsettingPolicyCompartmentDetails).
    pub fn change_subsetting_policy_compartment(
        &self,
        subsetting_policy_id: impl Into<String>,
        change_subsetting_policy_compartment_details: models::ChangeSubsettingPolicyCompartmentDetails,
    ) -> operations::ChangeSubsettingPolicyCompartment {
        operations::ChangeSubsettingPolicyCompartment::new(
            &self.client,
            subsetting_policy_id.into(),
            change_subsetting_policy_compartment_details,
        )
    }

    /// Creates a subsetting policy.
    ///
    /// - `create_subsetting_policy_details`: The request body:
    ///   [`CreateSubsettingPolicyDetails`](crate::models::CreateSubsettingPolicyDetails).
    #[inline]
    pub fn create_subsetting_policy(
        &self,
        create_subsetting_policy_details: models::CreateSubsettingPolicyDetails,
    ) -> operations::CreateSubsettingPolicy {
        operations::CreateSubsettingPolicy::new(&self.client, create_subsetting_policy_details)
    }

    /// Deletes the subsetting policy.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    pub fn delete_subsetting_policy(
        &self,
        subsetting_policy_id: impl Into<String>,
    ) -> operations::DeleteSubsettingPolicy {
        operations::DeleteSubsettingPolicy::new(&self.client, subsetting_policy_id.into())
    }

    /// Downloads the subsetting log.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `download_subsetting_log_details`: The request body:
    ///   [`DownloadSubsettingLogDetails`](crate::models::DownloadSubsettingLogDetails).
    pub fn download_subsetting_log(
        &self,
        subsetting_policy_id: impl Into<String>,
        download_subsetting_log_details: models::DownloadSubsettingLogDetails,
    ) -> operations::DownloadSubsettingLog {
        operations::DownloadSubsettingLog::new(
            &self.client,
            subsetting_policy_id.into(),
            download_subsetting_log_details,
        )
    }

    /// Downloads the subsetting policy.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `download_subsetting_policy_details`: The request body:
    ///   [`DownloadSubsettingPolicyDetails`](crate::models::DownloadSubsettingPolicyDetails).
    pub fn download_subsetting_policy(
        &self,
        subsetting_policy_id: impl Into<String>,
        download_subsetting_policy_details: models::DownloadSubsettingPolicyDetails,
    ) -> operations::DownloadSubsettingPolicy {
        operations::DownloadSubsettingPolicy::new(
            &self.client,
            subsetting_policy_id.into(),
            download_subsetting_policy_details,
        )
    }

    /// Downloads the subsetting report.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `download_subsetting_report_details`: The request body:
    ///   [`DownloadSubsettingReportDetails`](crate::models::DownloadSubsettingReportDetails).
    pub fn download_subsetting_report(
        &self,
        subsetting_policy_id: impl Into<String>,
        download_subsetting_report_details: models::DownloadSubsettingReportDetails,
    ) -> operations::DownloadSubsettingReport {
        operations::DownloadSubsettingReport::new(
            &self.client,
            subsetting_policy_id.into(),
            download_subsetting_report_details,
        )
    }

    /// Estimates the table sizes.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `estimate_table_sizes_details`: The request body:
    ///   [`EstimateTableSizesDetails`](crate::models::EstimateTableSizesDetails).
    pub fn estimate_table_sizes(
        &self,
        subsetting_policy_id: impl Into<String>,
        estimate_table_sizes_details: models::EstimateTableSizesDetails,
    ) -> operations::EstimateTableSizes {
        operations::EstimateTableSizes::new(
            &self.client,
            subsetting_policy_id.into(),
            estimate_table_sizes_details,
        )
    }

    /// Generates a subsetting policy for download.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `generate_subsetting_policy_for_download_details`: The request body:
    ///   [`GenerateSubsettingPolicyForDownloadDetails`](crate::models::GenerateSubsettingPolicyForDownloadDetails).
    pub fn generate_subsetting_policy_for_download(
        &self,
        subsetting_policy_id: impl Into<String>,
        generate_subsetting_policy_for_download_details: models::GenerateSubsettingPolicyForDownloadDetails,
    ) -> operations::GenerateSubsettingPolicyForDownload {
        operations::GenerateSubsettingPolicyForDownload::new(
            &self.client,
            subsetting_policy_id.into(),
            generate_subsetting_policy_for_download_details,
        )
    }

    /// Generates a subsetting report for download.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `generate_subsetting_report_for_download_details`: The request body:
    ///   [`GenerateSubsettingReportForDownloadDetails`](crate::models::GenerateSubsettingReportForDownloadDetails).
    pub fn generate_subsetting_report_for_download(
        &self,
        subsetting_policy_id: impl Into<String>,
        generate_subsetting_report_for_download_details: models::GenerateSubsettingReportForDownloadDetails,
    ) -> operations::GenerateSubsettingReportForDownload {
        operations::GenerateSubsettingReportForDownload::new(
            &self.client,
            subsetting_policy_id.into(),
            generate_subsetting_report_for_download_details,
        )
    }

    /// Gets the subsetting policy.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    pub fn get_subsetting_policy(
        &self,
        subsetting_policy_id: impl Into<String>,
    ) -> operations::GetSubsettingPolicy {
        operations::GetSubsettingPolicy::new(&self.client, subsetting_policy_id.into())
    }

    /// Lists the subsetting analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_subsetting_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSubsettingAnalytics {
        operations::ListSubsettingAnalytics::new(&self.client, compartment_id.into())
    }

    /// Lists the subsetting policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_subsetting_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSubsettingPolicies {
        operations::ListSubsettingPolicies::new(&self.client, compartment_id.into())
    }

    /// Subsets the data.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `subset_data_details`: The request body:
    ///   [`SubsetDataDetails`](crate::models::SubsetDataDetails).
    pub fn subset_data(
        &self,
        subsetting_policy_id: impl Into<String>,
        subset_data_details: models::SubsetDataDetails,
    ) -> operations::SubsetData {
        operations::SubsetData::new(&self.client, subsetting_policy_id.into(), subset_data_details)
    }

    /// Updates the subsetting policy.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `update_subsetting_policy_details`: The request body:
    ///   [`UpdateSubsettingPolicyDetails`](crate::models::UpdateSubsettingPolicyDetails).
    pub fn update_subsetting_policy(
        &self,
        subsetting_policy_id: impl Into<String>,
        update_subsetting_policy_details: models::UpdateSubsettingPolicyDetails,
    ) -> operations::UpdateSubsettingPolicy {
        operations::UpdateSubsettingPolicy::new(
            &self.client,
            subsetting_policy_id.into(),
            update_subsetting_policy_details,
        )
    }

    /// Uploads the subsetting policy.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `body`: The bytes of the request body.
    pub fn upload_subsetting_policy(
        &self,
        subsetting_policy_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UploadSubsettingPolicy {
        operations::UploadSubsettingPolicy::new(
            &self.client,
            subsetting_policy_id.into(),
            body.into(),
        )
    }
}

/// # Subsetting policy health report
impl DataSafeClient {
    /// Moves the subsetting policy health report to another compartment.
    ///
    /// - `subsetting_policy_health_report_id`: The OCID of the subsetting health report.
    /// - `change_subsetting_policy_health_report_compartment_details`: The request body:
    ///   [`ChangeSubsettingPolicyHealthReportCompartmentDetails`](crate::models::ChangeSubsettingPolicyHealthReportCompartmentDetails).
    pub fn change_subsetting_policy_health_report_compartment(
        &self,
        subsetting_policy_health_report_id: impl Into<String>,
        change_subsetting_policy_health_report_compartment_details: models::ChangeSubsettingPolicyHealthReportCompartmentDetails,
    ) -> operations::ChangeSubsettingPolicyHealthReportCompartment {
        operations::ChangeSubsettingPolicyHealthReportCompartment::new(
            &self.client,
            subsetting_policy_health_report_id.into(),
            change_subsetting_policy_health_report_compartment_details,
        )
    }

    /// Deletes the subsetting policy health report.
    ///
    /// - `subsetting_policy_health_report_id`: The OCID of the subsetting health report.
    pub fn delete_subsetting_policy_health_report(
        &self,
        subsetting_policy_health_report_id: impl Into<String>,
    ) -> operations::DeleteSubsettingPolicyHealthReport {
        operations::DeleteSubsettingPolicyHealthReport::new(
            &self.client,
            subsetting_policy_health_report_id.into(),
        )
    }

    /// Generates a subsetting health report.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `generate_subsetting_health_report_details`: The request body:
    ///   [`GenerateSubsettingHealthReportDetails`](crate::models::GenerateSubsettingHealthReportDetails).
    pub fn generate_subsetting_health_report(
        &self,
        subsetting_policy_id: impl Into<String>,
        generate_subsetting_health_report_details: models::GenerateSubsettingHealthReportDetails,
    ) -> operations::GenerateSubsettingHealthReport {
        operations::GenerateSubsettingHealthReport::new(
            &self.client,
            subsetting_policy_id.into(),
            generate_subsetting_health_report_details,
        )
    }

    /// Gets the subsetting policy health report.
    ///
    /// - `subsetting_policy_health_report_id`: The OCID of the subsetting health report.
    pub fn get_subsetting_policy_health_report(
        &self,
        subsetting_policy_health_report_id: impl Into<String>,
    ) -> operations::GetSubsettingPolicyHealthReport {
        operations::GetSubsettingPolicyHealthReport::new(
            &self.client,
            subsetting_policy_health_report_id.into(),
        )
    }

    /// Lists the subsetting policy health report logs.
    ///
    /// - `subsetting_policy_health_report_id`: The OCID of the subsetting health report.
    pub fn list_subsetting_policy_health_report_logs(
        &self,
        subsetting_policy_health_report_id: impl Into<String>,
    ) -> operations::ListSubsettingPolicyHealthReportLogs {
        operations::ListSubsettingPolicyHealthReportLogs::new(
            &self.client,
            subsetting_policy_health_report_id.into(),
        )
    }

    /// Lists the subsetting policy health reports.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_subsetting_policy_health_reports(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSubsettingPolicyHealthReports {
        operations::ListSubsettingPolicyHealthReports::new(&self.client, compartment_id.into())
    }
}

/// # Subsetting report
impl DataSafeClient {
    /// Deletes the subsetting report.
    ///
    /// - `subsetting_report_id`: The OCID of the subsetting report.
    pub fn delete_subsetting_report(
        &self,
        subsetting_report_id: impl Into<String>,
    ) -> operations::DeleteSubsettingReport {
        operations::DeleteSubsettingReport::new(&self.client, subsetting_report_id.into())
    }

    /// Gets the subsetting report.
    ///
    /// - `subsetting_report_id`: The OCID of the subsetting report.
    pub fn get_subsetting_report(
        &self,
        subsetting_report_id: impl Into<String>,
    ) -> operations::GetSubsettingReport {
        operations::GetSubsettingReport::new(&self.client, subsetting_report_id.into())
    }

    /// Lists the subsetting reports.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_subsetting_reports(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSubsettingReports {
        operations::ListSubsettingReports::new(&self.client, compartment_id.into())
    }
}

/// # Subsetting rule
impl DataSafeClient {
    /// Creates a subsetting rule.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `create_subsetting_rule_details`: The request body:
    ///   [`CreateSubsettingRuleDetails`](crate::models::CreateSubsettingRuleDetails).
    pub fn create_subsetting_rule(
        &self,
        subsetting_policy_id: impl Into<String>,
        create_subsetting_rule_details: models::CreateSubsettingRuleDetails,
    ) -> operations::CreateSubsettingRule {
        operations::CreateSubsettingRule::new(
            &self.client,
            subsetting_policy_id.into(),
            create_subsetting_rule_details,
        )
    }

    /// Deletes the subsetting rule.
    ///
    /// - `subsetting_rule_key`: The key of the subsetting rule. It is numeric and unique within the
    ///   policy.
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    pub fn delete_subsetting_rule(
        &self,
        subsetting_rule_key: impl Into<String>,
        subsetting_policy_id: impl Into<String>,
    ) -> operations::DeleteSubsettingRule {
        operations::DeleteSubsettingRule::new(
            &self.client,
            subsetting_rule_key.into(),
            subsetting_policy_id.into(),
        )
    }

    /// Gets the subsetting rule.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `subsetting_rule_key`: The key of the subsetting rule. It is numeric and unique within the
    ///   policy.
    pub fn get_subsetting_rule(
        &self,
        subsetting_policy_id: impl Into<String>,
        subsetting_rule_key: impl Into<String>,
    ) -> operations::GetSubsettingRule {
        operations::GetSubsettingRule::new(
            &self.client,
            subsetting_policy_id.into(),
            subsetting_rule_key.into(),
        )
    }

    /// Lists the subsetting rules.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    pub fn list_subsetting_rules(
        &self,
        subsetting_policy_id: impl Into<String>,
    ) -> operations::ListSubsettingRules {
        operations::ListSubsettingRules::new(&self.client, subsetting_policy_id.into())
    }

    /// Patches the subsetting rules.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `patch_subsetting_rules_details`: The request body:
    ///   [`PatchSubsettingRulesDetails`](crate::models::PatchSubsettingRulesDetails).
    pub fn patch_subsetting_rules(
        &self,
        subsetting_policy_id: impl Into<String>,
        patch_subsetting_rules_details: models::PatchSubsettingRulesDetails,
    ) -> operations::PatchSubsettingRules {
        operations::PatchSubsettingRules::new(
            &self.client,
            subsetting_policy_id.into(),
            patch_subsetting_rules_details,
        )
    }

    /// Updates the subsetting rule.
    ///
    /// - `subsetting_rule_key`: The key of the subsetting rule. It is numeric and unique within the
    ///   policy.
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `update_subsetting_rule_details`: The request body:
    ///   [`UpdateSubsettingRuleDetails`](crate::models::UpdateSubsettingRuleDetails).
    pub fn update_subsetting_rule(
        &self,
        subsetting_rule_key: impl Into<String>,
        subsetting_policy_id: impl Into<String>,
        update_subsetting_rule_details: models::UpdateSubsettingRuleDetails,
    ) -> operations::UpdateSubsettingRule {
        operations::UpdateSubsettingRule::new(
            &self.client,
            subsetting_rule_key.into(),
            subsetting_policy_id.into(),
            update_subsetting_rule_details,
        )
    }
}

/// # Subsetting rule processing chain object
impl DataSafeClient {
    /// Lists the subsetting rule processing chain objects.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `subsetting_rule_key`: The key of the subsetting rule. It is numeric and unique within the
    ///   policy.
    pub fn list_subsetting_rule_processing_chain_objects(
        &self,
        subsetting_policy_id: impl Into<String>,
        subsetting_rule_key: impl Into<String>,
    ) -> operations::ListSubsettingRuleProcessingChainObjects {
        operations::ListSubsettingRuleProcessingChainObjects::new(
            &self.client,
            subsetting_policy_id.into(),
            subsetting_rule_key.into(),
        )
    }

    /// Updates the processing chain object.
    ///
    /// - `processing_chain_object_key`: The processing chain object key.
    /// - `subsetting_rule_key`: The key of the subsetting rule. It is numeric and unique within the
    ///   policy.
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `update_processing_chain_object_details`: The request body:
    ///   [`UpdateProcessingChainObjectDetails`](crate::models::UpdateProcessingChainObjectDetails).
    pub fn update_processing_chain_object(
        &self,
        processing_chain_object_key: impl Into<String>,
        subsetting_rule_key: impl Into<String>,
        subsetting_policy_id: impl Into<String>,
        update_processing_chain_object_details: models::UpdateProcessingChainObjectDetails,
    ) -> operations::UpdateProcessingChainObject {
        operations::UpdateProcessingChainObject::new(
            &self.client,
            processing_chain_object_key.into(),
            subsetting_rule_key.into(),
            subsetting_policy_id.into(),
            update_processing_chain_object_details,
        )
    }
}

/// # Subsetting schema
impl DataSafeClient {
    /// Lists the subsetting schemas.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    pub fn list_subsetting_schemas(
        &self,
        subsetting_policy_id: impl Into<String>,
    ) -> operations::ListSubsettingSchemas {
        operations::ListSubsettingSchemas::new(&self.client, subsetting_policy_id.into())
    }
}

/// # Subsetting schema object
impl DataSafeClient {
    /// Lists the subsetting schema objects.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    pub fn list_subsetting_schema_objects(
        &self,
        subsetting_policy_id: impl Into<String>,
    ) -> operations::ListSubsettingSchemaObjects {
        operations::ListSubsettingSchemaObjects::new(&self.client, subsetting_policy_id.into())
    }
}

/// # Subsetting schema relation
impl DataSafeClient {
    /// Creates a subsetting schema relation.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `create_subsetting_schema_relation_details`: The request body:
    ///   [`CreateSubsettingSchemaRelationDetails`](crate::models::CreateSubsettingSchemaRelationDetails).
    pub fn create_subsetting_schema_relation(
        &self,
        subsetting_policy_id: impl Into<String>,
        create_subsetting_schema_relation_details: models::CreateSubsettingSchemaRelationDetails,
    ) -> operations::CreateSubsettingSchemaRelation {
        operations::CreateSubsettingSchemaRelation::new(
            &self.client,
            subsetting_policy_id.into(),
            create_subsetting_schema_relation_details,
        )
    }

    /// Deletes the subsetting schema relation.
    ///
    /// - `subsetting_schema_relation_key`: The numeric key of the subsetting relation, unique
    ///   within the subsetting policy.
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    pub fn delete_subsetting_schema_relation(
        &self,
        subsetting_schema_relation_key: impl Into<String>,
        subsetting_policy_id: impl Into<String>,
    ) -> operations::DeleteSubsettingSchemaRelation {
        operations::DeleteSubsettingSchemaRelation::new(
            &self.client,
            subsetting_schema_relation_key.into(),
            subsetting_policy_id.into(),
        )
    }

    /// Gets the subsetting schema relation.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    /// - `subsetting_schema_relation_key`: The numeric key of the subsetting relation, unique
    ///   within the subsetting policy.
    pub fn get_subsetting_schema_relation(
        &self,
        subsetting_policy_id: impl Into<String>,
        subsetting_schema_relation_key: impl Into<String>,
    ) -> operations::GetSubsettingSchemaRelation {
        operations::GetSubsettingSchemaRelation::new(
            &self.client,
            subsetting_policy_id.into(),
            subsetting_schema_relation_key.into(),
        )
    }

    /// Lists the subsetting schema relations.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    pub fn list_subsetting_schema_relations(
        &self,
        subsetting_policy_id: impl Into<String>,
    ) -> operations::ListSubsettingSchemaRelations {
        operations::ListSubsettingSchemaRelations::new(&self.client, subsetting_policy_id.into())
    }
}

/// # Table estimate
impl DataSafeClient {
    /// Lists the table estimates.
    ///
    /// - `subsetting_policy_id`: The OCID of the subsetting policy.
    pub fn list_table_estimates(
        &self,
        subsetting_policy_id: impl Into<String>,
    ) -> operations::ListTableEstimates {
        operations::ListTableEstimates::new(&self.client, subsetting_policy_id.into())
    }
}

/// # Target alert policy association
impl DataSafeClient {
    /// Moves the target alert policy association to another compartment.
    ///
    /// - `target_alert_policy_association_id`: The OCID of the association of target and alert
    ///   policy.
    /// - `change_target_alert_policy_association_compartment_details`: The request body:
    ///   [`ChangeTargetAlertPolicyAssociationCompartmentDetails`](crate::models::ChangeTargetAlertPolicyAssociationCompartmentDetails).
    pub fn change_target_alert_policy_association_compartment(
        &self,
        target_alert_policy_association_id: impl Into<String>,
        change_target_alert_policy_association_compartment_details: models::ChangeTargetAlertPolicyAssociationCompartmentDetails,
    ) -> operations::ChangeTargetAlertPolicyAssociationCompartment {
        operations::ChangeTargetAlertPolicyAssociationCompartment::new(
            &self.client,
            target_alert_policy_association_id.into(),
            change_target_alert_policy_association_compartment_details,
        )
    }

    /// Creates a target alert policy association.
    ///
    /// - `create_target_alert_policy_association_details`: The request body:
    ///   [`CreateTargetAlertPolicyAssociationDetails`](crate::models::CreateTargetAlertPolicyAssociationDetails).
    #[inline]
    pub fn create_target_alert_policy_association(
        &self,
        create_target_alert_policy_association_details: models::CreateTargetAlertPolicyAssociationDetails,
    ) -> operations::CreateTargetAlertPolicyAssociation {
        operations::CreateTargetAlertPolicyAssociation::new(
            &self.client,
            create_target_alert_policy_association_details,
        )
    }

    /// Deletes the target alert policy association.
    ///
    /// - `target_alert_policy_association_id`: The OCID of the association of target and alert
    ///   policy.
    pub fn delete_target_alert_policy_association(
        &self,
        target_alert_policy_association_id: impl Into<String>,
    ) -> operations::DeleteTargetAlertPolicyAssociation {
        operations::DeleteTargetAlertPolicyAssociation::new(
            &self.client,
            target_alert_policy_association_id.into(),
        )
    }

    /// Gets the target alert policy association.
    ///
    /// - `target_alert_policy_association_id`: The OCID of the association of target and alert
    ///   policy.
    pub fn get_target_alert_policy_association(
        &self,
        target_alert_policy_association_id: impl Into<String>,
    ) -> operations::GetTargetAlertPolicyAssociation {
        operations::GetTargetAlertPolicyAssociation::new(
            &self.client,
            target_alert_policy_association_id.into(),
        )
    }

    /// Lists the target alert policy associations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_target_alert_policy_associations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListTargetAlertPolicyAssociations {
        operations::ListTargetAlertPolicyAssociations::new(&self.client, compartment_id.into())
    }

    /// Lists the target alert policy unassociated members.
    ///
    /// - `target_alert_policy_association_id`: The OCID of the association of target and alert
    ///   policy.
    pub fn list_target_alert_policy_unassociated_members(
        &self,
        target_alert_policy_association_id: impl Into<String>,
    ) -> operations::ListTargetAlertPolicyUnassociatedMembers {
        operations::ListTargetAlertPolicyUnassociatedMembers::new(
            &self.client,
            target_alert_policy_association_id.into(),
        )
    }

    /// Patches the target alert policy association.
    ///
    /// - `patch_target_alert_policy_association_details`: The request body:
    ///   [`PatchTargetAlertPolicyAssociationDetails`](crate::models::PatchTargetAlertPolicyAssociationDetails).
    #[inline]
    pub fn patch_target_alert_policy_association(
        &self,
        patch_target_alert_policy_association_details: models::PatchTargetAlertPolicyAssociationDetails,
    ) -> operations::PatchTargetAlertPolicyAssociation {
        operations::PatchTargetAlertPolicyAssociation::new(
            &self.client,
            patch_target_alert_policy_association_details,
        )
    }

    /// Updates the target alert policy association.
    ///
    /// - `target_alert_policy_association_id`: The OCID of the association of target and alert
    ///   policy.
    /// - `update_target_alert_policy_association_details`: The request body:
    ///   [`UpdateTargetAlertPolicyAssociationDetails`](crate::models::UpdateTargetAlertPolicyAssociationDetails).
    pub fn update_target_alert_policy_association(
        &self,
        target_alert_policy_association_id: impl Into<String>,
        update_target_alert_policy_association_details: models::UpdateTargetAlertPolicyAssociationDetails,
    ) -> operations::UpdateTargetAlertPolicyAssociation {
        operations::UpdateTargetAlertPolicyAssociation::new(
            &self.client,
            target_alert_policy_association_id.into(),
            update_target_alert_policy_association_details,
        )
    }
}

/// # Target database
impl DataSafeClient {
    /// Activates the target database.
    ///
    /// - `target_database_id`: The OCID of the target database.
    pub fn activate_target_database(
        &self,
        target_database_id: impl Into<String>,
    ) -> operations::ActivateTargetDatabase {
        operations::ActivateTargetDatabase::new(&self.client, target_database_id.into())
    }

    /// Moves the target database to another compartment.
    ///
    /// - `target_database_id`: The OCID of the target database.
    /// - `change_target_database_compartment_details`: The request body:
    ///   [`ChangeTargetDatabaseCompartmentDetails`](crate::models::ChangeTargetDatabaseCompartmentDetails).
    pub fn change_target_database_compartment(
        &self,
        target_database_id: impl Into<String>,
        change_target_database_compartment_details: models::ChangeTargetDatabaseCompartmentDetails,
    ) -> operations::ChangeTargetDatabaseCompartment {
        operations::ChangeTargetDatabaseCompartment::new(
            &self.client,
            target_database_id.into(),
            change_target_database_compartment_details,
        )
    }

    /// Creates a target database.
    ///
    /// - `create_target_database_details`: The request body:
    ///   [`CreateTargetDatabaseDetails`](crate::models::CreateTargetDatabaseDetails).
    #[inline]
    pub fn create_target_database(
        &self,
        create_target_database_details: models::CreateTargetDatabaseDetails,
    ) -> operations::CreateTargetDatabase {
        operations::CreateTargetDatabase::new(&self.client, create_target_database_details)
    }

    /// Deactivates the target database.
    ///
    /// - `target_database_id`: The OCID of the target database.
    pub fn deactivate_target_database(
        &self,
        target_database_id: impl Into<String>,
    ) -> operations::DeactivateTargetDatabase {
        operations::DeactivateTargetDatabase::new(&self.client, target_database_id.into())
    }

    /// Deletes the target database.
    ///
    /// - `target_database_id`: The OCID of the target database.
    pub fn delete_target_database(
        &self,
        target_database_id: impl Into<String>,
    ) -> operations::DeleteTargetDatabase {
        operations::DeleteTargetDatabase::new(&self.client, target_database_id.into())
    }

    /// Downloads the privilege script.
    #[inline]
    pub fn download_privilege_script(&self) -> operations::DownloadPrivilegeScript {
        operations::DownloadPrivilegeScript::new(&self.client)
    }

    /// Gets the target database.
    ///
    /// - `target_database_id`: The OCID of the target database.
    pub fn get_target_database(
        &self,
        target_database_id: impl Into<String>,
    ) -> operations::GetTargetDatabase {
        operations::GetTargetDatabase::new(&self.client, target_database_id.into())
    }

    /// Lists the columns.
    ///
    /// - `target_database_id`: The OCID of the target database.
    pub fn list_columns(&self, target_database_id: impl Into<String>) -> operations::ListColumns {
        operations::ListColumns::new(&self.client, target_database_id.into())
    }

    /// Lists the roles.
    ///
    /// - `target_database_id`: The OCID of the target database.
    pub fn list_roles(&self, target_database_id: impl Into<String>) -> operations::ListRoles {
        operations::ListRoles::new(&self.client, target_database_id.into())
    }

    /// Lists the schemas.
    ///
    /// - `target_database_id`: The OCID of the target database.
    pub fn list_schemas(&self, target_database_id: impl Into<String>) -> operations::ListSchemas {
        operations::ListSchemas::new(&self.client, target_database_id.into())
    }

    /// Lists the tables.
    ///
    /// - `target_database_id`: The OCID of the target database.
    pub fn list_tables(&self, target_database_id: impl Into<String>) -> operations::ListTables {
        operations::ListTables::new(&self.client, target_database_id.into())
    }

    /// Lists the target databases.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_target_databases(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListTargetDatabases {
        operations::ListTargetDatabases::new(&self.client, compartment_id.into())
    }

    /// Manages the privileges.
    ///
    /// - `target_database_id`: The OCID of the target database.
    /// - `manage_privileges_details`: The request body:
    ///   [`ManagePrivilegesDetails`](crate::models::ManagePrivilegesDetails).
    pub fn manage_privileges(
        &self,
        target_database_id: impl Into<String>,
        manage_privileges_details: models::ManagePrivilegesDetails,
    ) -> operations::ManagePrivileges {
        operations::ManagePrivileges::new(
            &self.client,
            target_database_id.into(),
            manage_privileges_details,
        )
    }

    /// Refreshes the target database.
    ///
    /// - `target_database_id`: The OCID of the target database.
    pub fn refresh_target_database(
        &self,
        target_database_id: impl Into<String>,
    ) -> operations::RefreshTargetDatabase {
        operations::RefreshTargetDatabase::new(&self.client, target_database_id.into())
    }

    /// Updates the target database.
    ///
    /// - `target_database_id`: The OCID of the target database.
    /// - `update_target_database_details`: The request body:
    ///   [`UpdateTargetDatabaseDetails`](crate::models::UpdateTargetDatabaseDetails).
    pub fn update_target_database(
        &self,
        target_database_id: impl Into<String>,
        update_target_database_details: models::UpdateTargetDatabaseDetails,
    ) -> operations::UpdateTargetDatabase {
        operations::UpdateTargetDatabase::new(
            &self.client,
            target_database_id.into(),
            update_target_database_details,
        )
    }
}

/// # Target database group
impl DataSafeClient {
    /// Moves the target database group to another compartment.
    ///
    /// - `target_database_group_id`: The OCID of the target database group.
    /// - `change_target_database_group_compartment_details`: The request body:
    ///   [`ChangeTargetDatabaseGroupCompartmentDetails`](crate::models::ChangeTargetDatabaseGroupCompartmentDetails).
    pub fn change_target_database_group_compartment(
        &self,
        target_database_group_id: impl Into<String>,
        change_target_database_group_compartment_details: models::ChangeTargetDatabaseGroupCompartmentDetails,
    ) -> operations::ChangeTargetDatabaseGroupCompartment {
        operations::ChangeTargetDatabaseGroupCompartment::new(
            &self.client,
            target_database_group_id.into(),
            change_target_database_group_compartment_details,
        )
    }

    /// Creates a target database group.
    ///
    /// - `create_target_database_group_details`: The request body:
    ///   [`CreateTargetDatabaseGroupDetails`](crate::models::CreateTargetDatabaseGroupDetails).
    #[inline]
    pub fn create_target_database_group(
        &self,
        create_target_database_group_details: models::CreateTargetDatabaseGroupDetails,
    ) -> operations::CreateTargetDatabaseGroup {
        operations::CreateTargetDatabaseGroup::new(
            &self.client,
            create_target_database_group_details,
        )
    }

    /// Deletes the target database group.
    ///
    /// - `target_database_group_id`: The OCID of the target database group.
    pub fn delete_target_database_group(
        &self,
        target_database_group_id: impl Into<String>,
    ) -> operations::DeleteTargetDatabaseGroup {
        operations::DeleteTargetDatabaseGroup::new(&self.client, target_database_group_id.into())
    }

    /// Gets the group members.
    ///
    /// - `target_database_group_id`: The OCID of the target database group.
    pub fn get_group_members(
        &self,
        target_database_group_id: impl Into<String>,
    ) -> operations::GetGroupMembers {
        operations::GetGroupMembers::new(&self.client, target_database_group_id.into())
    }

    /// Gets the target database group.
    ///
    /// - `target_database_group_id`: The OCID of the target database group.
    pub fn get_target_database_group(
        &self,
        target_database_group_id: impl Into<String>,
    ) -> operations::GetTargetDatabaseGroup {
        operations::GetTargetDatabaseGroup::new(&self.client, target_database_group_id.into())
    }

    /// Lists the target database groups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_target_database_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListTargetDatabaseGroups {
        operations::ListTargetDatabaseGroups::new(&self.client, compartment_id.into())
    }

    /// Updates the target database group.
    ///
    /// - `target_database_group_id`: The OCID of the target database group.
    /// - `update_target_database_group_details`: The request body:
    ///   [`UpdateTargetDatabaseGroupDetails`](crate::models::UpdateTargetDatabaseGroupDetails).
    pub fn update_target_database_group(
        &self,
        target_database_group_id: impl Into<String>,
        update_target_database_group_details: models::UpdateTargetDatabaseGroupDetails,
    ) -> operations::UpdateTargetDatabaseGroup {
        operations::UpdateTargetDatabaseGroup::new(
            &self.client,
            target_database_group_id.into(),
            update_target_database_group_details,
        )
    }
}

/// # Unified audit policy
impl DataSafeClient {
    /// Creates unified audit policies in bulk.
    ///
    /// - `bulk_create_unified_audit_policy_details`: The request body:
    ///   [`BulkCreateUnifiedAuditPolicyDetails`](crate::models::BulkCreateUnifiedAuditPolicyDetails).
    #[inline]
    pub fn bulk_create_unified_audit_policy(
        &self,
        bulk_create_unified_audit_policy_details: models::BulkCreateUnifiedAuditPolicyDetails,
    ) -> operations::BulkCreateUnifiedAuditPolicy {
        operations::BulkCreateUnifiedAuditPolicy::new(
            &self.client,
            bulk_create_unified_audit_policy_details,
        )
    }

    /// Moves the unified audit policy to another compartment.
    ///
    /// - `unified_audit_policy_id`: The OCID of the unified audit policy.
    /// - `change_unified_audit_policy_compartment_details`: The request body:
    ///   [`ChangeUnifiedAuditPolicyCompartmentDetails`](crate::models::ChangeUnifiedAuditPolicyCompartmentDetails).
    pub fn change_unified_audit_policy_compartment(
        &self,
        unified_audit_policy_id: impl Into<String>,
        change_unified_audit_policy_compartment_details: models::ChangeUnifiedAuditPolicyCompartmentDetails,
    ) -> operations::ChangeUnifiedAuditPolicyCompartment {
        operations::ChangeUnifiedAuditPolicyCompartment::new(
            &self.client,
            unified_audit_policy_id.into(),
            change_unified_audit_policy_compartment_details,
        )
    }

    /// Creates a unified audit policy.
    ///
    /// - `create_unified_audit_policy_details`: The request body:
    ///   [`CreateUnifiedAuditPolicyDetails`](crate::models::CreateUnifiedAuditPolicyDetails).
    #[inline]
    pub fn create_unified_audit_policy(
        &self,
        create_unified_audit_policy_details: models::CreateUnifiedAuditPolicyDetails,
    ) -> operations::CreateUnifiedAuditPolicy {
        operations::CreateUnifiedAuditPolicy::new(&self.client, create_unified_audit_policy_details)
    }

    /// Deletes the unified audit policy.
    ///
    /// - `unified_audit_policy_id`: The OCID of the unified audit policy.
    pub fn delete_unified_audit_policy(
        &self,
        unified_audit_policy_id: impl Into<String>,
    ) -> operations::DeleteUnifiedAuditPolicy {
        operations::DeleteUnifiedAuditPolicy::new(&self.client, unified_audit_policy_id.into())
    }

    /// Gets the unified audit policy.
    ///
    /// - `unified_audit_policy_id`: The OCID of the unified audit policy.
    pub fn get_unified_audit_policy(
        &self,
        unified_audit_policy_id: impl Into<String>,
    ) -> operations::GetUnifiedAuditPolicy {
        operations::GetUnifiedAuditPolicy::new(&self.client, unified_audit_policy_id.into())
    }

    /// Lists the unified audit policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_unified_audit_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListUnifiedAuditPolicies {
        operations::ListUnifiedAuditPolicies::new(&self.client, compartment_id.into())
    }

    /// Updates the unified audit policy.
    ///
    /// - `unified_audit_policy_id`: The OCID of the unified audit policy.
    /// - `update_unified_audit_policy_details`: The request body:
    ///   [`UpdateUnifiedAuditPolicyDetails`](crate::models::UpdateUnifiedAuditPolicyDetails).
    pub fn update_unified_audit_policy(
        &self,
        unified_audit_policy_id: impl Into<String>,
        update_unified_audit_policy_details: models::UpdateUnifiedAuditPolicyDetails,
    ) -> operations::UpdateUnifiedAuditPolicy {
        operations::UpdateUnifiedAuditPolicy::new(
            &self.client,
            unified_audit_policy_id.into(),
            update_unified_audit_policy_details,
        )
    }
}

/// # Unified audit policy definition
impl DataSafeClient {
    /// Moves the unified audit policy definition to another compartment.
    ///
    /// - `unified_audit_policy_definition_id`: The OCID of the definition of the unified audit
    ///   policy.
    /// - `change_unified_audit_policy_definition_compartment_details`: The request body:
    ///   [`ChangeUnifiedAuditPolicyDefinitionCompartmentDetails`](crate::models::ChangeUnifiedAuditPolicyDefinitionCompartmentDetails).
    pub fn change_unified_audit_policy_definition_compartment(
        &self,
        unified_audit_policy_definition_id: impl Into<String>,
        change_unified_audit_policy_definition_compartment_details: models::ChangeUnifiedAuditPolicyDefinitionCompartmentDetails,
    ) -> operations::ChangeUnifiedAuditPolicyDefinitionCompartment {
        operations::ChangeUnifiedAuditPolicyDefinitionCompartment::new(
            &self.client,
            unified_audit_policy_definition_id.into(),
            change_unified_audit_policy_definition_compartment_details,
        )
    }

    /// Deletes the unified audit policy definition.
    ///
    /// - `unified_audit_policy_definition_id`: The OCID of the definition of the unified audit
    ///   policy.
    pub fn delete_unified_audit_policy_definition(
        &self,
        unified_audit_policy_definition_id: impl Into<String>,
    ) -> operations::DeleteUnifiedAuditPolicyDefinition {
        operations::DeleteUnifiedAuditPolicyDefinition::new(
            &self.client,
            unified_audit_policy_definition_id.into(),
        )
    }

    /// Gets the unified audit policy definition.
    ///
    /// - `unified_audit_policy_definition_id`: The OCID of the definition of the unified audit
    ///   policy.
    pub fn get_unified_audit_policy_definition(
        &self,
        unified_audit_policy_definition_id: impl Into<String>,
    ) -> operations::GetUnifiedAuditPolicyDefinition {
        operations::GetUnifiedAuditPolicyDefinition::new(
            &self.client,
            unified_audit_policy_definition_id.into(),
        )
    }

    /// Lists the unified audit policy definitions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_unified_audit_policy_definitions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListUnifiedAuditPolicyDefinitions {
        operations::ListUnifiedAuditPolicyDefinitions::new(&self.client, compartment_id.into())
    }

    /// Updates the unified audit policy definition.
    ///
    /// - `unified_audit_policy_definition_id`: The OCID of the definition of the unified audit
    ///   policy.
    /// - `update_unified_audit_policy_definition_details`: The request body:
    ///   [`UpdateUnifiedAuditPolicyDefinitionDetails`](crate::models::UpdateUnifiedAuditPolicyDefinitionDetails).
    pub fn update_unified_audit_policy_definition(
        &self,
        unified_audit_policy_definition_id: impl Into<String>,
        update_unified_audit_policy_definition_details: models::UpdateUnifiedAuditPolicyDefinitionDetails,
    ) -> operations::UpdateUnifiedAuditPolicyDefinition {
        operations::UpdateUnifiedAuditPolicyDefinition::new(
            &self.client,
            unified_audit_policy_definition_id.into(),
            update_unified_audit_policy_definition_details,
        )
    }
}

/// # User assessment
impl DataSafeClient {
    /// Moves the user assessment to another compartment.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    /// - `change_user_assessment_compartment_details`: The request body:
    ///   [`ChangeUserAssessmentCompartmentDetails`](crate::models::ChangeUserAssessmentCompartmentDetails).
    pub fn change_user_assessment_compartment(
        &self,
        user_assessment_id: impl Into<String>,
        change_user_assessment_compartment_details: models::ChangeUserAssessmentCompartmentDetails,
    ) -> operations::ChangeUserAssessmentCompartment {
        operations::ChangeUserAssessmentCompartment::new(
            &self.client,
            user_assessment_id.into(),
            change_user_assessment_compartment_details,
        )
    }

    /// Compares the user assessment.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    /// - `compare_user_assessment_details`: The request body:
    ///   [`CompareUserAssessmentDetails`](crate::models::CompareUserAssessmentDetails).
    pub fn compare_user_assessment(
        &self,
        user_assessment_id: impl Into<String>,
        compare_user_assessment_details: models::CompareUserAssessmentDetails,
    ) -> operations::CompareUserAssessment {
        operations::CompareUserAssessment::new(
            &self.client,
            user_assessment_id.into(),
            compare_user_assessment_details,
        )
    }

    /// Creates a user assessment.
    ///
    /// - `create_user_assessment_details`: The request body:
    ///   [`CreateUserAssessmentDetails`](crate::models::CreateUserAssessmentDetails).
    #[inline]
    pub fn create_user_assessment(
        &self,
        create_user_assessment_details: models::CreateUserAssessmentDetails,
    ) -> operations::CreateUserAssessment {
        operations::CreateUserAssessment::new(&self.client, create_user_assessment_details)
    }

    /// Deletes the user assessment.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    pub fn delete_user_assessment(
        &self,
        user_assessment_id: impl Into<String>,
    ) -> operations::DeleteUserAssessment {
        operations::DeleteUserAssessment::new(&self.client, user_assessment_id.into())
    }

    /// Downloads the user assessment report.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    /// - `download_user_assessment_report_details`: The request body:
    ///   [`DownloadUserAssessmentReportDetails`](crate::models::DownloadUserAssessmentReportDetails).
    pub fn download_user_assessment_report(
        &self,
        user_assessment_id: impl Into<String>,
        download_user_assessment_report_details: models::DownloadUserAssessmentReportDetails,
    ) -> operations::DownloadUserAssessmentReport {
        operations::DownloadUserAssessmentReport::new(
            &self.client,
            user_assessment_id.into(),
            download_user_assessment_report_details,
        )
    }

    /// Generates a user assessment report.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    /// - `generate_user_assessment_report_details`: The request body:
    ///   [`GenerateUserAssessmentReportDetails`](crate::models::GenerateUserAssessmentReportDetails).
    pub fn generate_user_assessment_report(
        &self,
        user_assessment_id: impl Into<String>,
        generate_user_assessment_report_details: models::GenerateUserAssessmentReportDetails,
    ) -> operations::GenerateUserAssessmentReport {
        operations::GenerateUserAssessmentReport::new(
            &self.client,
            user_assessment_id.into(),
            generate_user_assessment_report_details,
        )
    }

    /// Gets the profile.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    /// - `profile_name`: The name of the profile.
    pub fn get_profile(
        &self,
        user_assessment_id: impl Into<String>,
        profile_name: impl Into<String>,
    ) -> operations::GetProfile {
        operations::GetProfile::new(&self.client, user_assessment_id.into(), profile_name.into())
    }

    /// Gets the user assessment.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    pub fn get_user_assessment(
        &self,
        user_assessment_id: impl Into<String>,
    ) -> operations::GetUserAssessment {
        operations::GetUserAssessment::new(&self.client, user_assessment_id.into())
    }

    /// Gets the user assessment comparison.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    /// - `comparison_user_assessment_id`: The OCID of the user assessment to compare with.
    pub fn get_user_assessment_comparison(
        &self,
        user_assessment_id: impl Into<String>,
        comparison_user_assessment_id: impl Into<String>,
    ) -> operations::GetUserAssessmentComparison {
        operations::GetUserAssessmentComparison::new(
            &self.client,
            user_assessment_id.into(),
            comparison_user_assessment_id.into(),
        )
    }

    /// Lists the grants.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    /// - `user_key`: The key of the user.
    pub fn list_grants(
        &self,
        user_assessment_id: impl Into<String>,
        user_key: impl Into<String>,
    ) -> operations::ListGrants {
        operations::ListGrants::new(&self.client, user_assessment_id.into(), user_key.into())
    }

    /// Lists the password expiry date analytics.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    pub fn list_password_expiry_date_analytics(
        &self,
        user_assessment_id: impl Into<String>,
    ) -> operations::ListPasswordExpiryDateAnalytics {
        operations::ListPasswordExpiryDateAnalytics::new(&self.client, user_assessment_id.into())
    }

    /// Lists the profile summaries.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_profile_summaries(
        &self,
        user_assessment_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListProfileSummaries {
        operations::ListProfileSummaries::new(
            &self.client,
            user_assessment_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the user access analytics.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    pub fn list_user_access_analytics(
        &self,
        user_assessment_id: impl Into<String>,
    ) -> operations::ListUserAccessAnalytics {
        operations::ListUserAccessAnalytics::new(&self.client, user_assessment_id.into())
    }

    /// Lists the user analytics.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    pub fn list_user_analytics(
        &self,
        user_assessment_id: impl Into<String>,
    ) -> operations::ListUserAnalytics {
        operations::ListUserAnalytics::new(&self.client, user_assessment_id.into())
    }

    /// Lists the user assessments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_user_assessments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListUserAssessments {
        operations::ListUserAssessments::new(&self.client, compartment_id.into())
    }

    /// Lists the users.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    pub fn list_users(&self, user_assessment_id: impl Into<String>) -> operations::ListUsers {
        operations::ListUsers::new(&self.client, user_assessment_id.into())
    }

    /// Refreshes the user assessment.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    /// - `run_user_assessment_details`: The request body:
    ///   [`RunUserAssessmentDetails`](crate::models::RunUserAssessmentDetails).
    pub fn refresh_user_assessment(
        &self,
        user_assessment_id: impl Into<String>,
        run_user_assessment_details: models::RunUserAssessmentDetails,
    ) -> operations::RefreshUserAssessment {
        operations::RefreshUserAssessment::new(
            &self.client,
            user_assessment_id.into(),
            run_user_assessment_details,
        )
    }

    /// Sets the user assessment baseline.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    pub fn set_user_assessment_baseline(
        &self,
        user_assessment_id: impl Into<String>,
    ) -> operations::SetUserAssessmentBaseline {
        operations::SetUserAssessmentBaseline::new(&self.client, user_assessment_id.into())
    }

    /// Unsets the user assessment baseline.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    pub fn unset_user_assessment_baseline(
        &self,
        user_assessment_id: impl Into<String>,
    ) -> operations::UnsetUserAssessmentBaseline {
        operations::UnsetUserAssessmentBaseline::new(&self.client, user_assessment_id.into())
    }

    /// Updates the user assessment.
    ///
    /// - `user_assessment_id`: The OCID of the user assessment.
    /// - `update_user_assessment_details`: The request body:
    ///   [`UpdateUserAssessmentDetails`](crate::models::UpdateUserAssessmentDetails).
    pub fn update_user_assessment(
        &self,
        user_assessment_id: impl Into<String>,
        update_user_assessment_details: models::UpdateUserAssessmentDetails,
    ) -> operations::UpdateUserAssessment {
        operations::UpdateUserAssessment::new(
            &self.client,
            user_assessment_id.into(),
            update_user_assessment_details,
        )
    }
}

/// # Work request
impl DataSafeClient {
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

    /// Resumes the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn resume_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ResumeWorkRequest {
        operations::ResumeWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Suspends the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn suspend_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::SuspendWorkRequest {
        operations::SuspendWorkRequest::new(&self.client, work_request_id.into())
    }
}

client!(DataSafeClient);
