// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("adm", "https://adm.{region}.oci.{secondLevelDomain}", "/20220421")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Application Dependency Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_adm::{ApplicationDependencyManagementClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_adm::Error> {
/// let config = Config::load().await?;
/// let client = ApplicationDependencyManagementClient::new(&config)?;
///
/// let mut items = client.list_remediation_runs().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ApplicationDependencyManagementClient {
    client: Client,
}

impl ApplicationDependencyManagementClient {
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

/// # Knowledge base
impl ApplicationDependencyManagementClient {
    /// Moves the knowledge base to another compartment.
    ///
    /// - `knowledge_base_id`: The OCID of the knowledge base.
    /// - `change_knowledge_base_compartment_details`: The request body:
    ///   [`ChangeKnowledgeBaseCompartmentDetails`](crate::models::ChangeKnowledgeBaseCompartmentDetails).
    pub fn change_knowledge_base_compartment(
        &self,
        knowledge_base_id: impl Into<String>,
        change_knowledge_base_compartment_details: models::ChangeKnowledgeBaseCompartmentDetails,
    ) -> operations::ChangeKnowledgeBaseCompartment {
        operations::ChangeKnowledgeBaseCompartment::new(
            &self.client,
            knowledge_base_id.into(),
            change_knowledge_base_compartment_details,
        )
    }

    /// Creates a knowledge base.
    ///
    /// - `create_knowledge_base_details`: The request body:
    ///   [`CreateKnowledgeBaseDetails`](crate::models::CreateKnowledgeBaseDetails).
    #[inline]
    pub fn create_knowledge_base(
        &self,
        create_knowledge_base_details: models::CreateKnowledgeBaseDetails,
    ) -> operations::CreateKnowledgeBase {
        operations::CreateKnowledgeBase::new(&self.client, create_knowledge_base_details)
    }

    /// Deletes the knowledge base.
    ///
    /// - `knowledge_base_id`: The OCID of the knowledge base.
    pub fn delete_knowledge_base(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> operations::DeleteKnowledgeBase {
        operations::DeleteKnowledgeBase::new(&self.client, knowledge_base_id.into())
    }

    /// Gets the knowledge base.
    ///
    /// - `knowledge_base_id`: The OCID of the knowledge base.
    pub fn get_knowledge_base(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> operations::GetKnowledgeBase {
        operations::GetKnowledgeBase::new(&self.client, knowledge_base_id.into())
    }

    /// Lists the knowledge bases.
    #[inline]
    pub fn list_knowledge_bases(&self) -> operations::ListKnowledgeBases {
        operations::ListKnowledgeBases::new(&self.client)
    }

    /// Updates the knowledge base.
    ///
    /// - `knowledge_base_id`: The OCID of the knowledge base.
    /// - `update_knowledge_base_details`: The request body:
    ///   [`UpdateKnowledgeBaseDetails`](crate::models::UpdateKnowledgeBaseDetails).
    pub fn update_knowledge_base(
        &self,
        knowledge_base_id: impl Into<String>,
        update_knowledge_base_details: models::UpdateKnowledgeBaseDetails,
    ) -> operations::UpdateKnowledgeBase {
        operations::UpdateKnowledgeBase::new(
            &self.client,
            knowledge_base_id.into(),
            update_knowledge_base_details,
        )
    }
}

/// # Remediation recipe
impl ApplicationDependencyManagementClient {
    /// Activates the remediation recipe.
    ///
    /// - `remediation_recipe_id`: The OCID of the remediation recipe.
    pub fn activate_remediation_recipe(
        &self,
        remediation_recipe_id: impl Into<String>,
    ) -> operations::ActivateRemediationRecipe {
        operations::ActivateRemediationRecipe::new(&self.client, remediation_recipe_id.into())
    }

    /// Moves the remediation recipe to another compartment.
    ///
    /// - `remediation_recipe_id`: The OCID of the remediation recipe.
    /// - `change_remediation_recipe_compartment_details`: The request body:
    ///   [`ChangeRemediationRecipeCompartmentDetails`](crate::models::ChangeRemediationRecipeCompartmentDetails).
    pub fn change_remediation_recipe_compartment(
        &self,
        remediation_recipe_id: impl Into<String>,
        change_remediation_recipe_compartment_details: models::ChangeRemediationRecipeCompartmentDetails,
    ) -> operations::ChangeRemediationRecipeCompartment {
        operations::ChangeRemediationRecipeCompartment::new(
            &self.client,
            remediation_recipe_id.into(),
            change_remediation_recipe_compartment_details,
        )
    }

    /// Creates a remediation recipe.
    ///
    /// - `create_remediation_recipe_details`: The request body:
    ///   [`CreateRemediationRecipeDetails`](crate::models::CreateRemediationRecipeDetails).
    #[inline]
    pub fn create_remediation_recipe(
        &self,
        create_remediation_recipe_details: models::CreateRemediationRecipeDetails,
    ) -> operations::CreateRemediationRecipe {
        operations::CreateRemediationRecipe::new(&self.client, create_remediation_recipe_details)
    }

    /// Deactivates the remediation recipe.
    ///
    /// - `remediation_recipe_id`: The OCID of the remediation recipe.
    pub fn deactivate_remediation_recipe(
        &self,
        remediation_recipe_id: impl Into<String>,
    ) -> operations::DeactivateRemediationRecipe {
        operations::DeactivateRemediationRecipe::new(&self.client, remediation_recipe_id.into())
    }

    /// Deletes the remediation recipe.
    ///
    /// - `remediation_recipe_id`: The OCID of the remediation recipe.
    pub fn delete_remediation_recipe(
        &self,
        remediation_recipe_id: impl Into<String>,
    ) -> operations::DeleteRemediationRecipe {
        operations::DeleteRemediationRecipe::new(&self.client, remediation_recipe_id.into())
    }

    /// Gets the remediation recipe.
    ///
    /// - `remediation_recipe_id`: The OCID of the remediation recipe.
    pub fn get_remediation_recipe(
        &self,
        remediation_recipe_id: impl Into<String>,
    ) -> operations::GetRemediationRecipe {
        operations::GetRemediationRecipe::new(&self.client, remediation_recipe_id.into())
    }

    /// Lists the remediation recipes.
    #[inline]
    pub fn list_remediation_recipes(&self) -> operations::ListRemediationRecipes {
        operations::ListRemediationRecipes::new(&self.client)
    }

    /// Updates the remediation recipe.
    ///
    /// - `remediation_recipe_id`: The OCID of the remediation recipe.
    /// - `update_remediation_recipe_details`: The request body:
    ///   [`UpdateRemediationRecipeDetails`](crate::models::UpdateRemediationRecipeDetails).
    pub fn update_remediation_recipe(
        &self,
        remediation_recipe_id: impl Into<String>,
        update_remediation_recipe_details: models::UpdateRemediationRecipeDetails,
    ) -> operations::UpdateRemediationRecipe {
        operations::UpdateRemediationRecipe::new(
            &self.client,
            remediation_recipe_id.into(),
            update_remediation_recipe_details,
        )
    }
}

/// # Remediation run
impl ApplicationDependencyManagementClient {
    /// Cancels the remediation run.
    ///
    /// - `remediation_run_id`: The ID of the remediation run.
    pub fn cancel_remediation_run(
        &self,
        remediation_run_id: impl Into<String>,
    ) -> operations::CancelRemediationRun {
        operations::CancelRemediationRun::new(&self.client, remediation_run_id.into())
    }

    /// Moves the remediation run to another compartment.
    ///
    /// - `remediation_run_id`: The ID of the remediation run.
    /// - `change_remediation_run_compartment_details`: The request body:
    ///   [`ChangeRemediationRunCompartmentDetails`](crate::models::ChangeRemediationRunCompartmentDetails).
    pub fn change_remediation_run_compartment(
        &self,
        remediation_run_id: impl Into<String>,
        change_remediation_run_compartment_details: models::ChangeRemediationRunCompartmentDetails,
    ) -> operations::ChangeRemediationRunCompartment {
        operations::ChangeRemediationRunCompartment::new(
            &self.client,
            remediation_run_id.into(),
            change_remediation_run_compartment_details,
        )
    }

    /// Creates a remediation run.
    ///
    /// - `create_remediation_run_details`: The request body:
    ///   [`CreateRemediationRunDetails`](crate::models::CreateRemediationRunDetails).
    #[inline]
    pub fn create_remediation_run(
        &self,
        create_remediation_run_details: models::CreateRemediationRunDetails,
    ) -> operations::CreateRemediationRun {
        operations::CreateRemediationRun::new(&self.client, create_remediation_run_details)
    }

    /// Deletes the remediation run.
    ///
    /// - `remediation_run_id`: The ID of the remediation run.
    pub fn delete_remediation_run(
        &self,
        remediation_run_id: impl Into<String>,
    ) -> operations::DeleteRemediationRun {
        operations::DeleteRemediationRun::new(&self.client, remediation_run_id.into())
    }

    /// Gets the remediation run.
    ///
    /// - `remediation_run_id`: The ID of the remediation run.
    pub fn get_remediation_run(
        &self,
        remediation_run_id: impl Into<String>,
    ) -> operations::GetRemediationRun {
        operations::GetRemediationRun::new(&self.client, remediation_run_id.into())
    }

    /// Lists the application dependency recommendations.
    ///
    /// - `remediation_run_id`: The ID of the remediation run.
    pub fn list_application_dependency_recommendations(
        &self,
        remediation_run_id: impl Into<String>,
    ) -> operations::ListApplicationDependencyRecommendations {
        operations::ListApplicationDependencyRecommendations::new(
            &self.client,
            remediation_run_id.into(),
        )
    }

    /// Lists the remediation runs.
    #[inline]
    pub fn list_remediation_runs(&self) -> operations::ListRemediationRuns {
        operations::ListRemediationRuns::new(&self.client)
    }

    /// Updates the remediation run.
    ///
    /// - `remediation_run_id`: The ID of the remediation run.
    /// - `update_remediation_run_details`: The request body:
    ///   [`UpdateRemediationRunDetails`](crate::models::UpdateRemediationRunDetails).
    pub fn update_remediation_run(
        &self,
        remediation_run_id: impl Into<String>,
        update_remediation_run_details: models::UpdateRemediationRunDetails,
    ) -> operations::UpdateRemediationRun {
        operations::UpdateRemediationRun::new(
            &self.client,
            remediation_run_id.into(),
            update_remediation_run_details,
        )
    }
}

/// # Remediation run stage
impl ApplicationDependencyManagementClient {
    /// Gets the stage.
    ///
    /// - `remediation_run_id`: The ID of the remediation run.
    /// - `stage_type`: The stage type.
    pub fn get_stage(
        &self,
        remediation_run_id: impl Into<String>,
        stage_type: impl Into<models::GetStageStageType>,
    ) -> operations::GetStage {
        operations::GetStage::new(&self.client, remediation_run_id.into(), stage_type.into())
    }

    /// Lists the stages.
    ///
    /// - `remediation_run_id`: The ID of the remediation run.
    pub fn list_stages(&self, remediation_run_id: impl Into<String>) -> operations::ListStages {
        operations::ListStages::new(&self.client, remediation_run_id.into())
    }
}

/// # Vulnerability audit
impl ApplicationDependencyManagementClient {
    /// Moves the vulnerability audit to another compartment.
    ///
    /// - `vulnerability_audit_id`: The ID of the vulnerability audit.
    /// - `change_vulnerability_audit_compartment_details`: The request body:
    ///   [`ChangeVulnerabilityAuditCompartmentDetails`](crate::models::ChangeVulnerabilityAuditCompartmentDetails).
    pub fn change_vulnerability_audit_compartment(
        &self,
        vulnerability_audit_id: impl Into<String>,
        change_vulnerability_audit_compartment_details: models::ChangeVulnerabilityAuditCompartmentDetails,
    ) -> operations::ChangeVulnerabilityAuditCompartment {
        operations::ChangeVulnerabilityAuditCompartment::new(
            &self.client,
            vulnerability_audit_id.into(),
            change_vulnerability_audit_compartment_details,
        )
    }

    /// Creates a vulnerability audit.
    ///
    /// - `create_vulnerability_audit_details`: The request body:
    ///   [`CreateVulnerabilityAuditDetails`](crate::models::CreateVulnerabilityAuditDetails).
    #[inline]
    pub fn create_vulnerability_audit(
        &self,
        create_vulnerability_audit_details: models::CreateVulnerabilityAuditDetails,
    ) -> operations::CreateVulnerabilityAudit {
        operations::CreateVulnerabilityAudit::new(&self.client, create_vulnerability_audit_details)
    }

    /// Deletes the vulnerability audit.
    ///
    /// - `vulnerability_audit_id`: The ID of the vulnerability audit.
    pub fn delete_vulnerability_audit(
        &self,
        vulnerability_audit_id: impl Into<String>,
    ) -> operations::DeleteVulnerabilityAudit {
        operations::DeleteVulnerabilityAudit::new(&self.client, vulnerability_audit_id.into())
    }

    /// Gets the vulnerability audit.
    ///
    /// - `vulnerability_audit_id`: The ID of the vulnerability audit.
    pub fn get_vulnerability_audit(
        &self,
        vulnerability_audit_id: impl Into<String>,
    ) -> operations::GetVulnerabilityAudit {
        operations::GetVulnerabilityAudit::new(&self.client, vulnerability_audit_id.into())
    }

    /// Lists the application dependency vulnerabilities.
    ///
    /// - `vulnerability_audit_id`: The ID of the vulnerability audit.
    pub fn list_application_dependency_vulnerabilities(
        &self,
        vulnerability_audit_id: impl Into<String>,
    ) -> operations::ListApplicationDependencyVulnerabilities {
        operations::ListApplicationDependencyVulnerabilities::new(
            &self.client,
            vulnerability_audit_id.into(),
        )
    }

    /// Lists the vulnerabilities.
    ///
    /// - `vulnerability_audit_id`: The ID of the vulnerability audit.
    pub fn list_vulnerabilities(
        &self,
        vulnerability_audit_id: impl Into<String>,
    ) -> operations::ListVulnerabilities {
        operations::ListVulnerabilities::new(&self.client, vulnerability_audit_id.into())
    }

    /// Lists the vulnerability audits.
    #[inline]
    pub fn list_vulnerability_audits(&self) -> operations::ListVulnerabilityAudits {
        operations::ListVulnerabilityAudits::new(&self.client)
    }

    /// Updates the vulnerability audit.
    ///
    /// - `vulnerability_audit_id`: The ID of the vulnerability audit.
    /// - `update_vulnerability_audit_details`: The request body:
    ///   [`UpdateVulnerabilityAuditDetails`](crate::models::UpdateVulnerabilityAuditDetails).
    pub fn update_vulnerability_audit(
        &self,
        vulnerability_audit_id: impl Into<String>,
        update_vulnerability_audit_details: models::UpdateVulnerabilityAuditDetails,
    ) -> operations::UpdateVulnerabilityAudit {
        operations::UpdateVulnerabilityAudit::new(
            &self.client,
            vulnerability_audit_id.into(),
            update_vulnerability_audit_details,
        )
    }
}

/// # Work request
impl ApplicationDependencyManagementClient {
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
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(ApplicationDependencyManagementClient);
