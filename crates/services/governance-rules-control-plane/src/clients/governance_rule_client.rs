// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("governance-rules-control-plane", "https://governance-rules.organizations.{region}.oci.{secondLevelDomain}", "/20220504")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Governance Rules API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_governance_rules_control_plane::{Config, GovernanceRuleClient};
///
/// # async fn example() -> Result<(), oci_sdk_governance_rules_control_plane::Error> {
/// let config = Config::load().await?;
/// let client = GovernanceRuleClient::new(&config)?;
///
/// let mut items = client.list_governance_rules().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GovernanceRuleClient {
    client: Client,
}

impl GovernanceRuleClient {
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

/// # Enforced governance rules
impl GovernanceRuleClient {
    /// Gets the enforced governance rule.
    ///
    /// - `enforced_governance_rule_id`: The ID of the enforced governance rule.
    pub fn get_enforced_governance_rule(
        &self,
        enforced_governance_rule_id: impl Into<String>,
    ) -> operations::GetEnforcedGovernanceRule {
        operations::GetEnforcedGovernanceRule::new(&self.client, enforced_governance_rule_id.into())
    }

    /// Lists the enforced governance rules.
    #[inline]
    pub fn list_enforced_governance_rules(&self) -> operations::ListEnforcedGovernanceRules {
        operations::ListEnforcedGovernanceRules::new(&self.client)
    }
}

/// # Governance rules
impl GovernanceRuleClient {
    /// Creates a governance rule.
    ///
    /// - `create_governance_rule_details`: The request body:
    ///   [`CreateGovernanceRuleDetails`](crate::models::CreateGovernanceRuleDetails).
    #[inline]
    pub fn create_governance_rule(
        &self,
        create_governance_rule_details: models::CreateGovernanceRuleDetails,
    ) -> operations::CreateGovernanceRule {
        operations::CreateGovernanceRule::new(&self.client, create_governance_rule_details)
    }

    /// Deletes the governance rule.
    ///
    /// - `governance_rule_id`: The OCID of the governance rule.
    pub fn delete_governance_rule(
        &self,
        governance_rule_id: impl Into<String>,
    ) -> operations::DeleteGovernanceRule {
        operations::DeleteGovernanceRule::new(&self.client, governance_rule_id.into())
    }

    /// Gets the governance rule.
    ///
    /// - `governance_rule_id`: The OCID of the governance rule.
    pub fn get_governance_rule(
        &self,
        governance_rule_id: impl Into<String>,
    ) -> operations::GetGovernanceRule {
        operations::GetGovernanceRule::new(&self.client, governance_rule_id.into())
    }

    /// Lists the governance rules.
    #[inline]
    pub fn list_governance_rules(&self) -> operations::ListGovernanceRules {
        operations::ListGovernanceRules::new(&self.client)
    }

    /// Retries the governance rule.
    ///
    /// - `governance_rule_id`: The OCID of the governance rule.
    pub fn retry_governance_rule(
        &self,
        governance_rule_id: impl Into<String>,
    ) -> operations::RetryGovernanceRule {
        operations::RetryGovernanceRule::new(&self.client, governance_rule_id.into())
    }

    /// Updates the governance rule.
    ///
    /// - `governance_rule_id`: The OCID of the governance rule.
    /// - `update_governance_rule_details`: The request body:
    ///   [`UpdateGovernanceRuleDetails`](crate::models::UpdateGovernanceRuleDetails).
    pub fn update_governance_rule(
        &self,
        governance_rule_id: impl Into<String>,
        update_governance_rule_details: models::UpdateGovernanceRuleDetails,
    ) -> operations::UpdateGovernanceRule {
        operations::UpdateGovernanceRule::new(
            &self.client,
            governance_rule_id.into(),
            update_governance_rule_details,
        )
    }
}

/// # Inclusion criteria
impl GovernanceRuleClient {
    /// Creates an inclusion criterion.
    ///
    /// - `create_inclusion_criterion_details`: The request body:
    ///   [`CreateInclusionCriterionDetails`](crate::models::CreateInclusionCriterionDetails).
    #[inline]
    pub fn create_inclusion_criterion(
        &self,
        create_inclusion_criterion_details: models::CreateInclusionCriterionDetails,
    ) -> operations::CreateInclusionCriterion {
        operations::CreateInclusionCriterion::new(&self.client, create_inclusion_criterion_details)
    }

    /// Deletes the inclusion criterion.
    ///
    /// - `inclusion_criterion_id`: The ID of the inclusion criterion.
    pub fn delete_inclusion_criterion(
        &self,
        inclusion_criterion_id: impl Into<String>,
    ) -> operations::DeleteInclusionCriterion {
        operations::DeleteInclusionCriterion::new(&self.client, inclusion_criterion_id.into())
    }

    /// Gets the inclusion criterion.
    ///
    /// - `inclusion_criterion_id`: The ID of the inclusion criterion.
    pub fn get_inclusion_criterion(
        &self,
        inclusion_criterion_id: impl Into<String>,
    ) -> operations::GetInclusionCriterion {
        operations::GetInclusionCriterion::new(&self.client, inclusion_criterion_id.into())
    }

    /// Lists the inclusion criteria.
    ///
    /// - `governance_rule_id`: The OCID of the governance rule.
    pub fn list_inclusion_criteria(
        &self,
        governance_rule_id: impl Into<String>,
    ) -> operations::ListInclusionCriteria {
        operations::ListInclusionCriteria::new(&self.client, governance_rule_id.into())
    }
}

/// # Tenancy attachments
impl GovernanceRuleClient {
    /// Gets the tenancy attachment.
    ///
    /// - `tenancy_attachment_id`: The ID of the tenancy attachment.
    pub fn get_tenancy_attachment(
        &self,
        tenancy_attachment_id: impl Into<String>,
    ) -> operations::GetTenancyAttachment {
        operations::GetTenancyAttachment::new(&self.client, tenancy_attachment_id.into())
    }

    /// Lists the tenancy attachments.
    #[inline]
    pub fn list_tenancy_attachments(&self) -> operations::ListTenancyAttachments {
        operations::ListTenancyAttachments::new(&self.client)
    }

    /// Retries the tenancy attachment.
    ///
    /// - `tenancy_attachment_id`: The ID of the tenancy attachment.
    pub fn retry_tenancy_attachment(
        &self,
        tenancy_attachment_id: impl Into<String>,
    ) -> operations::RetryTenancyAttachment {
        operations::RetryTenancyAttachment::new(&self.client, tenancy_attachment_id.into())
    }
}

client!(GovernanceRuleClient);
