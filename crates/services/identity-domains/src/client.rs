// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, endpoint_client};

use crate::operations;

static SERVICE: Service =
    Service::new("identity-domains", "https://idcs-guid.identity.oraclecloud.com", "")
        .without_regional_endpoint();

/// A client for the Identity Domains API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_identity_domains::{Config, IdentityDomainsClient};
///
/// # async fn example() -> Result<(), oci_sdk_identity_domains::Error> {
/// let config = Config::load().await?;
/// let client = IdentityDomainsClient::new(&config, "https://...")?;
///
/// let mut items = client.list_users().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct IdentityDomainsClient {
    client: Client,
}

impl IdentityDomainsClient {
    /// Creates a client for the URL `endpoint`. The region and the endpoint of `config` are
    /// ignored.
    ///
    /// The endpoint does not follow from the region. It is an attribute of the resource that the
    /// operations apply to.
    ///
    /// # Errors
    ///
    /// Fails if `endpoint` is not an absolute HTTP or HTTPS URL.
    #[inline]
    pub fn new(config: &Config, endpoint: &str) -> Result<Self, Error> {
        Ok(Self { client: Client::with_endpoint(config, &SERVICE, endpoint)? })
    }
}

/// # API key
impl IdentityDomainsClient {
    /// Deletes the API key.
    ///
    /// - `api_key_id`: The ID of the API key.
    pub fn delete_api_key(&self, api_key_id: impl Into<String>) -> operations::DeleteApiKey {
        operations::DeleteApiKey::new(&self.client, api_key_id.into())
    }

    /// Gets the API key.
    ///
    /// - `api_key_id`: The ID of the API key.
    pub fn get_api_key(&self, api_key_id: impl Into<String>) -> operations::GetApiKey {
        operations::GetApiKey::new(&self.client, api_key_id.into())
    }

    /// Patches the API key.
    ///
    /// - `api_key_id`: The ID of the API key.
    pub fn patch_api_key(&self, api_key_id: impl Into<String>) -> operations::PatchApiKey {
        operations::PatchApiKey::new(&self.client, api_key_id.into())
    }
}

/// # API keys
impl IdentityDomainsClient {
    /// Creates an API key.
    #[inline]
    pub fn create_api_key(&self) -> operations::CreateApiKey {
        operations::CreateApiKey::new(&self.client)
    }

    /// Lists the API keys.
    #[inline]
    pub fn list_api_keys(&self) -> operations::ListApiKeys {
        operations::ListApiKeys::new(&self.client)
    }

    /// Searches the API keys.
    #[inline]
    pub fn search_api_keys(&self) -> operations::SearchApiKeys {
        operations::SearchApiKeys::new(&self.client)
    }
}

/// # Account management information
impl IdentityDomainsClient {
    /// Gets the account management information.
    ///
    /// - `account_mgmt_info_id`: The ID of the account management information.
    pub fn get_account_mgmt_info(
        &self,
        account_mgmt_info_id: impl Into<String>,
    ) -> operations::GetAccountMgmtInfo {
        operations::GetAccountMgmtInfo::new(&self.client, account_mgmt_info_id.into())
    }

    /// Lists the account management information.
    #[inline]
    pub fn list_account_mgmt_infos(&self) -> operations::ListAccountMgmtInfos {
        operations::ListAccountMgmtInfos::new(&self.client)
    }

    /// Searches the account management information.
    #[inline]
    pub fn search_account_mgmt_infos(&self) -> operations::SearchAccountMgmtInfos {
        operations::SearchAccountMgmtInfos::new(&self.client)
    }
}

/// # Account recovery setting
impl IdentityDomainsClient {
    /// Gets the account recovery setting.
    ///
    /// - `account_recovery_setting_id`: The ID of the account recovery setting.
    pub fn get_account_recovery_setting(
        &self,
        account_recovery_setting_id: impl Into<String>,
    ) -> operations::GetAccountRecoverySetting {
        operations::GetAccountRecoverySetting::new(&self.client, account_recovery_setting_id.into())
    }

    /// Patches the account recovery setting.
    ///
    /// - `account_recovery_setting_id`: The ID of the account recovery setting.
    pub fn patch_account_recovery_setting(
        &self,
        account_recovery_setting_id: impl Into<String>,
    ) -> operations::PatchAccountRecoverySetting {
        operations::PatchAccountRecoverySetting::new(
            &self.client,
            account_recovery_setting_id.into(),
        )
    }

    /// Replaces the account recovery setting.
    ///
    /// - `account_recovery_setting_id`: The ID of the account recovery setting.
    pub fn put_account_recovery_setting(
        &self,
        account_recovery_setting_id: impl Into<String>,
    ) -> operations::PutAccountRecoverySetting {
        operations::PutAccountRecoverySetting::new(&self.client, account_recovery_setting_id.into())
    }
}

/// # Account recovery settings
impl IdentityDomainsClient {
    /// Lists the account recovery settings.
    #[inline]
    pub fn list_account_recovery_settings(&self) -> operations::ListAccountRecoverySettings {
        operations::ListAccountRecoverySettings::new(&self.client)
    }
}

/// # Admin
impl IdentityDomainsClient {
    /// Creates an authentication factors remover.
    #[inline]
    pub fn create_authentication_factors_remover(
        &self,
    ) -> operations::CreateAuthenticationFactorsRemover {
        operations::CreateAuthenticationFactorsRemover::new(&self.client)
    }

    /// Creates a my authentication factor initiator.
    #[inline]
    pub fn create_my_authentication_factor_initiator(
        &self,
    ) -> operations::CreateMyAuthenticationFactorInitiator {
        operations::CreateMyAuthenticationFactorInitiator::new(&self.client)
    }

    /// Creates a my authentication factor validator.
    #[inline]
    pub fn create_my_authentication_factor_validator(
        &self,
    ) -> operations::CreateMyAuthenticationFactorValidator {
        operations::CreateMyAuthenticationFactorValidator::new(&self.client)
    }

    /// Creates a my authentication factors remover.
    #[inline]
    pub fn create_my_authentication_factors_remover(
        &self,
    ) -> operations::CreateMyAuthenticationFactorsRemover {
        operations::CreateMyAuthenticationFactorsRemover::new(&self.client)
    }

    /// Creates a verification claim.
    #[inline]
    pub fn create_verification_claim(&self) -> operations::CreateVerificationClaim {
        operations::CreateVerificationClaim::new(&self.client)
    }
}

/// # Application
impl IdentityDomainsClient {
    /// Deletes the application.
    ///
    /// - `app_id`: The ID of the app.
    pub fn delete_app(&self, app_id: impl Into<String>) -> operations::DeleteApp {
        operations::DeleteApp::new(&self.client, app_id.into())
    }

    /// Gets the application.
    ///
    /// - `app_id`: The ID of the app.
    pub fn get_app(&self, app_id: impl Into<String>) -> operations::GetApp {
        operations::GetApp::new(&self.client, app_id.into())
    }

    /// Patches the application.
    ///
    /// - `app_id`: The ID of the app.
    pub fn patch_app(&self, app_id: impl Into<String>) -> operations::PatchApp {
        operations::PatchApp::new(&self.client, app_id.into())
    }

    /// Replaces the application.
    ///
    /// - `app_id`: The ID of the app.
    pub fn put_app(&self, app_id: impl Into<String>) -> operations::PutApp {
        operations::PutApp::new(&self.client, app_id.into())
    }
}

/// # Application role
impl IdentityDomainsClient {
    /// Deletes the application role.
    ///
    /// - `app_role_id`: The ID of the app role.
    pub fn delete_app_role(&self, app_role_id: impl Into<String>) -> operations::DeleteAppRole {
        operations::DeleteAppRole::new(&self.client, app_role_id.into())
    }

    /// Gets the application role.
    ///
    /// - `app_role_id`: The ID of the app role.
    pub fn get_app_role(&self, app_role_id: impl Into<String>) -> operations::GetAppRole {
        operations::GetAppRole::new(&self.client, app_role_id.into())
    }

    /// Patches the application role.
    ///
    /// - `app_role_id`: The ID of the app role.
    pub fn patch_app_role(&self, app_role_id: impl Into<String>) -> operations::PatchAppRole {
        operations::PatchAppRole::new(&self.client, app_role_id.into())
    }
}

/// # Application roles
impl IdentityDomainsClient {
    /// Creates an application role.
    #[inline]
    pub fn create_app_role(&self) -> operations::CreateAppRole {
        operations::CreateAppRole::new(&self.client)
    }

    /// Lists the application roles.
    #[inline]
    pub fn list_app_roles(&self) -> operations::ListAppRoles {
        operations::ListAppRoles::new(&self.client)
    }

    /// Searches the application roles.
    #[inline]
    pub fn search_app_roles(&self) -> operations::SearchAppRoles {
        operations::SearchAppRoles::new(&self.client)
    }
}

/// # Application status changer
impl IdentityDomainsClient {
    /// Changes the status of an application.
    ///
    /// - `app_status_changer_id`: The ID of the application status changer.
    pub fn put_app_status_changer(
        &self,
        app_status_changer_id: impl Into<String>,
    ) -> operations::PutAppStatusChanger {
        operations::PutAppStatusChanger::new(&self.client, app_status_changer_id.into())
    }
}

/// # Applications
impl IdentityDomainsClient {
    /// Creates an application.
    #[inline]
    pub fn create_app(&self) -> operations::CreateApp {
        operations::CreateApp::new(&self.client)
    }

    /// Lists the applications.
    #[inline]
    pub fn list_apps(&self) -> operations::ListApps {
        operations::ListApps::new(&self.client)
    }

    /// Searches the applications.
    #[inline]
    pub fn search_apps(&self) -> operations::SearchApps {
        operations::SearchApps::new(&self.client)
    }
}

/// # Approval workflow
impl IdentityDomainsClient {
    /// Deletes the approval workflow.
    ///
    /// - `approval_workflow_id`: The ID of the approval workflow.
    pub fn delete_approval_workflow(
        &self,
        approval_workflow_id: impl Into<String>,
    ) -> operations::DeleteApprovalWorkflow {
        operations::DeleteApprovalWorkflow::new(&self.client, approval_workflow_id.into())
    }

    /// Gets the approval workflow.
    ///
    /// - `approval_workflow_id`: The ID of the approval workflow.
    pub fn get_approval_workflow(
        &self,
        approval_workflow_id: impl Into<String>,
    ) -> operations::GetApprovalWorkflow {
        operations::GetApprovalWorkflow::new(&self.client, approval_workflow_id.into())
    }

    /// Patches the approval workflow.
    ///
    /// - `approval_workflow_id`: The ID of the approval workflow.
    pub fn patch_approval_workflow(
        &self,
        approval_workflow_id: impl Into<String>,
    ) -> operations::PatchApprovalWorkflow {
        operations::PatchApprovalWorkflow::new(&self.client, approval_workflow_id.into())
    }

    /// Replaces the approval workflow.
    ///
    /// - `approval_workflow_id`: The ID of the approval workflow.
    pub fn put_approval_workflow(
        &self,
        approval_workflow_id: impl Into<String>,
    ) -> operations::PutApprovalWorkflow {
        operations::PutApprovalWorkflow::new(&self.client, approval_workflow_id.into())
    }
}

/// # Approval workflow assignment
impl IdentityDomainsClient {
    /// Deletes the approval workflow assignment.
    ///
    /// - `approval_workflow_assignment_id`: The ID of the approval workflow assignment.
    pub fn delete_approval_workflow_assignment(
        &self,
        approval_workflow_assignment_id: impl Into<String>,
    ) -> operations::DeleteApprovalWorkflowAssignment {
        operations::DeleteApprovalWorkflowAssignment::new(
            &self.client,
            approval_workflow_assignment_id.into(),
        )
    }

    /// Gets the approval workflow assignment.
    ///
    /// - `approval_workflow_assignment_id`: The ID of the approval workflow assignment.
    pub fn get_approval_workflow_assignment(
        &self,
        approval_workflow_assignment_id: impl Into<String>,
    ) -> operations::GetApprovalWorkflowAssignment {
        operations::GetApprovalWorkflowAssignment::new(
            &self.client,
            approval_workflow_assignment_id.into(),
        )
    }
}

/// # Approval workflow assignments
impl IdentityDomainsClient {
    /// Creates an approval workflow assignment.
    #[inline]
    pub fn create_approval_workflow_assignment(
        &self,
    ) -> operations::CreateApprovalWorkflowAssignment {
        operations::CreateApprovalWorkflowAssignment::new(&self.client)
    }

    /// Lists the approval workflow assignments.
    #[inline]
    pub fn list_approval_workflow_assignments(
        &self,
    ) -> operations::ListApprovalWorkflowAssignments {
        operations::ListApprovalWorkflowAssignments::new(&self.client)
    }
}

/// # Approval workflow step
impl IdentityDomainsClient {
    /// Deletes the approval workflow step.
    ///
    /// - `approval_workflow_step_id`: The ID of the approval workflow step.
    pub fn delete_approval_workflow_step(
        &self,
        approval_workflow_step_id: impl Into<String>,
    ) -> operations::DeleteApprovalWorkflowStep {
        operations::DeleteApprovalWorkflowStep::new(&self.client, approval_workflow_step_id.into())
    }

    /// Gets the approval workflow step.
    ///
    /// - `approval_workflow_step_id`: The ID of the approval workflow step.
    pub fn get_approval_workflow_step(
        &self,
        approval_workflow_step_id: impl Into<String>,
    ) -> operations::GetApprovalWorkflowStep {
        operations::GetApprovalWorkflowStep::new(&self.client, approval_workflow_step_id.into())
    }

    /// Patches the approval workflow step.
    ///
    /// - `approval_workflow_step_id`: The ID of the approval workflow step.
    pub fn patch_approval_workflow_step(
        &self,
        approval_workflow_step_id: impl Into<String>,
    ) -> operations::PatchApprovalWorkflowStep {
        operations::PatchApprovalWorkflowStep::new(&self.client, approval_workflow_step_id.into())
    }
}

/// # Approval workflow steps
impl IdentityDomainsClient {
    /// Creates an approval workflow step.
    #[inline]
    pub fn create_approval_workflow_step(&self) -> operations::CreateApprovalWorkflowStep {
        operations::CreateApprovalWorkflowStep::new(&self.client)
    }

    /// Lists the approval workflow steps.
    #[inline]
    pub fn list_approval_workflow_steps(&self) -> operations::ListApprovalWorkflowSteps {
        operations::ListApprovalWorkflowSteps::new(&self.client)
    }
}

/// # Approval workflows
impl IdentityDomainsClient {
    /// Creates an approval workflow.
    #[inline]
    pub fn create_approval_workflow(&self) -> operations::CreateApprovalWorkflow {
        operations::CreateApprovalWorkflow::new(&self.client)
    }

    /// Lists the approval workflows.
    #[inline]
    pub fn list_approval_workflows(&self) -> operations::ListApprovalWorkflows {
        operations::ListApprovalWorkflows::new(&self.client)
    }
}

/// # Auth token
impl IdentityDomainsClient {
    /// Deletes the auth token.
    ///
    /// - `auth_token_id`: The ID of the auth token.
    pub fn delete_auth_token(
        &self,
        auth_token_id: impl Into<String>,
    ) -> operations::DeleteAuthToken {
        operations::DeleteAuthToken::new(&self.client, auth_token_id.into())
    }

    /// Gets the auth token.
    ///
    /// - `auth_token_id`: The ID of the auth token.
    pub fn get_auth_token(&self, auth_token_id: impl Into<String>) -> operations::GetAuthToken {
        operations::GetAuthToken::new(&self.client, auth_token_id.into())
    }

    /// Patches the auth token.
    ///
    /// - `auth_token_id`: The ID of the auth token.
    pub fn patch_auth_token(&self, auth_token_id: impl Into<String>) -> operations::PatchAuthToken {
        operations::PatchAuthToken::new(&self.client, auth_token_id.into())
    }
}

/// # Auth tokens
impl IdentityDomainsClient {
    /// Creates an auth token.
    #[inline]
    pub fn create_auth_token(&self) -> operations::CreateAuthToken {
        operations::CreateAuthToken::new(&self.client)
    }

    /// Lists the auth tokens.
    #[inline]
    pub fn list_auth_tokens(&self) -> operations::ListAuthTokens {
        operations::ListAuthTokens::new(&self.client)
    }

    /// Searches the auth tokens.
    #[inline]
    pub fn search_auth_tokens(&self) -> operations::SearchAuthTokens {
        operations::SearchAuthTokens::new(&self.client)
    }
}

/// # Authentication factor setting
impl IdentityDomainsClient {
    /// Gets the authentication factor setting.
    ///
    /// - `authentication_factor_setting_id`: The ID of the authentication factor setting.
    pub fn get_authentication_factor_setting(
        &self,
        authentication_factor_setting_id: impl Into<String>,
    ) -> operations::GetAuthenticationFactorSetting {
        operations::GetAuthenticationFactorSetting::new(
            &self.client,
            authentication_factor_setting_id.into(),
        )
    }

    /// Replaces the authentication factor setting.
    ///
    /// - `authentication_factor_setting_id`: The ID of the authentication factor setting.
    pub fn put_authentication_factor_setting(
        &self,
        authentication_factor_setting_id: impl Into<String>,
    ) -> operations::PutAuthenticationFactorSetting {
        operations::PutAuthenticationFactorSetting::new(
            &self.client,
            authentication_factor_setting_id.into(),
        )
    }
}

/// # Authentication factor settings
impl IdentityDomainsClient {
    /// Lists the authentication factor settings.
    #[inline]
    pub fn list_authentication_factor_settings(
        &self,
    ) -> operations::ListAuthenticationFactorSettings {
        operations::ListAuthenticationFactorSettings::new(&self.client)
    }

    /// Searches the authentication factor settings.
    #[inline]
    pub fn search_authentication_factor_settings(
        &self,
    ) -> operations::SearchAuthenticationFactorSettings {
        operations::SearchAuthenticationFactorSettings::new(&self.client)
    }
}

/// # Branding setting
impl IdentityDomainsClient {
    /// Gets the branding setting.
    ///
    /// - `branding_setting_id`: The ID of the branding setting.
    pub fn get_branding_setting(
        &self,
        branding_setting_id: impl Into<String>,
    ) -> operations::GetBrandingSetting {
        operations::GetBrandingSetting::new(&self.client, branding_setting_id.into())
    }
}

/// # Branding settings
impl IdentityDomainsClient {
    /// Lists the branding settings.
    #[inline]
    pub fn list_branding_settings(&self) -> operations::ListBrandingSettings {
        operations::ListBrandingSettings::new(&self.client)
    }
}

/// # Cloud gate
impl IdentityDomainsClient {
    /// Deletes the cloud gate.
    ///
    /// - `cloud_gate_id`: The ID of the Cloud Gate.
    pub fn delete_cloud_gate(
        &self,
        cloud_gate_id: impl Into<String>,
    ) -> operations::DeleteCloudGate {
        operations::DeleteCloudGate::new(&self.client, cloud_gate_id.into())
    }

    /// Gets the cloud gate.
    ///
    /// - `cloud_gate_id`: The ID of the Cloud Gate.
    pub fn get_cloud_gate(&self, cloud_gate_id: impl Into<String>) -> operations::GetCloudGate {
        operations::GetCloudGate::new(&self.client, cloud_gate_id.into())
    }

    /// Patches the cloud gate.
    ///
    /// - `cloud_gate_id`: The ID of the Cloud Gate.
    pub fn patch_cloud_gate(&self, cloud_gate_id: impl Into<String>) -> operations::PatchCloudGate {
        operations::PatchCloudGate::new(&self.client, cloud_gate_id.into())
    }

    /// Replaces the cloud gate.
    ///
    /// - `cloud_gate_id`: The ID of the Cloud Gate.
    pub fn put_cloud_gate(&self, cloud_gate_id: impl Into<String>) -> operations::PutCloudGate {
        operations::PutCloudGate::new(&self.client, cloud_gate_id.into())
    }
}

/// # Cloud gate mapping
impl IdentityDomainsClient {
    /// Deletes the cloud gate mapping.
    ///
    /// - `cloud_gate_mapping_id`: The ID of the Cloud Gate mapping.
    pub fn delete_cloud_gate_mapping(
        &self,
        cloud_gate_mapping_id: impl Into<String>,
    ) -> operations::DeleteCloudGateMapping {
        operations::DeleteCloudGateMapping::new(&self.client, cloud_gate_mapping_id.into())
    }

    /// Gets the cloud gate mapping.
    ///
    /// - `cloud_gate_mapping_id`: The ID of the Cloud Gate mapping.
    pub fn get_cloud_gate_mapping(
        &self,
        cloud_gate_mapping_id: impl Into<String>,
    ) -> operations::GetCloudGateMapping {
        operations::GetCloudGateMapping::new(&self.client, cloud_gate_mapping_id.into())
    }

    /// Patches the cloud gate mapping.
    ///
    /// - `cloud_gate_mapping_id`: The ID of the Cloud Gate mapping.
    pub fn patch_cloud_gate_mapping(
        &self,
        cloud_gate_mapping_id: impl Into<String>,
    ) -> operations::PatchCloudGateMapping {
        operations::PatchCloudGateMapping::new(&self.client, cloud_gate_mapping_id.into())
    }

    /// Replaces the cloud gate mapping.
    ///
    /// - `cloud_gate_mapping_id`: The ID of the Cloud Gate mapping.
    pub fn put_cloud_gate_mapping(
        &self,
        cloud_gate_mapping_id: impl Into<String>,
    ) -> operations::PutCloudGateMapping {
        operations::PutCloudGateMapping::new(&self.client, cloud_gate_mapping_id.into())
    }
}

/// # Cloud gate mappings
impl IdentityDomainsClient {
    /// Creates a cloud gate mapping.
    #[inline]
    pub fn create_cloud_gate_mapping(&self) -> operations::CreateCloudGateMapping {
        operations::CreateCloudGateMapping::new(&self.client)
    }

    /// Lists the cloud gate mappings.
    #[inline]
    pub fn list_cloud_gate_mappings(&self) -> operations::ListCloudGateMappings {
        operations::ListCloudGateMappings::new(&self.client)
    }

    /// Searches the cloud gate mappings.
    #[inline]
    pub fn search_cloud_gate_mappings(&self) -> operations::SearchCloudGateMappings {
        operations::SearchCloudGateMappings::new(&self.client)
    }
}

/// # Cloud gate server
impl IdentityDomainsClient {
    /// Deletes the cloud gate server.
    ///
    /// - `cloud_gate_server_id`: The ID of the Cloud Gate server.
    pub fn delete_cloud_gate_server(
        &self,
        cloud_gate_server_id: impl Into<String>,
    ) -> operations::DeleteCloudGateServer {
        operations::DeleteCloudGateServer::new(&self.client, cloud_gate_server_id.into())
    }

    /// Gets the cloud gate server.
    ///
    /// - `cloud_gate_server_id`: The ID of the Cloud Gate server.
    pub fn get_cloud_gate_server(
        &self,
        cloud_gate_server_id: impl Into<String>,
    ) -> operations::GetCloudGateServer {
        operations::GetCloudGateServer::new(&self.client, cloud_gate_server_id.into())
    }

    /// Patches the cloud gate server.
    ///
    /// - `cloud_gate_server_id`: The ID of the Cloud Gate server.
    pub fn patch_cloud_gate_server(
        &self,
        cloud_gate_server_id: impl Into<String>,
    ) -> operations::PatchCloudGateServer {
        operations::PatchCloudGateServer::new(&self.client, cloud_gate_server_id.into())
    }

    /// Replaces the cloud gate server.
    ///
    /// - `cloud_gate_server_id`: The ID of the Cloud Gate server.
    pub fn put_cloud_gate_server(
        &self,
        cloud_gate_server_id: impl Into<String>,
    ) -> operations::PutCloudGateServer {
        operations::PutCloudGateServer::new(&self.client, cloud_gate_server_id.into())
    }
}

/// # Cloud gate servers
impl IdentityDomainsClient {
    /// Creates a cloud gate server.
    #[inline]
    pub fn create_cloud_gate_server(&self) -> operations::CreateCloudGateServer {
        operations::CreateCloudGateServer::new(&self.client)
    }

    /// Lists the cloud gate servers.
    #[inline]
    pub fn list_cloud_gate_servers(&self) -> operations::ListCloudGateServers {
        operations::ListCloudGateServers::new(&self.client)
    }

    /// Searches the cloud gate servers.
    #[inline]
    pub fn search_cloud_gate_servers(&self) -> operations::SearchCloudGateServers {
        operations::SearchCloudGateServers::new(&self.client)
    }
}

/// # Cloud gates
impl IdentityDomainsClient {
    /// Creates a cloud gate.
    #[inline]
    pub fn create_cloud_gate(&self) -> operations::CreateCloudGate {
        operations::CreateCloudGate::new(&self.client)
    }

    /// Lists the cloud gates.
    #[inline]
    pub fn list_cloud_gates(&self) -> operations::ListCloudGates {
        operations::ListCloudGates::new(&self.client)
    }

    /// Searches the cloud gates.
    #[inline]
    pub fn search_cloud_gates(&self) -> operations::SearchCloudGates {
        operations::SearchCloudGates::new(&self.client)
    }
}

/// # Condition
impl IdentityDomainsClient {
    /// Creates a condition.
    #[inline]
    pub fn create_condition(&self) -> operations::CreateCondition {
        operations::CreateCondition::new(&self.client)
    }

    /// Deletes the condition.
    ///
    /// - `condition_id`: The ID of the condition.
    pub fn delete_condition(&self, condition_id: impl Into<String>) -> operations::DeleteCondition {
        operations::DeleteCondition::new(&self.client, condition_id.into())
    }

    /// Gets the condition.
    ///
    /// - `condition_id`: The ID of the condition.
    pub fn get_condition(&self, condition_id: impl Into<String>) -> operations::GetCondition {
        operations::GetCondition::new(&self.client, condition_id.into())
    }

    /// Lists the conditions.
    #[inline]
    pub fn list_conditions(&self) -> operations::ListConditions {
        operations::ListConditions::new(&self.client)
    }

    /// Patches the condition.
    ///
    /// - `condition_id`: The ID of the condition.
    pub fn patch_condition(&self, condition_id: impl Into<String>) -> operations::PatchCondition {
        operations::PatchCondition::new(&self.client, condition_id.into())
    }

    /// Replaces the condition.
    ///
    /// - `condition_id`: The ID of the condition.
    pub fn put_condition(&self, condition_id: impl Into<String>) -> operations::PutCondition {
        operations::PutCondition::new(&self.client, condition_id.into())
    }

    /// Searches the conditions.
    #[inline]
    pub fn search_conditions(&self) -> operations::SearchConditions {
        operations::SearchConditions::new(&self.client)
    }
}

/// # Customer secret key
impl IdentityDomainsClient {
    /// Deletes the customer secret key.
    ///
    /// - `customer_secret_key_id`: The ID of the customer secret key.
    pub fn delete_customer_secret_key(
        &self,
        customer_secret_key_id: impl Into<String>,
    ) -> operations::DeleteCustomerSecretKey {
        operations::DeleteCustomerSecretKey::new(&self.client, customer_secret_key_id.into())
    }

    /// Gets the customer secret key.
    ///
    /// - `customer_secret_key_id`: The ID of the customer secret key.
    pub fn get_customer_secret_key(
        &self,
        customer_secret_key_id: impl Into<String>,
    ) -> operations::GetCustomerSecretKey {
        operations::GetCustomerSecretKey::new(&self.client, customer_secret_key_id.into())
    }

    /// Patches the customer secret key.
    ///
    /// - `customer_secret_key_id`: The ID of the customer secret key.
    pub fn patch_customer_secret_key(
        &self,
        customer_secret_key_id: impl Into<String>,
    ) -> operations::PatchCustomerSecretKey {
        operations::PatchCustomerSecretKey::new(&self.client, customer_secret_key_id.into())
    }
}

/// # Customer secret keys
impl IdentityDomainsClient {
    /// Creates a customer secret key.
    #[inline]
    pub fn create_customer_secret_key(&self) -> operations::CreateCustomerSecretKey {
        operations::CreateCustomerSecretKey::new(&self.client)
    }

    /// Lists the customer secret keys.
    #[inline]
    pub fn list_customer_secret_keys(&self) -> operations::ListCustomerSecretKeys {
        operations::ListCustomerSecretKeys::new(&self.client)
    }

    /// Searches the customer secret keys.
    #[inline]
    pub fn search_customer_secret_keys(&self) -> operations::SearchCustomerSecretKeys {
        operations::SearchCustomerSecretKeys::new(&self.client)
    }
}

/// # Dynamic resource group
impl IdentityDomainsClient {
    /// Deletes the dynamic resource group.
    ///
    /// - `dynamic_resource_group_id`: The ID of the dynamic resource group.
    pub fn delete_dynamic_resource_group(
        &self,
        dynamic_resource_group_id: impl Into<String>,
    ) -> operations::DeleteDynamicResourceGroup {
        operations::DeleteDynamicResourceGroup::new(&self.client, dynamic_resource_group_id.into())
    }

    /// Gets the dynamic resource group.
    ///
    /// - `dynamic_resource_group_id`: The ID of the dynamic resource group.
    pub fn get_dynamic_resource_group(
        &self,
        dynamic_resource_group_id: impl Into<String>,
    ) -> operations::GetDynamicResourceGroup {
        operations::GetDynamicResourceGroup::new(&self.client, dynamic_resource_group_id.into())
    }

    /// Patches the dynamic resource group.
    ///
    /// - `dynamic_resource_group_id`: The ID of the dynamic resource group.
    pub fn patch_dynamic_resource_group(
        &self,
        dynamic_resource_group_id: impl Into<String>,
    ) -> operations::PatchDynamicResourceGroup {
        operations::PatchDynamicResourceGroup::new(&self.client, dynamic_resource_group_id.into())
    }

    /// Replaces the dynamic resource group.
    ///
    /// - `dynamic_resource_group_id`: The ID of the dynamic resource group.
    pub fn put_dynamic_resource_group(
        &self,
        dynamic_resource_group_id: impl Into<String>,
    ) -> operations::PutDynamicResourceGroup {
        operations::PutDynamicResourceGroup::new(&self.client, dynamic_resource_group_id.into())
    }
}

/// # Dynamic resource groups
impl IdentityDomainsClient {
    /// Creates a dynamic resource group.
    #[inline]
    pub fn create_dynamic_resource_group(&self) -> operations::CreateDynamicResourceGroup {
        operations::CreateDynamicResourceGroup::new(&self.client)
    }

    /// Lists the dynamic resource groups.
    #[inline]
    pub fn list_dynamic_resource_groups(&self) -> operations::ListDynamicResourceGroups {
        operations::ListDynamicResourceGroups::new(&self.client)
    }

    /// Searches the dynamic resource groups.
    #[inline]
    pub fn search_dynamic_resource_groups(&self) -> operations::SearchDynamicResourceGroups {
        operations::SearchDynamicResourceGroups::new(&self.client)
    }
}

/// # Grant
impl IdentityDomainsClient {
    /// Deletes the grant.
    ///
    /// - `grant_id`: The ID of the grant.
    pub fn delete_grant(&self, grant_id: impl Into<String>) -> operations::DeleteGrant {
        operations::DeleteGrant::new(&self.client, grant_id.into())
    }

    /// Gets the grant.
    ///
    /// - `grant_id`: The ID of the grant.
    pub fn get_grant(&self, grant_id: impl Into<String>) -> operations::GetGrant {
        operations::GetGrant::new(&self.client, grant_id.into())
    }

    /// Patches the grant.
    ///
    /// - `grant_id`: The ID of the grant.
    pub fn patch_grant(&self, grant_id: impl Into<String>) -> operations::PatchGrant {
        operations::PatchGrant::new(&self.client, grant_id.into())
    }
}

/// # Grants
impl IdentityDomainsClient {
    /// Creates a grant.
    #[inline]
    pub fn create_grant(&self) -> operations::CreateGrant {
        operations::CreateGrant::new(&self.client)
    }

    /// Lists the grants.
    #[inline]
    pub fn list_grants(&self) -> operations::ListGrants {
        operations::ListGrants::new(&self.client)
    }

    /// Searches the grants.
    #[inline]
    pub fn search_grants(&self) -> operations::SearchGrants {
        operations::SearchGrants::new(&self.client)
    }
}

/// # Group
impl IdentityDomainsClient {
    /// Deletes the group.
    ///
    /// - `group_id`: The ID of the group.
    pub fn delete_group(&self, group_id: impl Into<String>) -> operations::DeleteGroup {
        operations::DeleteGroup::new(&self.client, group_id.into())
    }

    /// Gets the group.
    ///
    /// - `group_id`: The ID of the group.
    pub fn get_group(&self, group_id: impl Into<String>) -> operations::GetGroup {
        operations::GetGroup::new(&self.client, group_id.into())
    }

    /// Patches the group.
    ///
    /// - `group_id`: The ID of the group.
    pub fn patch_group(&self, group_id: impl Into<String>) -> operations::PatchGroup {
        operations::PatchGroup::new(&self.client, group_id.into())
    }

    /// Replaces the group.
    ///
    /// - `group_id`: The ID of the group.
    pub fn put_group(&self, group_id: impl Into<String>) -> operations::PutGroup {
        operations::PutGroup::new(&self.client, group_id.into())
    }
}

/// # Groups
impl IdentityDomainsClient {
    /// Creates a group.
    #[inline]
    pub fn create_group(&self) -> operations::CreateGroup {
        operations::CreateGroup::new(&self.client)
    }

    /// Lists the groups.
    #[inline]
    pub fn list_groups(&self) -> operations::ListGroups {
        operations::ListGroups::new(&self.client)
    }

    /// Searches the groups.
    #[inline]
    pub fn search_groups(&self) -> operations::SearchGroups {
        operations::SearchGroups::new(&self.client)
    }
}

/// # Identity proofing provider
impl IdentityDomainsClient {
    /// Creates an identity proofing provider.
    #[inline]
    pub fn create_identity_proofing_provider(&self) -> operations::CreateIdentityProofingProvider {
        operations::CreateIdentityProofingProvider::new(&self.client)
    }

    /// Deletes the identity proofing provider.
    ///
    /// - `identity_proofing_provider_id`: The ID of the identity proofing provider.
    pub fn delete_identity_proofing_provider(
        &self,
        identity_proofing_provider_id: impl Into<String>,
    ) -> operations::DeleteIdentityProofingProvider {
        operations::DeleteIdentityProofingProvider::new(
            &self.client,
            identity_proofing_provider_id.into(),
        )
    }

    /// Gets the identity proofing provider.
    ///
    /// - `identity_proofing_provider_id`: The ID of the identity proofing provider.
    pub fn get_identity_proofing_provider(
        &self,
        identity_proofing_provider_id: impl Into<String>,
    ) -> operations::GetIdentityProofingProvider {
        operations::GetIdentityProofingProvider::new(
            &self.client,
            identity_proofing_provider_id.into(),
        )
    }

    /// Lists the identity proofing providers.
    #[inline]
    pub fn list_identity_proofing_providers(&self) -> operations::ListIdentityProofingProviders {
        operations::ListIdentityProofingProviders::new(&self.client)
    }

    /// Patches the identity proofing provider.
    ///
    /// - `identity_proofing_provider_id`: The ID of the identity proofing provider.
    pub fn patch_identity_proofing_provider(
        &self,
        identity_proofing_provider_id: impl Into<String>,
    ) -> operations::PatchIdentityProofingProvider {
        operations::PatchIdentityProofingProvider::new(
            &self.client,
            identity_proofing_provider_id.into(),
        )
    }

    /// Replaces the identity proofing provider.
    ///
    /// - `identity_proofing_provider_id`: The ID of the identity proofing provider.
    pub fn put_identity_proofing_provider(
        &self,
        identity_proofing_provider_id: impl Into<String>,
    ) -> operations::PutIdentityProofingProvider {
        operations::PutIdentityProofingProvider::new(
            &self.client,
            identity_proofing_provider_id.into(),
        )
    }

    /// Searches the identity proofing providers.
    #[inline]
    pub fn search_identity_proofing_providers(
        &self,
    ) -> operations::SearchIdentityProofingProviders {
        operations::SearchIdentityProofingProviders::new(&self.client)
    }
}

/// # Identity proofing provider template
impl IdentityDomainsClient {
    /// Creates an identity proofing provider template.
    #[inline]
    pub fn create_identity_proofing_provider_template(
        &self,
    ) -> operations::CreateIdentityProofingProviderTemplate {
        operations::CreateIdentityProofingProviderTemplate::new(&self.client)
    }

    /// Deletes the identity proofing provider template.
    ///
    /// - `identity_proofing_provider_template_id`: The ID of the identity proofing provider
    ///   template.
    pub fn delete_identity_proofing_provider_template(
        &self,
        identity_proofing_provider_template_id: impl Into<String>,
    ) -> operations::DeleteIdentityProofingProviderTemplate {
        operations::DeleteIdentityProofingProviderTemplate::new(
            &self.client,
            identity_proofing_provider_template_id.into(),
        )
    }

    /// Gets the identity proofing provider template.
    ///
    /// - `identity_proofing_provider_template_id`: The ID of the identity proofing provider
    ///   template.
    pub fn get_identity_proofing_provider_template(
        &self,
        identity_proofing_provider_template_id: impl Into<String>,
    ) -> operations::GetIdentityProofingProviderTemplate {
        operations::GetIdentityProofingProviderTemplate::new(
            &self.client,
            identity_proofing_provider_template_id.into(),
        )
    }

    /// Lists the identity proofing provider templates.
    #[inline]
    pub fn list_identity_proofing_provider_templates(
        &self,
    ) -> operations::ListIdentityProofingProviderTemplates {
        operations::ListIdentityProofingProviderTemplates::new(&self.client)
    }

    /// Patches the identity proofing provider template.
    ///
    /// - `identity_proofing_provider_template_id`: The ID of the identity proofing provider
    ///   template.
    pub fn patch_identity_proofing_provider_template(
        &self,
        identity_proofing_provider_template_id: impl Into<String>,
    ) -> operations::PatchIdentityProofingProviderTemplate {
        operations::PatchIdentityProofingProviderTemplate::new(
            &self.client,
            identity_proofing_provider_template_id.into(),
        )
    }

    /// Replaces the identity proofing provider template.
    ///
    /// - `identity_proofing_provider_template_id`: The ID of the identity proofing provider
    ///   template.
    pub fn put_identity_proofing_provider_template(
        &self,
        identity_proofing_provider_template_id: impl Into<String>,
    ) -> operations::PutIdentityProofingProviderTemplate {
        operations::PutIdentityProofingProviderTemplate::new(
            &self.client,
            identity_proofing_provider_template_id.into(),
        )
    }
}

/// # Identity propagation trust
impl IdentityDomainsClient {
    /// Creates an identity propagation trust.
    #[inline]
    pub fn create_identity_propagation_trust(&self) -> operations::CreateIdentityPropagationTrust {
        operations::CreateIdentityPropagationTrust::new(&self.client)
    }

    /// Deletes the identity propagation trust.
    ///
    /// - `identity_propagation_trust_id`: The ID of the identity propagation trust.
    pub fn delete_identity_propagation_trust(
        &self,
        identity_propagation_trust_id: impl Into<String>,
    ) -> operations::DeleteIdentityPropagationTrust {
        operations::DeleteIdentityPropagationTrust::new(
            &self.client,
            identity_propagation_trust_id.into(),
        )
    }

    /// Gets the identity propagation trust.
    ///
    /// - `identity_propagation_trust_id`: The ID of the identity propagation trust.
    pub fn get_identity_propagation_trust(
        &self,
        identity_propagation_trust_id: impl Into<String>,
    ) -> operations::GetIdentityPropagationTrust {
        operations::GetIdentityPropagationTrust::new(
            &self.client,
            identity_propagation_trust_id.into(),
        )
    }

    /// Lists the identity propagation trusts.
    #[inline]
    pub fn list_identity_propagation_trusts(&self) -> operations::ListIdentityPropagationTrusts {
        operations::ListIdentityPropagationTrusts::new(&self.client)
    }

    /// Patches the identity propagation trust.
    ///
    /// - `identity_propagation_trust_id`: The ID of the identity propagation trust.
    pub fn patch_identity_propagation_trust(
        &self,
        identity_propagation_trust_id: impl Into<String>,
    ) -> operations::PatchIdentityPropagationTrust {
        operations::PatchIdentityPropagationTrust::new(
            &self.client,
            identity_propagation_trust_id.into(),
        )
    }

    /// Replaces the identity propagation trust.
    ///
    /// - `identity_propagation_trust_id`: The ID of the identity propagation trust.
    pub fn put_identity_propagation_trust(
        &self,
        identity_propagation_trust_id: impl Into<String>,
    ) -> operations::PutIdentityPropagationTrust {
        operations::PutIdentityPropagationTrust::new(
            &self.client,
            identity_propagation_trust_id.into(),
        )
    }
}

/// # Identity provider
impl IdentityDomainsClient {
    /// Deletes the identity provider.
    ///
    /// - `identity_provider_id`: The ID of the identity provider.
    pub fn delete_identity_provider(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> operations::DeleteIdentityProvider {
        operations::DeleteIdentityProvider::new(&self.client, identity_provider_id.into())
    }

    /// Gets the identity provider.
    ///
    /// - `identity_provider_id`: The ID of the identity provider.
    pub fn get_identity_provider(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> operations::GetIdentityProvider {
        operations::GetIdentityProvider::new(&self.client, identity_provider_id.into())
    }

    /// Patches the identity provider.
    ///
    /// - `identity_provider_id`: The ID of the identity provider.
    pub fn patch_identity_provider(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> operations::PatchIdentityProvider {
        operations::PatchIdentityProvider::new(&self.client, identity_provider_id.into())
    }

    /// Replaces the identity provider.
    ///
    /// - `identity_provider_id`: The ID of the identity provider.
    pub fn put_identity_provider(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> operations::PutIdentityProvider {
        operations::PutIdentityProvider::new(&self.client, identity_provider_id.into())
    }
}

/// # Identity providers
impl IdentityDomainsClient {
    /// Creates an identity provider.
    #[inline]
    pub fn create_identity_provider(&self) -> operations::CreateIdentityProvider {
        operations::CreateIdentityProvider::new(&self.client)
    }

    /// Lists the identity providers.
    #[inline]
    pub fn list_identity_providers(&self) -> operations::ListIdentityProviders {
        operations::ListIdentityProviders::new(&self.client)
    }

    /// Searches the identity providers.
    #[inline]
    pub fn search_identity_providers(&self) -> operations::SearchIdentityProviders {
        operations::SearchIdentityProviders::new(&self.client)
    }
}

/// # Identity setting
impl IdentityDomainsClient {
    /// Gets the identity setting.
    ///
    /// - `identity_setting_id`: The ID of the identity setting.
    pub fn get_identity_setting(
        &self,
        identity_setting_id: impl Into<String>,
    ) -> operations::GetIdentitySetting {
        operations::GetIdentitySetting::new(&self.client, identity_setting_id.into())
    }

    /// Patches the identity setting.
    ///
    /// - `identity_setting_id`: The ID of the identity setting.
    pub fn patch_identity_setting(
        &self,
        identity_setting_id: impl Into<String>,
    ) -> operations::PatchIdentitySetting {
        operations::PatchIdentitySetting::new(&self.client, identity_setting_id.into())
    }

    /// Replaces the identity setting.
    ///
    /// - `identity_setting_id`: The ID of the identity setting.
    pub fn put_identity_setting(
        &self,
        identity_setting_id: impl Into<String>,
    ) -> operations::PutIdentitySetting {
        operations::PutIdentitySetting::new(&self.client, identity_setting_id.into())
    }
}

/// # Identity settings
impl IdentityDomainsClient {
    /// Lists the identity settings.
    #[inline]
    pub fn list_identity_settings(&self) -> operations::ListIdentitySettings {
        operations::ListIdentitySettings::new(&self.client)
    }

    /// Searches the identity settings.
    #[inline]
    pub fn search_identity_settings(&self) -> operations::SearchIdentitySettings {
        operations::SearchIdentitySettings::new(&self.client)
    }
}

/// # Kmsi setting
impl IdentityDomainsClient {
    /// Gets the kmsi setting.
    ///
    /// - `kmsi_setting_id`: The ID of the "keep me signed in" setting.
    pub fn get_kmsi_setting(
        &self,
        kmsi_setting_id: impl Into<String>,
    ) -> operations::GetKmsiSetting {
        operations::GetKmsiSetting::new(&self.client, kmsi_setting_id.into())
    }

    /// Patches the kmsi setting.
    ///
    /// - `kmsi_setting_id`: The ID of the "keep me signed in" setting.
    pub fn patch_kmsi_setting(
        &self,
        kmsi_setting_id: impl Into<String>,
    ) -> operations::PatchKmsiSetting {
        operations::PatchKmsiSetting::new(&self.client, kmsi_setting_id.into())
    }

    /// Replaces the kmsi setting.
    ///
    /// - `kmsi_setting_id`: The ID of the "keep me signed in" setting.
    pub fn put_kmsi_setting(
        &self,
        kmsi_setting_id: impl Into<String>,
    ) -> operations::PutKmsiSetting {
        operations::PutKmsiSetting::new(&self.client, kmsi_setting_id.into())
    }
}

/// # Kmsi settings
impl IdentityDomainsClient {
    /// Lists the kmsi settings.
    #[inline]
    pub fn list_kmsi_settings(&self) -> operations::ListKmsiSettings {
        operations::ListKmsiSettings::new(&self.client)
    }

    /// Searches the kmsi settings.
    #[inline]
    pub fn search_kmsi_settings(&self) -> operations::SearchKmsiSettings {
        operations::SearchKmsiSettings::new(&self.client)
    }
}

/// # Mapped attribute
impl IdentityDomainsClient {
    /// Gets the mapped attribute.
    ///
    /// - `mapped_attribute_id`: The ID of the mapped attribute.
    pub fn get_mapped_attribute(
        &self,
        mapped_attribute_id: impl Into<String>,
    ) -> operations::GetMappedAttribute {
        operations::GetMappedAttribute::new(&self.client, mapped_attribute_id.into())
    }

    /// Lists the mapped attributes.
    #[inline]
    pub fn list_mapped_attributes(&self) -> operations::ListMappedAttributes {
        operations::ListMappedAttributes::new(&self.client)
    }

    /// Patches the mapped attribute.
    ///
    /// - `mapped_attribute_id`: The ID of the mapped attribute.
    pub fn patch_mapped_attribute(
        &self,
        mapped_attribute_id: impl Into<String>,
    ) -> operations::PatchMappedAttribute {
        operations::PatchMappedAttribute::new(&self.client, mapped_attribute_id.into())
    }

    /// Replaces the mapped attribute.
    ///
    /// - `mapped_attribute_id`: The ID of the mapped attribute.
    pub fn put_mapped_attribute(
        &self,
        mapped_attribute_id: impl Into<String>,
    ) -> operations::PutMappedAttribute {
        operations::PutMappedAttribute::new(&self.client, mapped_attribute_id.into())
    }

    /// Searches the mapped attributes.
    #[inline]
    pub fn search_mapped_attributes(&self) -> operations::SearchMappedAttributes {
        operations::SearchMappedAttributes::new(&self.client)
    }
}

/// # Me
impl IdentityDomainsClient {
    /// Registers the caller as a user of the identity domain.
    #[inline]
    pub fn create_me(&self) -> operations::CreateMe {
        operations::CreateMe::new(&self.client)
    }

    /// Gets the profile of the signed-in user.
    #[inline]
    pub fn get_me(&self) -> operations::GetMe {
        operations::GetMe::new(&self.client)
    }

    /// Changes attributes of the profile of the signed-in user.
    #[inline]
    pub fn patch_me(&self) -> operations::PatchMe {
        operations::PatchMe::new(&self.client)
    }

    /// Replaces the profile of the signed-in user.
    #[inline]
    pub fn put_me(&self) -> operations::PutMe {
        operations::PutMe::new(&self.client)
    }
}

/// # Me password changer
impl IdentityDomainsClient {
    /// Changes the password of the signed-in user.
    #[inline]
    pub fn put_me_password_changer(&self) -> operations::PutMePasswordChanger {
        operations::PutMePasswordChanger::new(&self.client)
    }
}

/// # My API key
impl IdentityDomainsClient {
    /// Deletes the my API key.
    ///
    /// - `my_api_key_id`: The ID of the caller's API key.
    pub fn delete_my_api_key(
        &self,
        my_api_key_id: impl Into<String>,
    ) -> operations::DeleteMyApiKey {
        operations::DeleteMyApiKey::new(&self.client, my_api_key_id.into())
    }

    /// Gets the my API key.
    ///
    /// - `my_api_key_id`: The ID of the caller's API key.
    pub fn get_my_api_key(&self, my_api_key_id: impl Into<String>) -> operations::GetMyApiKey {
        operations::GetMyApiKey::new(&self.client, my_api_key_id.into())
    }

    /// Patches the my API key.
    ///
    /// - `my_api_key_id`: The ID of the caller's API key.
    pub fn patch_my_api_key(&self, my_api_key_id: impl Into<String>) -> operations::PatchMyApiKey {
        operations::PatchMyApiKey::new(&self.client, my_api_key_id.into())
    }
}

/// # My API keys
impl IdentityDomainsClient {
    /// Creates a my API key.
    #[inline]
    pub fn create_my_api_key(&self) -> operations::CreateMyApiKey {
        operations::CreateMyApiKey::new(&self.client)
    }

    /// Lists the my API keys.
    #[inline]
    pub fn list_my_api_keys(&self) -> operations::ListMyApiKeys {
        operations::ListMyApiKeys::new(&self.client)
    }
}

/// # My OAuth2 client credential
impl IdentityDomainsClient {
    /// Deletes the my OAuth2 client credential.
    ///
    /// - `my_oauth2_client_credential_id`: The ID of the caller's OAuth 2.0 client credential.
    pub fn delete_my_oauth2_client_credential(
        &self,
        my_oauth2_client_credential_id: impl Into<String>,
    ) -> operations::DeleteMyOAuth2ClientCredential {
        operations::DeleteMyOAuth2ClientCredential::new(
            &self.client,
            my_oauth2_client_credential_id.into(),
        )
    }

    /// Gets the my OAuth2 client credential.
    ///
    /// - `my_oauth2_client_credential_id`: The ID of the caller's OAuth 2.0 client credential.
    pub fn get_my_oauth2_client_credential(
        &self,
        my_oauth2_client_credential_id: impl Into<String>,
    ) -> operations::GetMyOAuth2ClientCredential {
        operations::GetMyOAuth2ClientCredential::new(
            &self.client,
            my_oauth2_client_credential_id.into(),
        )
    }

    /// Patches the my OAuth2 client credential.
    ///
    /// - `my_oauth2_client_credential_id`: The ID of the caller's OAuth 2.0 client credential.
    pub fn patch_my_oauth2_client_credential(
        &self,
        my_oauth2_client_credential_id: impl Into<String>,
    ) -> operations::PatchMyOAuth2ClientCredential {
        operations::PatchMyOAuth2ClientCredential::new(
            &self.client,
            my_oauth2_client_credential_id.into(),
        )
    }
}

/// # My OAuth2 client credentials
impl IdentityDomainsClient {
    /// Creates a my OAuth2 client credential.
    #[inline]
    pub fn create_my_oauth2_client_credential(&self) -> operations::CreateMyOAuth2ClientCredential {
        operations::CreateMyOAuth2ClientCredential::new(&self.client)
    }

    /// Lists the my OAuth2 client credentials.
    #[inline]
    pub fn list_my_oauth2_client_credentials(&self) -> operations::ListMyOAuth2ClientCredentials {
        operations::ListMyOAuth2ClientCredentials::new(&self.client)
    }
}

/// # My SMTP credential
impl IdentityDomainsClient {
    /// Deletes the my SMTP credential.
    ///
    /// - `my_smtp_credential_id`: The ID of the caller's SMTP credential.
    pub fn delete_my_smtp_credential(
        &self,
        my_smtp_credential_id: impl Into<String>,
    ) -> operations::DeleteMySmtpCredential {
        operations::DeleteMySmtpCredential::new(&self.client, my_smtp_credential_id.into())
    }

    /// Gets the my SMTP credential.
    ///
    /// - `my_smtp_credential_id`: The ID of the caller's SMTP credential.
    pub fn get_my_smtp_credential(
        &self,
        my_smtp_credential_id: impl Into<String>,
    ) -> operations::GetMySmtpCredential {
        operations::GetMySmtpCredential::new(&self.client, my_smtp_credential_id.into())
    }

    /// Patches the my SMTP credential.
    ///
    /// - `my_smtp_credential_id`: The ID of the caller's SMTP credential.
    pub fn patch_my_smtp_credential(
        &self,
        my_smtp_credential_id: impl Into<String>,
    ) -> operations::PatchMySmtpCredential {
        operations::PatchMySmtpCredential::new(&self.client, my_smtp_credential_id.into())
    }
}

/// # My SMTP credentials
impl IdentityDomainsClient {
    /// Creates a my SMTP credential.
    #[inline]
    pub fn create_my_smtp_credential(&self) -> operations::CreateMySmtpCredential {
        operations::CreateMySmtpCredential::new(&self.client)
    }

    /// Lists the my SMTP credentials.
    #[inline]
    pub fn list_my_smtp_credentials(&self) -> operations::ListMySmtpCredentials {
        operations::ListMySmtpCredentials::new(&self.client)
    }
}

/// # My applications
impl IdentityDomainsClient {
    /// Lists the my applications.
    #[inline]
    pub fn list_my_apps(&self) -> operations::ListMyApps {
        operations::ListMyApps::new(&self.client)
    }

    /// Searches the applications of the signed-in user.
    #[inline]
    pub fn search_my_apps(&self) -> operations::SearchMyApps {
        operations::SearchMyApps::new(&self.client)
    }
}

/// # My auth token
impl IdentityDomainsClient {
    /// Deletes the my auth token.
    ///
    /// - `my_auth_token_id`: The ID of the caller's auth token.
    pub fn delete_my_auth_token(
        &self,
        my_auth_token_id: impl Into<String>,
    ) -> operations::DeleteMyAuthToken {
        operations::DeleteMyAuthToken::new(&self.client, my_auth_token_id.into())
    }

    /// Gets the my auth token.
    ///
    /// - `my_auth_token_id`: The ID of the caller's auth token.
    pub fn get_my_auth_token(
        &self,
        my_auth_token_id: impl Into<String>,
    ) -> operations::GetMyAuthToken {
        operations::GetMyAuthToken::new(&self.client, my_auth_token_id.into())
    }

    /// Patches the my auth token.
    ///
    /// - `my_auth_token_id`: The ID of the caller's auth token.
    pub fn patch_my_auth_token(
        &self,
        my_auth_token_id: impl Into<String>,
    ) -> operations::PatchMyAuthToken {
        operations::PatchMyAuthToken::new(&self.client, my_auth_token_id.into())
    }
}

/// # My auth tokens
impl IdentityDomainsClient {
    /// Creates a my auth token.
    #[inline]
    pub fn create_my_auth_token(&self) -> operations::CreateMyAuthToken {
        operations::CreateMyAuthToken::new(&self.client)
    }

    /// Lists the my auth tokens.
    #[inline]
    pub fn list_my_auth_tokens(&self) -> operations::ListMyAuthTokens {
        operations::ListMyAuthTokens::new(&self.client)
    }
}

/// # My completed approval
impl IdentityDomainsClient {
    /// Gets the my completed approval.
    ///
    /// - `my_completed_approval_id`: The ID of the my completed approval.
    pub fn get_my_completed_approval(
        &self,
        my_completed_approval_id: impl Into<String>,
    ) -> operations::GetMyCompletedApproval {
        operations::GetMyCompletedApproval::new(&self.client, my_completed_approval_id.into())
    }
}

/// # My completed approvals
impl IdentityDomainsClient {
    /// Lists the my completed approvals.
    #[inline]
    pub fn list_my_completed_approvals(&self) -> operations::ListMyCompletedApprovals {
        operations::ListMyCompletedApprovals::new(&self.client)
    }
}

/// # My customer secret key
impl IdentityDomainsClient {
    /// Deletes the my customer secret key.
    ///
    /// - `my_customer_secret_key_id`: The ID of the caller's customer secret key.
    pub fn delete_my_customer_secret_key(
        &self,
        my_customer_secret_key_id: impl Into<String>,
    ) -> operations::DeleteMyCustomerSecretKey {
        operations::DeleteMyCustomerSecretKey::new(&self.client, my_customer_secret_key_id.into())
    }

    /// Gets the my customer secret key.
    ///
    /// - `my_customer_secret_key_id`: The ID of the caller's customer secret key.
    pub fn get_my_customer_secret_key(
        &self,
        my_customer_secret_key_id: impl Into<String>,
    ) -> operations::GetMyCustomerSecretKey {
        operations::GetMyCustomerSecretKey::new(&self.client, my_customer_secret_key_id.into())
    }

    /// Patches the my customer secret key.
    ///
    /// - `my_customer_secret_key_id`: The ID of the caller's customer secret key.
    pub fn patch_my_customer_secret_key(
        &self,
        my_customer_secret_key_id: impl Into<String>,
    ) -> operations::PatchMyCustomerSecretKey {
        operations::PatchMyCustomerSecretKey::new(&self.client, my_customer_secret_key_id.into())
    }
}

/// # My customer secret keys
impl IdentityDomainsClient {
    /// Creates a my customer secret key.
    #[inline]
    pub fn create_my_customer_secret_key(&self) -> operations::CreateMyCustomerSecretKey {
        operations::CreateMyCustomerSecretKey::new(&self.client)
    }

    /// Lists the my customer secret keys.
    #[inline]
    pub fn list_my_customer_secret_keys(&self) -> operations::ListMyCustomerSecretKeys {
        operations::ListMyCustomerSecretKeys::new(&self.client)
    }
}

/// # My device
impl IdentityDomainsClient {
    /// Deletes the my device.
    ///
    /// - `my_device_id`: The ID of the caller's device.
    pub fn delete_my_device(&self, my_device_id: impl Into<String>) -> operations::DeleteMyDevice {
        operations::DeleteMyDevice::new(&self.client, my_device_id.into())
    }

    /// Gets the my device.
    ///
    /// - `my_device_id`: The ID of the caller's device.
    pub fn get_my_device(&self, my_device_id: impl Into<String>) -> operations::GetMyDevice {
        operations::GetMyDevice::new(&self.client, my_device_id.into())
    }

    /// Patches the my device.
    ///
    /// - `my_device_id`: The ID of the caller's device.
    pub fn patch_my_device(&self, my_device_id: impl Into<String>) -> operations::PatchMyDevice {
        operations::PatchMyDevice::new(&self.client, my_device_id.into())
    }
}

/// # My devices
impl IdentityDomainsClient {
    /// Lists the my devices.
    #[inline]
    pub fn list_my_devices(&self) -> operations::ListMyDevices {
        operations::ListMyDevices::new(&self.client)
    }
}

/// # My groups
impl IdentityDomainsClient {
    /// Lists the my groups.
    #[inline]
    pub fn list_my_groups(&self) -> operations::ListMyGroups {
        operations::ListMyGroups::new(&self.client)
    }

    /// Searches the groups of the signed-in user.
    #[inline]
    pub fn search_my_groups(&self) -> operations::SearchMyGroups {
        operations::SearchMyGroups::new(&self.client)
    }
}

/// # My pending approval
impl IdentityDomainsClient {
    /// Gets the my pending approval.
    ///
    /// - `my_pending_approval_id`: The ID of the resource.
    pub fn get_my_pending_approval(
        &self,
        my_pending_approval_id: impl Into<String>,
    ) -> operations::GetMyPendingApproval {
        operations::GetMyPendingApproval::new(&self.client, my_pending_approval_id.into())
    }

    /// Patches the my pending approval.
    ///
    /// - `my_pending_approval_id`: The ID of the resource.
    pub fn patch_my_pending_approval(
        &self,
        my_pending_approval_id: impl Into<String>,
    ) -> operations::PatchMyPendingApproval {
        operations::PatchMyPendingApproval::new(&self.client, my_pending_approval_id.into())
    }
}

/// # My pending approvals
impl IdentityDomainsClient {
    /// Lists the my pending approvals.
    #[inline]
    pub fn list_my_pending_approvals(&self) -> operations::ListMyPendingApprovals {
        operations::ListMyPendingApprovals::new(&self.client)
    }
}

/// # My request
impl IdentityDomainsClient {
    /// Gets the my request.
    ///
    /// - `my_request_id`: The ID of the resource.
    pub fn get_my_request(&self, my_request_id: impl Into<String>) -> operations::GetMyRequest {
        operations::GetMyRequest::new(&self.client, my_request_id.into())
    }

    /// Patches the my request.
    ///
    /// - `my_request_id`: The ID of the resource.
    pub fn patch_my_request(&self, my_request_id: impl Into<String>) -> operations::PatchMyRequest {
        operations::PatchMyRequest::new(&self.client, my_request_id.into())
    }
}

/// # My requestable groups
impl IdentityDomainsClient {
    /// Lists the my requestable groups.
    #[inline]
    pub fn list_my_requestable_groups(&self) -> operations::ListMyRequestableGroups {
        operations::ListMyRequestableGroups::new(&self.client)
    }

    /// Searches the groups that the signed-in user can request.
    #[inline]
    pub fn search_my_requestable_groups(&self) -> operations::SearchMyRequestableGroups {
        operations::SearchMyRequestableGroups::new(&self.client)
    }
}

/// # My requests
impl IdentityDomainsClient {
    /// Creates a my request.
    #[inline]
    pub fn create_my_request(&self) -> operations::CreateMyRequest {
        operations::CreateMyRequest::new(&self.client)
    }

    /// Lists the my requests.
    #[inline]
    pub fn list_my_requests(&self) -> operations::ListMyRequests {
        operations::ListMyRequests::new(&self.client)
    }

    /// Searches the requests of the signed-in user.
    #[inline]
    pub fn search_my_requests(&self) -> operations::SearchMyRequests {
        operations::SearchMyRequests::new(&self.client)
    }
}

/// # My support account
impl IdentityDomainsClient {
    /// Deletes the my support account.
    ///
    /// - `my_support_account_id`: The ID of the resource.
    pub fn delete_my_support_account(
        &self,
        my_support_account_id: impl Into<String>,
    ) -> operations::DeleteMySupportAccount {
        operations::DeleteMySupportAccount::new(&self.client, my_support_account_id.into())
    }

    /// Gets the my support account.
    ///
    /// - `my_support_account_id`: The ID of the resource.
    pub fn get_my_support_account(
        &self,
        my_support_account_id: impl Into<String>,
    ) -> operations::GetMySupportAccount {
        operations::GetMySupportAccount::new(&self.client, my_support_account_id.into())
    }
}

/// # My support accounts
impl IdentityDomainsClient {
    /// Creates a my support account.
    #[inline]
    pub fn create_my_support_account(&self) -> operations::CreateMySupportAccount {
        operations::CreateMySupportAccount::new(&self.client)
    }

    /// Lists the my support accounts.
    #[inline]
    pub fn list_my_support_accounts(&self) -> operations::ListMySupportAccounts {
        operations::ListMySupportAccounts::new(&self.client)
    }
}

/// # My trusted user agent
impl IdentityDomainsClient {
    /// Deletes the my trusted user agent.
    ///
    /// - `my_trusted_user_agent_id`: The ID of the resource.
    pub fn delete_my_trusted_user_agent(
        &self,
        my_trusted_user_agent_id: impl Into<String>,
    ) -> operations::DeleteMyTrustedUserAgent {
        operations::DeleteMyTrustedUserAgent::new(&self.client, my_trusted_user_agent_id.into())
    }

    /// Gets the my trusted user agent.
    ///
    /// - `my_trusted_user_agent_id`: The ID of the resource.
    pub fn get_my_trusted_user_agent(
        &self,
        my_trusted_user_agent_id: impl Into<String>,
    ) -> operations::GetMyTrustedUserAgent {
        operations::GetMyTrustedUserAgent::new(&self.client, my_trusted_user_agent_id.into())
    }
}

/// # My trusted user agents
impl IdentityDomainsClient {
    /// Lists the my trusted user agents.
    #[inline]
    pub fn list_my_trusted_user_agents(&self) -> operations::ListMyTrustedUserAgents {
        operations::ListMyTrustedUserAgents::new(&self.client)
    }
}

/// # My user DB credential
impl IdentityDomainsClient {
    /// Deletes the my user DB credential.
    ///
    /// - `my_user_db_credential_id`: The ID of the resource.
    pub fn delete_my_user_db_credential(
        &self,
        my_user_db_credential_id: impl Into<String>,
    ) -> operations::DeleteMyUserDbCredential {
        operations::DeleteMyUserDbCredential::new(&self.client, my_user_db_credential_id.into())
    }

    /// Gets the my user DB credential.
    ///
    /// - `my_user_db_credential_id`: The ID of the resource.
    pub fn get_my_user_db_credential(
        &self,
        my_user_db_credential_id: impl Into<String>,
    ) -> operations::GetMyUserDbCredential {
        operations::GetMyUserDbCredential::new(&self.client, my_user_db_credential_id.into())
    }
}

/// # My user DB credentials
impl IdentityDomainsClient {
    /// Creates a my user DB credential.
    #[inline]
    pub fn create_my_user_db_credential(&self) -> operations::CreateMyUserDbCredential {
        operations::CreateMyUserDbCredential::new(&self.client)
    }

    /// Lists the my user DB credentials.
    #[inline]
    pub fn list_my_user_db_credentials(&self) -> operations::ListMyUserDbCredentials {
        operations::ListMyUserDbCredentials::new(&self.client)
    }
}

/// # Network perimeter
impl IdentityDomainsClient {
    /// Deletes the network perimeter.
    ///
    /// - `network_perimeter_id`: The ID of the network perimeter.
    pub fn delete_network_perimeter(
        &self,
        network_perimeter_id: impl Into<String>,
    ) -> operations::DeleteNetworkPerimeter {
        operations::DeleteNetworkPerimeter::new(&self.client, network_perimeter_id.into())
    }

    /// Gets the network perimeter.
    ///
    /// - `network_perimeter_id`: The ID of the network perimeter.
    pub fn get_network_perimeter(
        &self,
        network_perimeter_id: impl Into<String>,
    ) -> operations::GetNetworkPerimeter {
        operations::GetNetworkPerimeter::new(&self.client, network_perimeter_id.into())
    }

    /// Patches the network perimeter.
    ///
    /// - `network_perimeter_id`: The ID of the network perimeter.
    pub fn patch_network_perimeter(
        &self,
        network_perimeter_id: impl Into<String>,
    ) -> operations::PatchNetworkPerimeter {
        operations::PatchNetworkPerimeter::new(&self.client, network_perimeter_id.into())
    }

    /// Replaces the network perimeter.
    ///
    /// - `network_perimeter_id`: The ID of the network perimeter.
    pub fn put_network_perimeter(
        &self,
        network_perimeter_id: impl Into<String>,
    ) -> operations::PutNetworkPerimeter {
        operations::PutNetworkPerimeter::new(&self.client, network_perimeter_id.into())
    }
}

/// # Network perimeters
impl IdentityDomainsClient {
    /// Creates a network perimeter.
    #[inline]
    pub fn create_network_perimeter(&self) -> operations::CreateNetworkPerimeter {
        operations::CreateNetworkPerimeter::new(&self.client)
    }

    /// Lists the network perimeters.
    #[inline]
    pub fn list_network_perimeters(&self) -> operations::ListNetworkPerimeters {
        operations::ListNetworkPerimeters::new(&self.client)
    }

    /// Searches the network perimeters.
    #[inline]
    pub fn search_network_perimeters(&self) -> operations::SearchNetworkPerimeters {
        operations::SearchNetworkPerimeters::new(&self.client)
    }
}

/// # Notification setting
impl IdentityDomainsClient {
    /// Gets the notification setting.
    ///
    /// - `notification_setting_id`: The ID of the resource.
    pub fn get_notification_setting(
        &self,
        notification_setting_id: impl Into<String>,
    ) -> operations::GetNotificationSetting {
        operations::GetNotificationSetting::new(&self.client, notification_setting_id.into())
    }

    /// Replaces the notification setting.
    ///
    /// - `notification_setting_id`: The ID of the resource.
    pub fn put_notification_setting(
        &self,
        notification_setting_id: impl Into<String>,
    ) -> operations::PutNotificationSetting {
        operations::PutNotificationSetting::new(&self.client, notification_setting_id.into())
    }
}

/// # Notification settings
impl IdentityDomainsClient {
    /// Lists the notification settings.
    #[inline]
    pub fn list_notification_settings(&self) -> operations::ListNotificationSettings {
        operations::ListNotificationSettings::new(&self.client)
    }

    /// Searches the notification settings.
    #[inline]
    pub fn search_notification_settings(&self) -> operations::SearchNotificationSettings {
        operations::SearchNotificationSettings::new(&self.client)
    }
}

/// # OAuth client certificate
impl IdentityDomainsClient {
    /// Deletes the OAuth client certificate.
    ///
    /// - `o_auth_client_certificate_id`: The ID of the resource.
    pub fn delete_oauth_client_certificate(
        &self,
        o_auth_client_certificate_id: impl Into<String>,
    ) -> operations::DeleteOAuthClientCertificate {
        operations::DeleteOAuthClientCertificate::new(
            &self.client,
            o_auth_client_certificate_id.into(),
        )
    }

    /// Gets the OAuth client certificate.
    ///
    /// - `o_auth_client_certificate_id`: The ID of the resource.
    pub fn get_oauth_client_certificate(
        &self,
        o_auth_client_certificate_id: impl Into<String>,
    ) -> operations::GetOAuthClientCertificate {
        operations::GetOAuthClientCertificate::new(
            &self.client,
            o_auth_client_certificate_id.into(),
        )
    }
}

/// # OAuth client certificates
impl IdentityDomainsClient {
    /// Creates an OAuth client certificate.
    #[inline]
    pub fn create_oauth_client_certificate(&self) -> operations::CreateOAuthClientCertificate {
        operations::CreateOAuthClientCertificate::new(&self.client)
    }

    /// Lists the OAuth client certificates.
    #[inline]
    pub fn list_oauth_client_certificates(&self) -> operations::ListOAuthClientCertificates {
        operations::ListOAuthClientCertificates::new(&self.client)
    }

    /// Searches the OAuth client certificates.
    #[inline]
    pub fn search_oauth_client_certificates(&self) -> operations::SearchOAuthClientCertificates {
        operations::SearchOAuthClientCertificates::new(&self.client)
    }
}

/// # OAuth partner certificate
impl IdentityDomainsClient {
    /// Deletes the OAuth partner certificate.
    ///
    /// - `o_auth_partner_certificate_id`: The ID of the resource.
    pub fn delete_oauth_partner_certificate(
        &self,
        o_auth_partner_certificate_id: impl Into<String>,
    ) -> operations::DeleteOAuthPartnerCertificate {
        operations::DeleteOAuthPartnerCertificate::new(
            &self.client,
            o_auth_partner_certificate_id.into(),
        )
    }

    /// Gets the OAuth partner certificate.
    ///
    /// - `o_auth_partner_certificate_id`: The ID of the resource.
    pub fn get_oauth_partner_certificate(
        &self,
        o_auth_partner_certificate_id: impl Into<String>,
    ) -> operations::GetOAuthPartnerCertificate {
        operations::GetOAuthPartnerCertificate::new(
            &self.client,
            o_auth_partner_certificate_id.into(),
        )
    }
}

/// # OAuth partner certificates
impl IdentityDomainsClient {
    /// Creates an OAuth partner certificate.
    #[inline]
    pub fn create_oauth_partner_certificate(&self) -> operations::CreateOAuthPartnerCertificate {
        operations::CreateOAuthPartnerCertificate::new(&self.client)
    }

    /// Lists the OAuth partner certificates.
    #[inline]
    pub fn list_oauth_partner_certificates(&self) -> operations::ListOAuthPartnerCertificates {
        operations::ListOAuthPartnerCertificates::new(&self.client)
    }

    /// Searches the OAuth partner certificates.
    #[inline]
    pub fn search_oauth_partner_certificates(&self) -> operations::SearchOAuthPartnerCertificates {
        operations::SearchOAuthPartnerCertificates::new(&self.client)
    }
}

/// # OAuth2 client credential
impl IdentityDomainsClient {
    /// Deletes the OAuth2 client credential.
    ///
    /// - `o_auth2_client_credential_id`: The ID of the OAuth 2.0 client credential.
    pub fn delete_oauth2_client_credential(
        &self,
        o_auth2_client_credential_id: impl Into<String>,
    ) -> operations::DeleteOAuth2ClientCredential {
        operations::DeleteOAuth2ClientCredential::new(
            &self.client,
            o_auth2_client_credential_id.into(),
        )
    }

    /// Gets the OAuth2 client credential.
    ///
    /// - `o_auth2_client_credential_id`: The ID of the OAuth 2.0 client credential.
    pub fn get_oauth2_client_credential(
        &self,
        o_auth2_client_credential_id: impl Into<String>,
    ) -> operations::GetOAuth2ClientCredential {
        operations::GetOAuth2ClientCredential::new(
            &self.client,
            o_auth2_client_credential_id.into(),
        )
    }

    /// Patches the OAuth2 client credential.
    ///
    /// - `o_auth2_client_credential_id`: The ID of the OAuth 2.0 client credential.
    pub fn patch_oauth2_client_credential(
        &self,
        o_auth2_client_credential_id: impl Into<String>,
    ) -> operations::PatchOAuth2ClientCredential {
        operations::PatchOAuth2ClientCredential::new(
            &self.client,
            o_auth2_client_credential_id.into(),
        )
    }
}

/// # OAuth2 client credentials
impl IdentityDomainsClient {
    /// Creates an OAuth2 client credential.
    #[inline]
    pub fn create_oauth2_client_credential(&self) -> operations::CreateOAuth2ClientCredential {
        operations::CreateOAuth2ClientCredential::new(&self.client)
    }

    /// Lists the OAuth2 client credentials.
    #[inline]
    pub fn list_oauth2_client_credentials(&self) -> operations::ListOAuth2ClientCredentials {
        operations::ListOAuth2ClientCredentials::new(&self.client)
    }

    /// Searches the OAuth2 client credentials.
    #[inline]
    pub fn search_oauth2_client_credentials(&self) -> operations::SearchOAuth2ClientCredentials {
        operations::SearchOAuth2ClientCredentials::new(&self.client)
    }
}

/// # OCI console sign on policy consent
impl IdentityDomainsClient {
    /// Gets the OCI console sign on the policy consent.
    ///
    /// - `oci_console_sign_on_policy_consent_id`: The ID of the OCI console sign on policy consent.
    pub fn get_oci_console_sign_on_policy_consent(
        &self,
        oci_console_sign_on_policy_consent_id: impl Into<String>,
    ) -> operations::GetOciConsoleSignOnPolicyConsent {
        operations::GetOciConsoleSignOnPolicyConsent::new(
            &self.client,
            oci_console_sign_on_policy_consent_id.into(),
        )
    }

    /// Lists the OCI console sign on the policy consents.
    #[inline]
    pub fn list_oci_console_sign_on_policy_consents(
        &self,
    ) -> operations::ListOciConsoleSignOnPolicyConsents {
        operations::ListOciConsoleSignOnPolicyConsents::new(&self.client)
    }

    /// Searches the OCI console sign on the policy consents.
    #[inline]
    pub fn search_oci_console_sign_on_policy_consents(
        &self,
    ) -> operations::SearchOciConsoleSignOnPolicyConsents {
        operations::SearchOciConsoleSignOnPolicyConsents::new(&self.client)
    }
}

/// # Password policies
impl IdentityDomainsClient {
    /// Creates a password policy.
    #[inline]
    pub fn create_password_policy(&self) -> operations::CreatePasswordPolicy {
        operations::CreatePasswordPolicy::new(&self.client)
    }

    /// Lists the password policies.
    #[inline]
    pub fn list_password_policies(&self) -> operations::ListPasswordPolicies {
        operations::ListPasswordPolicies::new(&self.client)
    }

    /// Searches the password policies.
    #[inline]
    pub fn search_password_policies(&self) -> operations::SearchPasswordPolicies {
        operations::SearchPasswordPolicies::new(&self.client)
    }
}

/// # Password policy
impl IdentityDomainsClient {
    /// Deletes the password policy.
    ///
    /// - `password_policy_id`: The ID of the password policy.
    pub fn delete_password_policy(
        &self,
        password_policy_id: impl Into<String>,
    ) -> operations::DeletePasswordPolicy {
        operations::DeletePasswordPolicy::new(&self.client, password_policy_id.into())
    }

    /// Gets the password policy.
    ///
    /// - `password_policy_id`: The ID of the password policy.
    pub fn get_password_policy(
        &self,
        password_policy_id: impl Into<String>,
    ) -> operations::GetPasswordPolicy {
        operations::GetPasswordPolicy::new(&self.client, password_policy_id.into())
    }

    /// Patches the password policy.
    ///
    /// - `password_policy_id`: The ID of the password policy.
    pub fn patch_password_policy(
        &self,
        password_policy_id: impl Into<String>,
    ) -> operations::PatchPasswordPolicy {
        operations::PatchPasswordPolicy::new(&self.client, password_policy_id.into())
    }

    /// Replaces the password policy.
    ///
    /// - `password_policy_id`: The ID of the password policy.
    pub fn put_password_policy(
        &self,
        password_policy_id: impl Into<String>,
    ) -> operations::PutPasswordPolicy {
        operations::PutPasswordPolicy::new(&self.client, password_policy_id.into())
    }
}

/// # Policy
impl IdentityDomainsClient {
    /// Creates a policy.
    #[inline]
    pub fn create_policy(&self) -> operations::CreatePolicy {
        operations::CreatePolicy::new(&self.client)
    }

    /// Creates a restore OCI console policy.
    #[inline]
    pub fn create_restore_oci_console_policy(&self) -> operations::CreateRestoreOciConsolePolicy {
        operations::CreateRestoreOciConsolePolicy::new(&self.client)
    }

    /// Deletes the policy.
    ///
    /// - `policy_id`: The ID of the policy.
    pub fn delete_policy(&self, policy_id: impl Into<String>) -> operations::DeletePolicy {
        operations::DeletePolicy::new(&self.client, policy_id.into())
    }

    /// Gets the policy.
    ///
    /// - `policy_id`: The ID of the policy.
    pub fn get_policy(&self, policy_id: impl Into<String>) -> operations::GetPolicy {
        operations::GetPolicy::new(&self.client, policy_id.into())
    }

    /// Lists the policies.
    #[inline]
    pub fn list_policies(&self) -> operations::ListPolicies {
        operations::ListPolicies::new(&self.client)
    }

    /// Patches the policy.
    ///
    /// - `policy_id`: The ID of the policy.
    pub fn patch_policy(&self, policy_id: impl Into<String>) -> operations::PatchPolicy {
        operations::PatchPolicy::new(&self.client, policy_id.into())
    }

    /// Replaces the policy.
    ///
    /// - `policy_id`: The ID of the policy.
    pub fn put_policy(&self, policy_id: impl Into<String>) -> operations::PutPolicy {
        operations::PutPolicy::new(&self.client, policy_id.into())
    }

    /// Searches the policies.
    #[inline]
    pub fn search_policies(&self) -> operations::SearchPolicies {
        operations::SearchPolicies::new(&self.client)
    }
}

/// # Resource type schema attributes
impl IdentityDomainsClient {
    /// Lists the resource type schema attributes.
    #[inline]
    pub fn list_resource_type_schema_attributes(
        &self,
    ) -> operations::ListResourceTypeSchemaAttributes {
        operations::ListResourceTypeSchemaAttributes::new(&self.client)
    }

    /// Searches the resource type schema attributes.
    #[inline]
    pub fn search_resource_type_schema_attributes(
        &self,
    ) -> operations::SearchResourceTypeSchemaAttributes {
        operations::SearchResourceTypeSchemaAttributes::new(&self.client)
    }
}

/// # Rule
impl IdentityDomainsClient {
    /// Creates a rule.
    #[inline]
    pub fn create_rule(&self) -> operations::CreateRule {
        operations::CreateRule::new(&self.client)
    }

    /// Deletes the rule.
    ///
    /// - `rule_id`: The ID of the rule.
    pub fn delete_rule(&self, rule_id: impl Into<String>) -> operations::DeleteRule {
        operations::DeleteRule::new(&self.client, rule_id.into())
    }

    /// Gets the rule.
    ///
    /// - `rule_id`: The ID of the rule.
    pub fn get_rule(&self, rule_id: impl Into<String>) -> operations::GetRule {
        operations::GetRule::new(&self.client, rule_id.into())
    }

    /// Lists the rules.
    #[inline]
    pub fn list_rules(&self) -> operations::ListRules {
        operations::ListRules::new(&self.client)
    }

    /// Patches the rule.
    ///
    /// - `rule_id`: The ID of the rule.
    pub fn patch_rule(&self, rule_id: impl Into<String>) -> operations::PatchRule {
        operations::PatchRule::new(&self.client, rule_id.into())
    }

    /// Replaces the rule.
    ///
    /// - `rule_id`: The ID of the rule.
    pub fn put_rule(&self, rule_id: impl Into<String>) -> operations::PutRule {
        operations::PutRule::new(&self.client, rule_id.into())
    }

    /// Searches the rules.
    #[inline]
    pub fn search_rules(&self) -> operations::SearchRules {
        operations::SearchRules::new(&self.client)
    }
}

/// # SMTP credential
impl IdentityDomainsClient {
    /// Deletes the SMTP credential.
    ///
    /// - `smtp_credential_id`: The ID of the SMTP credential.
    pub fn delete_smtp_credential(
        &self,
        smtp_credential_id: impl Into<String>,
    ) -> operations::DeleteSmtpCredential {
        operations::DeleteSmtpCredential::new(&self.client, smtp_credential_id.into())
    }

    /// Gets the SMTP credential.
    ///
    /// - `smtp_credential_id`: The ID of the SMTP credential.
    pub fn get_smtp_credential(
        &self,
        smtp_credential_id: impl Into<String>,
    ) -> operations::GetSmtpCredential {
        operations::GetSmtpCredential::new(&self.client, smtp_credential_id.into())
    }

    /// Patches the SMTP credential.
    ///
    /// - `smtp_credential_id`: The ID of the SMTP credential.
    pub fn patch_smtp_credential(
        &self,
        smtp_credential_id: impl Into<String>,
    ) -> operations::PatchSmtpCredential {
        operations::PatchSmtpCredential::new(&self.client, smtp_credential_id.into())
    }
}

/// # SMTP credentials
impl IdentityDomainsClient {
    /// Creates an SMTP credential.
    #[inline]
    pub fn create_smtp_credential(&self) -> operations::CreateSmtpCredential {
        operations::CreateSmtpCredential::new(&self.client)
    }

    /// Lists the SMTP credentials.
    #[inline]
    pub fn list_smtp_credentials(&self) -> operations::ListSmtpCredentials {
        operations::ListSmtpCredentials::new(&self.client)
    }

    /// Searches the SMTP credentials.
    #[inline]
    pub fn search_smtp_credentials(&self) -> operations::SearchSmtpCredentials {
        operations::SearchSmtpCredentials::new(&self.client)
    }
}

/// # Schema
impl IdentityDomainsClient {
    /// Gets the schema.
    ///
    /// - `schema_id`: The ID of the schema.
    pub fn get_schema(&self, schema_id: impl Into<String>) -> operations::GetSchema {
        operations::GetSchema::new(&self.client, schema_id.into())
    }

    /// Patches the schema.
    ///
    /// - `schema_id`: The ID of the schema.
    pub fn patch_schema(&self, schema_id: impl Into<String>) -> operations::PatchSchema {
        operations::PatchSchema::new(&self.client, schema_id.into())
    }

    /// Replaces the schema.
    ///
    /// - `schema_id`: The ID of the schema.
    pub fn put_schema(&self, schema_id: impl Into<String>) -> operations::PutSchema {
        operations::PutSchema::new(&self.client, schema_id.into())
    }
}

/// # Schemas
impl IdentityDomainsClient {
    /// Lists the schemas.
    #[inline]
    pub fn list_schemas(&self) -> operations::ListSchemas {
        operations::ListSchemas::new(&self.client)
    }

    /// Searches the schemas.
    #[inline]
    pub fn search_schemas(&self) -> operations::SearchSchemas {
        operations::SearchSchemas::new(&self.client)
    }
}

/// # Security question
impl IdentityDomainsClient {
    /// Deletes the security question.
    ///
    /// - `security_question_id`: The ID of the security question.
    pub fn delete_security_question(
        &self,
        security_question_id: impl Into<String>,
    ) -> operations::DeleteSecurityQuestion {
        operations::DeleteSecurityQuestion::new(&self.client, security_question_id.into())
    }

    /// Gets the security question.
    ///
    /// - `security_question_id`: The ID of the security question.
    pub fn get_security_question(
        &self,
        security_question_id: impl Into<String>,
    ) -> operations::GetSecurityQuestion {
        operations::GetSecurityQuestion::new(&self.client, security_question_id.into())
    }

    /// Patches the security question.
    ///
    /// - `security_question_id`: The ID of the security question.
    pub fn patch_security_question(
        &self,
        security_question_id: impl Into<String>,
    ) -> operations::PatchSecurityQuestion {
        operations::PatchSecurityQuestion::new(&self.client, security_question_id.into())
    }
}

/// # Security question setting
impl IdentityDomainsClient {
    /// Gets the security question setting.
    ///
    /// - `security_question_setting_id`: The ID of the security question setting.
    pub fn get_security_question_setting(
        &self,
        security_question_setting_id: impl Into<String>,
    ) -> operations::GetSecurityQuestionSetting {
        operations::GetSecurityQuestionSetting::new(
            &self.client,
            security_question_setting_id.into(),
        )
    }

    /// Patches the security question setting.
    ///
    /// - `security_question_setting_id`: The ID of the security question setting.
    pub fn patch_security_question_setting(
        &self,
        security_question_setting_id: impl Into<String>,
    ) -> operations::PatchSecurityQuestionSetting {
        operations::PatchSecurityQuestionSetting::new(
            &self.client,
            security_question_setting_id.into(),
        )
    }

    /// Replaces the security question setting.
    ///
    /// - `security_question_setting_id`: The ID of the security question setting.
    pub fn put_security_question_setting(
        &self,
        security_question_setting_id: impl Into<String>,
    ) -> operations::PutSecurityQuestionSetting {
        operations::PutSecurityQuestionSetting::new(
            &self.client,
            security_question_setting_id.into(),
        )
    }
}

/// # Security question settings
impl IdentityDomainsClient {
    /// Lists the security question settings.
    #[inline]
    pub fn list_security_question_settings(&self) -> operations::ListSecurityQuestionSettings {
        operations::ListSecurityQuestionSettings::new(&self.client)
    }

    /// Searches the security question settings.
    #[inline]
    pub fn search_security_question_settings(&self) -> operations::SearchSecurityQuestionSettings {
        operations::SearchSecurityQuestionSettings::new(&self.client)
    }
}

/// # Security questions
impl IdentityDomainsClient {
    /// Creates a security question.
    #[inline]
    pub fn create_security_question(&self) -> operations::CreateSecurityQuestion {
        operations::CreateSecurityQuestion::new(&self.client)
    }

    /// Lists the security questions.
    #[inline]
    pub fn list_security_questions(&self) -> operations::ListSecurityQuestions {
        operations::ListSecurityQuestions::new(&self.client)
    }

    /// Searches the security questions.
    #[inline]
    pub fn search_security_questions(&self) -> operations::SearchSecurityQuestions {
        operations::SearchSecurityQuestions::new(&self.client)
    }
}

/// # Self registration profile
impl IdentityDomainsClient {
    /// Deletes the self registration profile.
    ///
    /// - `self_registration_profile_id`: The ID of the self-registration profile.
    pub fn delete_self_registration_profile(
        &self,
        self_registration_profile_id: impl Into<String>,
    ) -> operations::DeleteSelfRegistrationProfile {
        operations::DeleteSelfRegistrationProfile::new(
            &self.client,
            self_registration_profile_id.into(),
        )
    }

    /// Gets the self registration profile.
    ///
    /// - `self_registration_profile_id`: The ID of the self-registration profile.
    pub fn get_self_registration_profile(
        &self,
        self_registration_profile_id: impl Into<String>,
    ) -> operations::GetSelfRegistrationProfile {
        operations::GetSelfRegistrationProfile::new(
            &self.client,
            self_registration_profile_id.into(),
        )
    }

    /// Patches the self registration profile.
    ///
    /// - `self_registration_profile_id`: The ID of the self-registration profile.
    pub fn patch_self_registration_profile(
        &self,
        self_registration_profile_id: impl Into<String>,
    ) -> operations::PatchSelfRegistrationProfile {
        operations::PatchSelfRegistrationProfile::new(
            &self.client,
            self_registration_profile_id.into(),
        )
    }

    /// Replaces the self registration profile.
    ///
    /// - `self_registration_profile_id`: The ID of the self-registration profile.
    pub fn put_self_registration_profile(
        &self,
        self_registration_profile_id: impl Into<String>,
    ) -> operations::PutSelfRegistrationProfile {
        operations::PutSelfRegistrationProfile::new(
            &self.client,
            self_registration_profile_id.into(),
        )
    }
}

/// # Self registration profiles
impl IdentityDomainsClient {
    /// Creates a self registration profile.
    #[inline]
    pub fn create_self_registration_profile(&self) -> operations::CreateSelfRegistrationProfile {
        operations::CreateSelfRegistrationProfile::new(&self.client)
    }

    /// Lists the self registration profiles.
    #[inline]
    pub fn list_self_registration_profiles(&self) -> operations::ListSelfRegistrationProfiles {
        operations::ListSelfRegistrationProfiles::new(&self.client)
    }

    /// Searches the self registration profiles.
    #[inline]
    pub fn search_self_registration_profiles(&self) -> operations::SearchSelfRegistrationProfiles {
        operations::SearchSelfRegistrationProfiles::new(&self.client)
    }
}

/// # Setting
impl IdentityDomainsClient {
    /// Gets the setting.
    ///
    /// - `setting_id`: The ID of the setting.
    pub fn get_setting(&self, setting_id: impl Into<String>) -> operations::GetSetting {
        operations::GetSetting::new(&self.client, setting_id.into())
    }

    /// Patches the setting.
    ///
    /// - `setting_id`: The ID of the setting.
    pub fn patch_setting(&self, setting_id: impl Into<String>) -> operations::PatchSetting {
        operations::PatchSetting::new(&self.client, setting_id.into())
    }

    /// Replaces the setting.
    ///
    /// - `setting_id`: The ID of the setting.
    pub fn put_setting(&self, setting_id: impl Into<String>) -> operations::PutSetting {
        operations::PutSetting::new(&self.client, setting_id.into())
    }
}

/// # Settings
impl IdentityDomainsClient {
    /// Lists the settings.
    #[inline]
    pub fn list_settings(&self) -> operations::ListSettings {
        operations::ListSettings::new(&self.client)
    }

    /// Searches the settings.
    #[inline]
    pub fn search_settings(&self) -> operations::SearchSettings {
        operations::SearchSettings::new(&self.client)
    }
}

/// # Social identity provider
impl IdentityDomainsClient {
    /// Creates a social identity provider.
    #[inline]
    pub fn create_social_identity_provider(&self) -> operations::CreateSocialIdentityProvider {
        operations::CreateSocialIdentityProvider::new(&self.client)
    }

    /// Deletes the social identity provider.
    ///
    /// - `social_identity_provider_id`: The ID of the social identity provider.
    pub fn delete_social_identity_provider(
        &self,
        social_identity_provider_id: impl Into<String>,
    ) -> operations::DeleteSocialIdentityProvider {
        operations::DeleteSocialIdentityProvider::new(
            &self.client,
            social_identity_provider_id.into(),
        )
    }

    /// Gets the social identity provider.
    ///
    /// - `social_identity_provider_id`: The ID of the social identity provider.
    pub fn get_social_identity_provider(
        &self,
        social_identity_provider_id: impl Into<String>,
    ) -> operations::GetSocialIdentityProvider {
        operations::GetSocialIdentityProvider::new(&self.client, social_identity_provider_id.into())
    }

    /// Lists the social identity providers.
    #[inline]
    pub fn list_social_identity_providers(&self) -> operations::ListSocialIdentityProviders {
        operations::ListSocialIdentityProviders::new(&self.client)
    }

    /// Patches the social identity provider.
    ///
    /// - `social_identity_provider_id`: The ID of the social identity provider.
    pub fn patch_social_identity_provider(
        &self,
        social_identity_provider_id: impl Into<String>,
    ) -> operations::PatchSocialIdentityProvider {
        operations::PatchSocialIdentityProvider::new(
            &self.client,
            social_identity_provider_id.into(),
        )
    }

    /// Replaces the social identity provider.
    ///
    /// - `social_identity_provider_id`: The ID of the social identity provider.
    pub fn put_social_identity_provider(
        &self,
        social_identity_provider_id: impl Into<String>,
    ) -> operations::PutSocialIdentityProvider {
        operations::PutSocialIdentityProvider::new(&self.client, social_identity_provider_id.into())
    }

    /// Searches the social identity providers.
    #[inline]
    pub fn search_social_identity_providers(&self) -> operations::SearchSocialIdentityProviders {
        operations::SearchSocialIdentityProviders::new(&self.client)
    }
}

/// # User
impl IdentityDomainsClient {
    /// Deletes the user.
    ///
    /// - `user_id`: The ID of the user.
    pub fn delete_user(&self, user_id: impl Into<String>) -> operations::DeleteUser {
        operations::DeleteUser::new(&self.client, user_id.into())
    }

    /// Gets the user.
    ///
    /// - `user_id`: The ID of the user.
    pub fn get_user(&self, user_id: impl Into<String>) -> operations::GetUser {
        operations::GetUser::new(&self.client, user_id.into())
    }

    /// Patches the user.
    ///
    /// - `user_id`: The ID of the user.
    pub fn patch_user(&self, user_id: impl Into<String>) -> operations::PatchUser {
        operations::PatchUser::new(&self.client, user_id.into())
    }

    /// Replaces the user.
    ///
    /// - `user_id`: The ID of the user.
    pub fn put_user(&self, user_id: impl Into<String>) -> operations::PutUser {
        operations::PutUser::new(&self.client, user_id.into())
    }
}

/// # User DB credential
impl IdentityDomainsClient {
    /// Deletes the user DB credential.
    ///
    /// - `user_db_credential_id`: The ID of the user DB credential.
    pub fn delete_user_db_credential(
        &self,
        user_db_credential_id: impl Into<String>,
    ) -> operations::DeleteUserDbCredential {
        operations::DeleteUserDbCredential::new(&self.client, user_db_credential_id.into())
    }

    /// Gets the user DB credential.
    ///
    /// - `user_db_credential_id`: The ID of the user DB credential.
    pub fn get_user_db_credential(
        &self,
        user_db_credential_id: impl Into<String>,
    ) -> operations::GetUserDbCredential {
        operations::GetUserDbCredential::new(&self.client, user_db_credential_id.into())
    }
}

/// # User DB credentials
impl IdentityDomainsClient {
    /// Creates a user DB credential.
    #[inline]
    pub fn create_user_db_credential(&self) -> operations::CreateUserDbCredential {
        operations::CreateUserDbCredential::new(&self.client)
    }

    /// Lists the user DB credentials.
    #[inline]
    pub fn list_user_db_credentials(&self) -> operations::ListUserDbCredentials {
        operations::ListUserDbCredentials::new(&self.client)
    }

    /// Searches the user DB credentials.
    #[inline]
    pub fn search_user_db_credentials(&self) -> operations::SearchUserDbCredentials {
        operations::SearchUserDbCredentials::new(&self.client)
    }
}

/// # User attributes setting
impl IdentityDomainsClient {
    /// Gets the user attributes setting.
    ///
    /// - `user_attributes_setting_id`: The ID of the user attributes setting.
    pub fn get_user_attributes_setting(
        &self,
        user_attributes_setting_id: impl Into<String>,
    ) -> operations::GetUserAttributesSetting {
        operations::GetUserAttributesSetting::new(&self.client, user_attributes_setting_id.into())
    }

    /// Lists the user attributes settings.
    #[inline]
    pub fn list_user_attributes_settings(&self) -> operations::ListUserAttributesSettings {
        operations::ListUserAttributesSettings::new(&self.client)
    }

    /// Patches the user attributes setting.
    ///
    /// - `user_attributes_setting_id`: The ID of the user attributes setting.
    pub fn patch_user_attributes_setting(
        &self,
        user_attributes_setting_id: impl Into<String>,
    ) -> operations::PatchUserAttributesSetting {
        operations::PatchUserAttributesSetting::new(&self.client, user_attributes_setting_id.into())
    }

    /// Searches the user attributes settings.
    #[inline]
    pub fn search_user_attributes_settings(&self) -> operations::SearchUserAttributesSettings {
        operations::SearchUserAttributesSettings::new(&self.client)
    }
}

/// # User capabilities changer
impl IdentityDomainsClient {
    /// Changes the capabilities of a user.
    ///
    /// - `user_capabilities_changer_id`: The ID of the user capabilities changer.
    pub fn put_user_capabilities_changer(
        &self,
        user_capabilities_changer_id: impl Into<String>,
    ) -> operations::PutUserCapabilitiesChanger {
        operations::PutUserCapabilitiesChanger::new(
            &self.client,
            user_capabilities_changer_id.into(),
        )
    }
}

/// # User password changer
impl IdentityDomainsClient {
    /// Changes the password of a user.
    ///
    /// - `user_password_changer_id`: The ID of the user password changer.
    pub fn put_user_password_changer(
        &self,
        user_password_changer_id: impl Into<String>,
    ) -> operations::PutUserPasswordChanger {
        operations::PutUserPasswordChanger::new(&self.client, user_password_changer_id.into())
    }
}

/// # User password resetter
impl IdentityDomainsClient {
    /// Resets the password of a user to a random value.
    ///
    /// - `user_password_resetter_id`: The ID of the user password resetter.
    pub fn put_user_password_resetter(
        &self,
        user_password_resetter_id: impl Into<String>,
    ) -> operations::PutUserPasswordResetter {
        operations::PutUserPasswordResetter::new(&self.client, user_password_resetter_id.into())
    }
}

/// # User status changer
impl IdentityDomainsClient {
    /// Changes the status of a user.
    ///
    /// - `user_status_changer_id`: The ID of the user status changer.
    pub fn put_user_status_changer(
        &self,
        user_status_changer_id: impl Into<String>,
    ) -> operations::PutUserStatusChanger {
        operations::PutUserStatusChanger::new(&self.client, user_status_changer_id.into())
    }
}

/// # Users
impl IdentityDomainsClient {
    /// Creates a user.
    #[inline]
    pub fn create_user(&self) -> operations::CreateUser {
        operations::CreateUser::new(&self.client)
    }

    /// Lists the users.
    #[inline]
    pub fn list_users(&self) -> operations::ListUsers {
        operations::ListUsers::new(&self.client)
    }

    /// Searches the users.
    #[inline]
    pub fn search_users(&self) -> operations::SearchUsers {
        operations::SearchUsers::new(&self.client)
    }
}

endpoint_client!(IdentityDomainsClient);
