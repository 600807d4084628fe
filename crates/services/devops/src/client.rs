// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Body, Client, Config, Error, Service, WorkRequestOperations, client,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("devops", "https://devops.{region}.oci.{secondLevelDomain}", "/20210630")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the DevOps API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_devops::{Config, DevopsClient};
///
/// # async fn example() -> Result<(), oci_sdk_devops::Error> {
/// let config = Config::load().await?;
/// let client = DevopsClient::new(&config)?;
///
/// let mut items = client.list_repositories().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DevopsClient {
    client: Client,
}

impl DevopsClient {
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

/// # Build pipeline
impl DevopsClient {
    /// Creates a build pipeline.
    ///
    /// - `create_build_pipeline_details`: The request body:
    ///   [`CreateBuildPipelineDetails`](crate::models::CreateBuildPipelineDetails).
    #[inline]
    pub fn create_build_pipeline(
        &self,
        create_build_pipeline_details: models::CreateBuildPipelineDetails,
    ) -> operations::CreateBuildPipeline {
        operations::CreateBuildPipeline::new(&self.client, create_build_pipeline_details)
    }

    /// Deletes the build pipeline.
    ///
    /// - `build_pipeline_id`: The ID of the build pipeline.
    pub fn delete_build_pipeline(
        &self,
        build_pipeline_id: impl Into<String>,
    ) -> operations::DeleteBuildPipeline {
        operations::DeleteBuildPipeline::new(&self.client, build_pipeline_id.into())
    }

    /// Gets the build pipeline.
    ///
    /// - `build_pipeline_id`: The ID of the build pipeline.
    pub fn get_build_pipeline(
        &self,
        build_pipeline_id: impl Into<String>,
    ) -> operations::GetBuildPipeline {
        operations::GetBuildPipeline::new(&self.client, build_pipeline_id.into())
    }

    /// Lists the build pipelines.
    #[inline]
    pub fn list_build_pipelines(&self) -> operations::ListBuildPipelines {
        operations::ListBuildPipelines::new(&self.client)
    }

    /// Updates the build pipeline.
    ///
    /// - `build_pipeline_id`: The ID of the build pipeline.
    /// - `update_build_pipeline_details`: The request body:
    ///   [`UpdateBuildPipelineDetails`](crate::models::UpdateBuildPipelineDetails).
    pub fn update_build_pipeline(
        &self,
        build_pipeline_id: impl Into<String>,
        update_build_pipeline_details: models::UpdateBuildPipelineDetails,
    ) -> operations::UpdateBuildPipeline {
        operations::UpdateBuildPipeline::new(
            &self.client,
            build_pipeline_id.into(),
            update_build_pipeline_details,
        )
    }
}

/// # Build pipeline stage
impl DevopsClient {
    /// Creates a build pipeline stage.
    ///
    /// - `create_build_pipeline_stage_details`: The request body:
    ///   [`CreateBuildPipelineStageDetails`](crate::models::CreateBuildPipelineStageDetails).
    pub fn create_build_pipeline_stage(
        &self,
        create_build_pipeline_stage_details: impl Into<models::CreateBuildPipelineStageDetails>,
    ) -> operations::CreateBuildPipelineStage {
        operations::CreateBuildPipelineStage::new(
            &self.client,
            create_build_pipeline_stage_details.into(),
        )
    }

    /// Deletes the build pipeline stage.
    ///
    /// - `build_pipeline_stage_id`: The ID of the build pipeline stage.
    pub fn delete_build_pipeline_stage(
        &self,
        build_pipeline_stage_id: impl Into<String>,
    ) -> operations::DeleteBuildPipelineStage {
        operations::DeleteBuildPipelineStage::new(&self.client, build_pipeline_stage_id.into())
    }

    /// Gets the build pipeline stage.
    ///
    /// - `build_pipeline_stage_id`: The ID of the build pipeline stage.
    pub fn get_build_pipeline_stage(
        &self,
        build_pipeline_stage_id: impl Into<String>,
    ) -> operations::GetBuildPipelineStage {
        operations::GetBuildPipelineStage::new(&self.client, build_pipeline_stage_id.into())
    }

    /// Lists the build pipeline stages.
    #[inline]
    pub fn list_build_pipeline_stages(&self) -> operations::ListBuildPipelineStages {
        operations::ListBuildPipelineStages::new(&self.client)
    }

    /// Updates the build pipeline stage.
    ///
    /// - `build_pipeline_stage_id`: The ID of the build pipeline stage.
    /// - `update_build_pipeline_stage_details`: The request body:
    ///   [`UpdateBuildPipelineStageDetails`](crate::models::UpdateBuildPipelineStageDetails).
    pub fn update_build_pipeline_stage(
        &self,
        build_pipeline_stage_id: impl Into<String>,
        update_build_pipeline_stage_details: impl Into<models::UpdateBuildPipelineStageDetails>,
    ) -> operations::UpdateBuildPipelineStage {
        operations::UpdateBuildPipelineStage::new(
            &self.client,
            build_pipeline_stage_id.into(),
            update_build_pipeline_stage_details.into(),
        )
    }
}

/// # Build run
impl DevopsClient {
    /// Cancels the build run.
    ///
    /// - `build_run_id`: The OCID of the build run.
    /// - `cancel_build_run_details`: The request body:
    ///   [`CancelBuildRunDetails`](crate::models::CancelBuildRunDetails).
    pub fn cancel_build_run(
        &self,
        build_run_id: impl Into<String>,
        cancel_build_run_details: models::CancelBuildRunDetails,
    ) -> operations::CancelBuildRun {
        operations::CancelBuildRun::new(&self.client, build_run_id.into(), cancel_build_run_details)
    }

    /// Creates a build run.
    ///
    /// - `create_build_run_details`: The request body:
    ///   [`CreateBuildRunDetails`](crate::models::CreateBuildRunDetails).
    #[inline]
    pub fn create_build_run(
        &self,
        create_build_run_details: models::CreateBuildRunDetails,
    ) -> operations::CreateBuildRun {
        operations::CreateBuildRun::new(&self.client, create_build_run_details)
    }

    /// Gets the build run.
    ///
    /// - `build_run_id`: The OCID of the build run.
    pub fn get_build_run(&self, build_run_id: impl Into<String>) -> operations::GetBuildRun {
        operations::GetBuildRun::new(&self.client, build_run_id.into())
    }

    /// Lists the build runs.
    #[inline]
    pub fn list_build_runs(&self) -> operations::ListBuildRuns {
        operations::ListBuildRuns::new(&self.client)
    }

    /// Updates the build run.
    ///
    /// - `build_run_id`: The OCID of the build run.
    /// - `update_build_run_details`: The request body:
    ///   [`UpdateBuildRunDetails`](crate::models::UpdateBuildRunDetails).
    pub fn update_build_run(
        &self,
        build_run_id: impl Into<String>,
        update_build_run_details: models::UpdateBuildRunDetails,
    ) -> operations::UpdateBuildRun {
        operations::UpdateBuildRun::new(&self.client, build_run_id.into(), update_build_run_details)
    }
}

/// # Connection
impl DevopsClient {
    /// Creates a connection.
    ///
    /// - `create_connection_details`: The request body:
    ///   [`CreateConnectionDetails`](crate::models::CreateConnectionDetails).
    pub fn create_connection(
        &self,
        create_connection_details: impl Into<models::CreateConnectionDetails>,
    ) -> operations::CreateConnection {
        operations::CreateConnection::new(&self.client, create_connection_details.into())
    }

    /// Deletes the connection.
    ///
    /// - `connection_id`: The ID of the connection.
    pub fn delete_connection(
        &self,
        connection_id: impl Into<String>,
    ) -> operations::DeleteConnection {
        operations::DeleteConnection::new(&self.client, connection_id.into())
    }

    /// Gets the connection.
    ///
    /// - `connection_id`: The ID of the connection.
    pub fn get_connection(&self, connection_id: impl Into<String>) -> operations::GetConnection {
        operations::GetConnection::new(&self.client, connection_id.into())
    }

    /// Lists the connections.
    #[inline]
    pub fn list_connections(&self) -> operations::ListConnections {
        operations::ListConnections::new(&self.client)
    }

    /// Updates the connection.
    ///
    /// - `connection_id`: The ID of the connection.
    /// - `update_connection_details`: The request body:
    ///   [`UpdateConnectionDetails`](crate::models::UpdateConnectionDetails).
    pub fn update_connection(
        &self,
        connection_id: impl Into<String>,
        update_connection_details: impl Into<models::UpdateConnectionDetails>,
    ) -> operations::UpdateConnection {
        operations::UpdateConnection::new(
            &self.client,
            connection_id.into(),
            update_connection_details.into(),
        )
    }

    /// Validates the connection.
    ///
    /// - `connection_id`: The ID of the connection.
    pub fn validate_connection(
        &self,
        connection_id: impl Into<String>,
    ) -> operations::ValidateConnection {
        operations::ValidateConnection::new(&self.client, connection_id.into())
    }
}

/// # Deploy artifact
impl DevopsClient {
    /// Creates a deploy artifact.
    ///
    /// - `create_deploy_artifact_details`: The request body:
    ///   [`CreateDeployArtifactDetails`](crate::models::CreateDeployArtifactDetails).
    #[inline]
    pub fn create_deploy_artifact(
        &self,
        create_deploy_artifact_details: models::CreateDeployArtifactDetails,
    ) -> operations::CreateDeployArtifact {
        operations::CreateDeployArtifact::new(&self.client, create_deploy_artifact_details)
    }

    /// Deletes the deploy artifact.
    ///
    /// - `deploy_artifact_id`: The ID of the artifact.
    pub fn delete_deploy_artifact(
        &self,
        deploy_artifact_id: impl Into<String>,
    ) -> operations::DeleteDeployArtifact {
        operations::DeleteDeployArtifact::new(&self.client, deploy_artifact_id.into())
    }

    /// Gets the deploy artifact.
    ///
    /// - `deploy_artifact_id`: The ID of the artifact.
    pub fn get_deploy_artifact(
        &self,
        deploy_artifact_id: impl Into<String>,
    ) -> operations::GetDeployArtifact {
        operations::GetDeployArtifact::new(&self.client, deploy_artifact_id.into())
    }

    /// Lists the deploy artifacts.
    #[inline]
    pub fn list_deploy_artifacts(&self) -> operations::ListDeployArtifacts {
        operations::ListDeployArtifacts::new(&self.client)
    }

    /// Updates the deploy artifact.
    ///
    /// - `deploy_artifact_id`: The ID of the artifact.
    /// - `update_deploy_artifact_details`: The request body:
    ///   [`UpdateDeployArtifactDetails`](crate::models::UpdateDeployArtifactDetails).
    pub fn update_deploy_artifact(
        &self,
        deploy_artifact_id: impl Into<String>,
        update_deploy_artifact_details: models::UpdateDeployArtifactDetails,
    ) -> operations::UpdateDeployArtifact {
        operations::UpdateDeployArtifact::new(
            &self.client,
            deploy_artifact_id.into(),
            update_deploy_artifact_details,
        )
    }
}

/// # Deploy environment
impl DevopsClient {
    /// Creates a deploy environment.
    ///
    /// - `create_deploy_environment_details`: The request body:
    ///   [`CreateDeployEnvironmentDetails`](crate::models::CreateDeployEnvironmentDetails).
    pub fn create_deploy_environment(
        &self,
        create_deploy_environment_details: impl Into<models::CreateDeployEnvironmentDetails>,
    ) -> operations::CreateDeployEnvironment {
        operations::CreateDeployEnvironment::new(
            &self.client,
            create_deploy_environment_details.into(),
        )
    }

    /// Deletes the deploy environment.
    ///
    /// - `deploy_environment_id`: The OCID of the deployment environment.
    pub fn delete_deploy_environment(
        &self,
        deploy_environment_id: impl Into<String>,
    ) -> operations::DeleteDeployEnvironment {
        operations::DeleteDeployEnvironment::new(&self.client, deploy_environment_id.into())
    }

    /// Gets the deploy environment.
    ///
    /// - `deploy_environment_id`: The OCID of the deployment environment.
    pub fn get_deploy_environment(
        &self,
        deploy_environment_id: impl Into<String>,
    ) -> operations::GetDeployEnvironment {
        operations::GetDeployEnvironment::new(&self.client, deploy_environment_id.into())
    }

    /// Lists the deploy environments.
    #[inline]
    pub fn list_deploy_environments(&self) -> operations::ListDeployEnvironments {
        operations::ListDeployEnvironments::new(&self.client)
    }

    /// Updates the deploy environment.
    ///
    /// - `deploy_environment_id`: The OCID of the deployment environment.
    /// - `update_deploy_environment_details`: The request body:
    ///   [`UpdateDeployEnvironmentDetails`](crate::models::UpdateDeployEnvironmentDetails).
    pub fn update_deploy_environment(
        &self,
        deploy_environment_id: impl Into<String>,
        update_deploy_environment_details: impl Into<models::UpdateDeployEnvironmentDetails>,
    ) -> operations::UpdateDeployEnvironment {
        operations::UpdateDeployEnvironment::new(
            &self.client,
            deploy_environment_id.into(),
            update_deploy_environment_details.into(),
        )
    }
}

/// # Deploy pipeline
impl DevopsClient {
    /// Creates a deploy pipeline.
    ///
    /// - `create_deploy_pipeline_details`: The request body:
    ///   [`CreateDeployPipelineDetails`](crate::models::CreateDeployPipelineDetails).
    #[inline]
    pub fn create_deploy_pipeline(
        &self,
        create_deploy_pipeline_details: models::CreateDeployPipelineDetails,
    ) -> operations::CreateDeployPipeline {
        operations::CreateDeployPipeline::new(&self.client, create_deploy_pipeline_details)
    }

    /// Deletes the deploy pipeline.
    ///
    /// - `deploy_pipeline_id`: The ID of the deployment pipeline.
    pub fn delete_deploy_pipeline(
        &self,
        deploy_pipeline_id: impl Into<String>,
    ) -> operations::DeleteDeployPipeline {
        operations::DeleteDeployPipeline::new(&self.client, deploy_pipeline_id.into())
    }

    /// Gets the deploy pipeline.
    ///
    /// - `deploy_pipeline_id`: The ID of the deployment pipeline.
    pub fn get_deploy_pipeline(
        &self,
        deploy_pipeline_id: impl Into<String>,
    ) -> operations::GetDeployPipeline {
        operations::GetDeployPipeline::new(&self.client, deploy_pipeline_id.into())
    }

    /// Lists the deploy pipelines.
    #[inline]
    pub fn list_deploy_pipelines(&self) -> operations::ListDeployPipelines {
        operations::ListDeployPipelines::new(&self.client)
    }

    /// Updates the deploy pipeline.
    ///
    /// - `deploy_pipeline_id`: The ID of the deployment pipeline.
    /// - `update_deploy_pipeline_details`: The request body:
    ///   [`UpdateDeployPipelineDetails`](crate::models::UpdateDeployPipelineDetails).
    pub fn update_deploy_pipeline(
        &self,
        deploy_pipeline_id: impl Into<String>,
        update_deploy_pipeline_details: models::UpdateDeployPipelineDetails,
    ) -> operations::UpdateDeployPipeline {
        operations::UpdateDeployPipeline::new(
            &self.client,
            deploy_pipeline_id.into(),
            update_deploy_pipeline_details,
        )
    }
}

/// # Deploy stage
impl DevopsClient {
    /// Creates a deploy stage.
    ///
    /// - `create_deploy_stage_details`: The request body:
    ///   [`CreateDeployStageDetails`](crate::models::CreateDeployStageDetails).
    pub fn create_deploy_stage(
        &self,
        create_deploy_stage_details: impl Into<models::CreateDeployStageDetails>,
    ) -> operations::CreateDeployStage {
        operations::CreateDeployStage::new(&self.client, create_deploy_stage_details.into())
    }

    /// Deletes the deploy stage.
    ///
    /// - `deploy_stage_id`: The ID of the deployment stage.
    pub fn delete_deploy_stage(
        &self,
        deploy_stage_id: impl Into<String>,
    ) -> operations::DeleteDeployStage {
        operations::DeleteDeployStage::new(&self.client, deploy_stage_id.into())
    }

    /// Gets the deploy stage.
    ///
    /// - `deploy_stage_id`: The ID of the deployment stage.
    pub fn get_deploy_stage(
        &self,
        deploy_stage_id: impl Into<String>,
    ) -> operations::GetDeployStage {
        operations::GetDeployStage::new(&self.client, deploy_stage_id.into())
    }

    /// Lists the deploy stages.
    #[inline]
    pub fn list_deploy_stages(&self) -> operations::ListDeployStages {
        operations::ListDeployStages::new(&self.client)
    }

    /// Updates the deploy stage.
    ///
    /// - `deploy_stage_id`: The ID of the deployment stage.
    /// - `update_deploy_stage_details`: The request body:
    ///   [`UpdateDeployStageDetails`](crate::models::UpdateDeployStageDetails).
    pub fn update_deploy_stage(
        &self,
        deploy_stage_id: impl Into<String>,
        update_deploy_stage_details: impl Into<models::UpdateDeployStageDetails>,
    ) -> operations::UpdateDeployStage {
        operations::UpdateDeployStage::new(
            &self.client,
            deploy_stage_id.into(),
            update_deploy_stage_details.into(),
        )
    }
}

/// # Deployment
impl DevopsClient {
    /// Approves the deployment.
    ///
    /// - `deployment_id`: The ID of the deployment.
    /// - `approve_deployment_details`: The request body:
    ///   [`ApproveDeploymentDetails`](crate::models::ApproveDeploymentDetails).
    pub fn approve_deployment(
        &self,
        deployment_id: impl Into<String>,
        approve_deployment_details: models::ApproveDeploymentDetails,
    ) -> operations::ApproveDeployment {
        operations::ApproveDeployment::new(
            &self.client,
            deployment_id.into(),
            approve_deployment_details,
        )
    }

    /// Cancels the deployment.
    ///
    /// - `deployment_id`: The ID of the deployment.
    /// - `cancel_deployment_details`: The request body:
    ///   [`CancelDeploymentDetails`](crate::models::CancelDeploymentDetails).
    pub fn cancel_deployment(
        &self,
        deployment_id: impl Into<String>,
        cancel_deployment_details: models::CancelDeploymentDetails,
    ) -> operations::CancelDeployment {
        operations::CancelDeployment::new(
            &self.client,
            deployment_id.into(),
            cancel_deployment_details,
        )
    }

    /// Creates a deployment.
    ///
    /// - `create_deployment_details`: The request body:
    ///   [`CreateDeploymentDetails`](crate::models::CreateDeploymentDetails).
    pub fn create_deployment(
        &self,
        create_deployment_details: impl Into<models::CreateDeploymentDetails>,
    ) -> operations::CreateDeployment {
        operations::CreateDeployment::new(&self.client, create_deployment_details.into())
    }

    /// Gets the deployment.
    ///
    /// - `deployment_id`: The ID of the deployment.
    pub fn get_deployment(&self, deployment_id: impl Into<String>) -> operations::GetDeployment {
        operations::GetDeployment::new(&self.client, deployment_id.into())
    }

    /// Lists the deployments.
    #[inline]
    pub fn list_deployments(&self) -> operations::ListDeployments {
        operations::ListDeployments::new(&self.client)
    }

    /// Updates the deployment.
    ///
    /// - `deployment_id`: The ID of the deployment.
    /// - `update_deployment_details`: The request body:
    ///   [`UpdateDeploymentDetails`](crate::models::UpdateDeploymentDetails).
    pub fn update_deployment(
        &self,
        deployment_id: impl Into<String>,
        update_deployment_details: impl Into<models::UpdateDeploymentDetails>,
    ) -> operations::UpdateDeployment {
        operations::UpdateDeployment::new(
            &self.client,
            deployment_id.into(),
            update_deployment_details.into(),
        )
    }
}

/// # Project
impl DevopsClient {
    /// Cancels the deletion of the scheduled cascading project.
    ///
    /// - `project_id`: The ID of the project.
    pub fn cancel_scheduled_cascading_project_deletion(
        &self,
        project_id: impl Into<String>,
    ) -> operations::CancelScheduledCascadingProjectDeletion {
        operations::CancelScheduledCascadingProjectDeletion::new(&self.client, project_id.into())
    }

    /// Moves the project to another compartment.
    ///
    /// - `project_id`: The ID of the project.
    /// - `change_project_compartment_details`: The request body:
    ///   [`ChangeProjectCompartmentDetails`](crate::models::ChangeProjectCompartmentDetails).
    pub fn change_project_compartment(
        &self,
        project_id: impl Into<String>,
        change_project_compartment_details: models::ChangeProjectCompartmentDetails,
    ) -> operations::ChangeProjectCompartment {
        operations::ChangeProjectCompartment::new(
            &self.client,
            project_id.into(),
            change_project_compartment_details,
        )
    }

    /// Creates a project.
    ///
    /// - `create_project_details`: The request body:
    ///   [`CreateProjectDetails`](crate::models::CreateProjectDetails).
    #[inline]
    pub fn create_project(
        &self,
        create_project_details: models::CreateProjectDetails,
    ) -> operations::CreateProject {
        operations::CreateProject::new(&self.client, create_project_details)
    }

    /// Deletes the project.
    ///
    /// - `project_id`: The ID of the project.
    pub fn delete_project(&self, project_id: impl Into<String>) -> operations::DeleteProject {
        operations::DeleteProject::new(&self.client, project_id.into())
    }

    /// Gets the project.
    ///
    /// - `project_id`: The ID of the project.
    pub fn get_project(&self, project_id: impl Into<String>) -> operations::GetProject {
        operations::GetProject::new(&self.client, project_id.into())
    }

    /// Lists the projects.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_projects(&self, compartment_id: impl Into<String>) -> operations::ListProjects {
        operations::ListProjects::new(&self.client, compartment_id.into())
    }

    /// Schedules the deletion of the cascading project.
    ///
    /// - `project_id`: The ID of the project.
    pub fn schedule_cascading_project_deletion(
        &self,
        project_id: impl Into<String>,
    ) -> operations::ScheduleCascadingProjectDeletion {
        operations::ScheduleCascadingProjectDeletion::new(&self.client, project_id.into())
    }

    /// Updates the project.
    ///
    /// - `project_id`: The ID of the project.
    /// - `update_project_details`: The request body:
    ///   [`UpdateProjectDetails`](crate::models::UpdateProjectDetails).
    pub fn update_project(
        &self,
        project_id: impl Into<String>,
        update_project_details: models::UpdateProjectDetails,
    ) -> operations::UpdateProject {
        operations::UpdateProject::new(&self.client, project_id.into(), update_project_details)
    }
}

/// # Project notification preference
impl DevopsClient {
    /// Gets the project notification preference.
    ///
    /// - `project_id`: The ID of the project.
    /// - `principal_id`: The ID of the principal.
    pub fn get_project_notification_preference(
        &self,
        project_id: impl Into<String>,
        principal_id: impl Into<String>,
    ) -> operations::GetProjectNotificationPreference {
        operations::GetProjectNotificationPreference::new(
            &self.client,
            project_id.into(),
            principal_id.into(),
        )
    }

    /// Updates the project notification preference.
    ///
    /// - `project_id`: The ID of the project.
    /// - `principal_id`: The ID of the principal.
    /// - `update_project_notification_preference_details`: The request body:
    ///   [`UpdateProjectNotificationPreferenceDetails`](crate::models::UpdateProjectNotificationPreferenceDetails).
    pub fn update_project_notification_preference(
        &self,
        project_id: impl Into<String>,
        principal_id: impl Into<String>,
        update_project_notification_preference_details: models::UpdateProjectNotificationPreferenceDetails,
    ) -> operations::UpdateProjectNotificationPreference {
        operations::UpdateProjectNotificationPreference::new(
            &self.client,
            project_id.into(),
            principal_id.into(),
            update_project_notification_preference_details,
        )
    }
}

/// # Project repository settings
impl DevopsClient {
    /// Deletes the project repository settings.
    ///
    /// - `project_id`: The ID of the project.
    pub fn delete_project_repository_settings(
        &self,
        project_id: impl Into<String>,
    ) -> operations::DeleteProjectRepositorySettings {
        operations::DeleteProjectRepositorySettings::new(&self.client, project_id.into())
    }

    /// Gets the project repository settings.
    ///
    /// - `project_id`: The ID of the project.
    pub fn get_project_repository_settings(
        &self,
        project_id: impl Into<String>,
    ) -> operations::GetProjectRepositorySettings {
        operations::GetProjectRepositorySettings::new(&self.client, project_id.into())
    }

    /// Updates the project repository settings.
    ///
    /// - `project_id`: The ID of the project.
    /// - `update_project_repository_settings_details`: The request body:
    ///   [`UpdateProjectRepositorySettingsDetails`](crate::models::UpdateProjectRepositorySettingsDetails).
    pub fn update_project_repository_settings(
        &self,
        project_id: impl Into<String>,
        update_project_repository_settings_details: models::UpdateProjectRepositorySettingsDetails,
    ) -> operations::UpdateProjectRepositorySettings {
        operations::UpdateProjectRepositorySettings::new(
            &self.client,
            project_id.into(),
            update_project_repository_settings_details,
        )
    }
}

/// # Protected branch
impl DevopsClient {
    /// Creates an or update protected branch.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `create_or_update_protected_branch_details`: The request body:
    ///   [`CreateOrUpdateProtectedBranchDetails`](crate::models::CreateOrUpdateProtectedBranchDetails).
    pub fn create_or_update_protected_branch(
        &self,
        repository_id: impl Into<String>,
        create_or_update_protected_branch_details: models::CreateOrUpdateProtectedBranchDetails,
    ) -> operations::CreateOrUpdateProtectedBranch {
        operations::CreateOrUpdateProtectedBranch::new(
            &self.client,
            repository_id.into(),
            create_or_update_protected_branch_details,
        )
    }

    /// Deletes the protected branch.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `delete_protected_branch_details`: The request body:
    ///   [`DeleteProtectedBranchDetails`](crate::models::DeleteProtectedBranchDetails).
    pub fn delete_protected_branch(
        &self,
        repository_id: impl Into<String>,
        delete_protected_branch_details: models::DeleteProtectedBranchDetails,
    ) -> operations::DeleteProtectedBranch {
        operations::DeleteProtectedBranch::new(
            &self.client,
            repository_id.into(),
            delete_protected_branch_details,
        )
    }

    /// Lists the protected branches.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn list_protected_branches(
        &self,
        repository_id: impl Into<String>,
    ) -> operations::ListProtectedBranches {
        operations::ListProtectedBranches::new(&self.client, repository_id.into())
    }
}

/// # Pull request
impl DevopsClient {
    /// Creates a pull request.
    ///
    /// - `create_pull_request_details`: The request body:
    ///   [`CreatePullRequestDetails`](crate::models::CreatePullRequestDetails).
    #[inline]
    pub fn create_pull_request(
        &self,
        create_pull_request_details: models::CreatePullRequestDetails,
    ) -> operations::CreatePullRequest {
        operations::CreatePullRequest::new(&self.client, create_pull_request_details)
    }

    /// Creates a pull request attachment.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `content_disposition`: The `Content-Disposition` header, which carries the file name.
    /// - `body`: The bytes of the request body.
    pub fn create_pull_request_attachment(
        &self,
        pull_request_id: impl Into<String>,
        content_disposition: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::CreatePullRequestAttachment {
        operations::CreatePullRequestAttachment::new(
            &self.client,
            pull_request_id.into(),
            content_disposition.into(),
            body.into(),
        )
    }

    /// Creates a pull request comment.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `create_pull_request_comment_details`: The request body:
    ///   [`CreatePullRequestCommentDetails`](crate::models::CreatePullRequestCommentDetails).
    pub fn create_pull_request_comment(
        &self,
        pull_request_id: impl Into<String>,
        create_pull_request_comment_details: models::CreatePullRequestCommentDetails,
    ) -> operations::CreatePullRequestComment {
        operations::CreatePullRequestComment::new(
            &self.client,
            pull_request_id.into(),
            create_pull_request_comment_details,
        )
    }

    /// Declines the pull request.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    pub fn decline_pull_request(
        &self,
        pull_request_id: impl Into<String>,
    ) -> operations::DeclinePullRequest {
        operations::DeclinePullRequest::new(&self.client, pull_request_id.into())
    }

    /// Deletes the pull request.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    pub fn delete_pull_request(
        &self,
        pull_request_id: impl Into<String>,
    ) -> operations::DeletePullRequest {
        operations::DeletePullRequest::new(&self.client, pull_request_id.into())
    }

    /// Deletes the pull request attachment.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `attachment_id`: The ID of the attachment.
    pub fn delete_pull_request_attachment(
        &self,
        pull_request_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> operations::DeletePullRequestAttachment {
        operations::DeletePullRequestAttachment::new(
            &self.client,
            pull_request_id.into(),
            attachment_id.into(),
        )
    }

    /// Deletes the pull request comment.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `comment_id`: The ID of the comment.
    pub fn delete_pull_request_comment(
        &self,
        pull_request_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> operations::DeletePullRequestComment {
        operations::DeletePullRequestComment::new(
            &self.client,
            pull_request_id.into(),
            comment_id.into(),
        )
    }

    /// Gets the pull request.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    pub fn get_pull_request(
        &self,
        pull_request_id: impl Into<String>,
    ) -> operations::GetPullRequest {
        operations::GetPullRequest::new(&self.client, pull_request_id.into())
    }

    /// Gets the pull request attachment.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `attachment_id`: The ID of the attachment.
    pub fn get_pull_request_attachment(
        &self,
        pull_request_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> operations::GetPullRequestAttachment {
        operations::GetPullRequestAttachment::new(
            &self.client,
            pull_request_id.into(),
            attachment_id.into(),
        )
    }

    /// Gets the pull request attachment content.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `attachment_id`: The ID of the attachment.
    pub fn get_pull_request_attachment_content(
        &self,
        pull_request_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> operations::GetPullRequestAttachmentContent {
        operations::GetPullRequestAttachmentContent::new(
            &self.client,
            pull_request_id.into(),
            attachment_id.into(),
        )
    }

    /// Gets the pull request comment.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `comment_id`: The ID of the comment.
    pub fn get_pull_request_comment(
        &self,
        pull_request_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> operations::GetPullRequestComment {
        operations::GetPullRequestComment::new(
            &self.client,
            pull_request_id.into(),
            comment_id.into(),
        )
    }

    /// Likes the pull request comment.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `comment_id`: The ID of the comment.
    pub fn like_pull_request_comment(
        &self,
        pull_request_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> operations::LikePullRequestComment {
        operations::LikePullRequestComment::new(
            &self.client,
            pull_request_id.into(),
            comment_id.into(),
        )
    }

    /// Lists the pull request activities.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    pub fn list_pull_request_activities(
        &self,
        pull_request_id: impl Into<String>,
    ) -> operations::ListPullRequestActivities {
        operations::ListPullRequestActivities::new(&self.client, pull_request_id.into())
    }

    /// Lists the pull request attachments.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    pub fn list_pull_request_attachments(
        &self,
        pull_request_id: impl Into<String>,
    ) -> operations::ListPullRequestAttachments {
        operations::ListPullRequestAttachments::new(&self.client, pull_request_id.into())
    }

    /// Lists the pull request comments.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    pub fn list_pull_request_comments(
        &self,
        pull_request_id: impl Into<String>,
    ) -> operations::ListPullRequestComments {
        operations::ListPullRequestComments::new(&self.client, pull_request_id.into())
    }

    /// Lists the pull requests.
    #[inline]
    pub fn list_pull_requests(&self) -> operations::ListPullRequests {
        operations::ListPullRequests::new(&self.client)
    }

    /// Merges the pull request.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `merge_pull_request_details`: The request body:
    ///   [`MergePullRequestDetails`](crate::models::MergePullRequestDetails).
    pub fn merge_pull_request(
        &self,
        pull_request_id: impl Into<String>,
        merge_pull_request_details: impl Into<models::MergePullRequestDetails>,
    ) -> operations::MergePullRequest {
        operations::MergePullRequest::new(
            &self.client,
            pull_request_id.into(),
            merge_pull_request_details.into(),
        )
    }

    /// Patches the pull request.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `patch_pull_request_details`: The request body:
    ///   [`PatchPullRequestDetails`](crate::models::PatchPullRequestDetails).
    pub fn patch_pull_request(
        &self,
        pull_request_id: impl Into<String>,
        patch_pull_request_details: models::PatchPullRequestDetails,
    ) -> operations::PatchPullRequest {
        operations::PatchPullRequest::new(
            &self.client,
            pull_request_id.into(),
            patch_pull_request_details,
        )
    }

    /// Reopens the pull request.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    pub fn reopen_pull_request(
        &self,
        pull_request_id: impl Into<String>,
    ) -> operations::ReopenPullRequest {
        operations::ReopenPullRequest::new(&self.client, pull_request_id.into())
    }

    /// Reviews the pull request.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `review_pull_request_details`: The request body:
    ///   [`ReviewPullRequestDetails`](crate::models::ReviewPullRequestDetails).
    pub fn review_pull_request(
        &self,
        pull_request_id: impl Into<String>,
        review_pull_request_details: models::ReviewPullRequestDetails,
    ) -> operations::ReviewPullRequest {
        operations::ReviewPullRequest::new(
            &self.client,
            pull_request_id.into(),
            review_pull_request_details,
        )
    }

    /// Unlikes the pull request comment.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `comment_id`: The ID of the comment.
    pub fn unlike_pull_request_comment(
        &self,
        pull_request_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> operations::UnlikePullRequestComment {
        operations::UnlikePullRequestComment::new(
            &self.client,
            pull_request_id.into(),
            comment_id.into(),
        )
    }

    /// Unsubscribes from the pull request.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `token`: The token.
    pub fn unsubscribe_pull_request(
        &self,
        pull_request_id: impl Into<String>,
        token: impl Into<String>,
    ) -> operations::UnsubscribePullRequest {
        operations::UnsubscribePullRequest::new(&self.client, pull_request_id.into(), token.into())
    }

    /// Updates the pull request.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `update_pull_request_details`: The request body:
    ///   [`UpdatePullRequestDetails`](crate::models::UpdatePullRequestDetails).
    pub fn update_pull_request(
        &self,
        pull_request_id: impl Into<String>,
        update_pull_request_details: models::UpdatePullRequestDetails,
    ) -> operations::UpdatePullRequest {
        operations::UpdatePullRequest::new(
            &self.client,
            pull_request_id.into(),
            update_pull_request_details,
        )
    }

    /// Updates the pull request comment.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `comment_id`: The ID of the comment.
    /// - `update_pull_request_comment_details`: The request body:
    ///   [`UpdatePullRequestCommentDetails`](crate::models::UpdatePullRequestCommentDetails).
    pub fn update_pull_request_comment(
        &self,
        pull_request_id: impl Into<String>,
        comment_id: impl Into<String>,
        update_pull_request_comment_details: models::UpdatePullRequestCommentDetails,
    ) -> operations::UpdatePullRequestComment {
        operations::UpdatePullRequestComment::new(
            &self.client,
            pull_request_id.into(),
            comment_id.into(),
            update_pull_request_comment_details,
        )
    }
}

/// # Pull request notification preference
impl DevopsClient {
    /// Gets the pull request notification preference.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `principal_id`: The ID of the principal.
    pub fn get_pull_request_notification_preference(
        &self,
        pull_request_id: impl Into<String>,
        principal_id: impl Into<String>,
    ) -> operations::GetPullRequestNotificationPreference {
        operations::GetPullRequestNotificationPreference::new(
            &self.client,
            pull_request_id.into(),
            principal_id.into(),
        )
    }

    /// Updates the pull request notification preference.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    /// - `principal_id`: The ID of the principal.
    /// - `update_pull_request_notification_preference_details`: The request body:
    ///   [`UpdatePullRequestNotificationPreferenceDetails`](crate::models::UpdatePullRequestNotificationPreferenceDetails).
    pub fn update_pull_request_notification_preference(
        &self,
        pull_request_id: impl Into<String>,
        principal_id: impl Into<String>,
        update_pull_request_notification_preference_details: models::UpdatePullRequestNotificationPreferenceDetails,
    ) -> operations::UpdatePullRequestNotificationPreference {
        operations::UpdatePullRequestNotificationPreference::new(
            &self.client,
            pull_request_id.into(),
            principal_id.into(),
            update_pull_request_notification_preference_details,
        )
    }
}

/// # Repository
impl DevopsClient {
    /// Creates an or update git ref.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `create_or_update_git_ref_details`: The request body:
    ///   [`CreateOrUpdateGitRefDetails`](crate::models::CreateOrUpdateGitRefDetails).
    pub fn create_or_update_git_ref(
        &self,
        repository_id: impl Into<String>,
        create_or_update_git_ref_details: impl Into<models::CreateOrUpdateGitRefDetails>,
    ) -> operations::CreateOrUpdateGitRef {
        operations::CreateOrUpdateGitRef::new(
            &self.client,
            repository_id.into(),
            create_or_update_git_ref_details.into(),
        )
    }

    /// Creates a repository.
    ///
    /// - `create_repository_details`: The request body:
    ///   [`CreateRepositoryDetails`](crate::models::CreateRepositoryDetails).
    #[inline]
    pub fn create_repository(
        &self,
        create_repository_details: models::CreateRepositoryDetails,
    ) -> operations::CreateRepository {
        operations::CreateRepository::new(&self.client, create_repository_details)
    }

    /// Deletes the git ref.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `delete_git_ref_details`: The request body:
    ///   [`DeleteGitRefDetails`](crate::models::DeleteGitRefDetails).
    pub fn delete_git_ref(
        &self,
        repository_id: impl Into<String>,
        delete_git_ref_details: models::DeleteGitRefDetails,
    ) -> operations::DeleteGitRef {
        operations::DeleteGitRef::new(&self.client, repository_id.into(), delete_git_ref_details)
    }

    /// Deletes the ref.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `ref_name`: The name of the reference.
    pub fn delete_ref(
        &self,
        repository_id: impl Into<String>,
        ref_name: impl Into<String>,
    ) -> operations::DeleteRef {
        operations::DeleteRef::new(&self.client, repository_id.into(), ref_name.into())
    }

    /// Deletes the repository.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn delete_repository(
        &self,
        repository_id: impl Into<String>,
    ) -> operations::DeleteRepository {
        operations::DeleteRepository::new(&self.client, repository_id.into())
    }

    /// Gets the commit.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `commit_id`: The ID of the commit.
    pub fn get_commit(
        &self,
        repository_id: impl Into<String>,
        commit_id: impl Into<String>,
    ) -> operations::GetCommit {
        operations::GetCommit::new(&self.client, repository_id.into(), commit_id.into())
    }

    /// Gets the commit diff.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `target_version`: The target version.
    pub fn get_commit_diff(
        &self,
        repository_id: impl Into<String>,
        target_version: impl Into<String>,
    ) -> operations::GetCommitDiff {
        operations::GetCommitDiff::new(&self.client, repository_id.into(), target_version.into())
    }

    /// Gets the file diff.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `file_path`: The path of the file.
    /// - `base_version`: The base version of the comparison, such as a branch or commit.
    /// - `target_version`: The target version.
    #[inline]
    pub fn get_file_diff(
        &self,
        arguments: operations::GetFileDiffArguments<'_>,
    ) -> operations::GetFileDiff {
        operations::GetFileDiff::new(
            &self.client,
            arguments.repository_id.into(),
            arguments.file_path.into(),
            arguments.base_version.into(),
            arguments.target_version.into(),
        )
    }

    /// Gets the mirror record.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `mirror_record_type`: The mirror record type.
    pub fn get_mirror_record(
        &self,
        repository_id: impl Into<String>,
        mirror_record_type: impl Into<models::GetMirrorRecordMirrorRecordType>,
    ) -> operations::GetMirrorRecord {
        operations::GetMirrorRecord::new(
            &self.client,
            repository_id.into(),
            mirror_record_type.into(),
        )
    }

    /// Gets the object content.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `sha`: The SHA-1 hash of the Git object.
    pub fn get_object_content(
        &self,
        repository_id: impl Into<String>,
        sha: impl Into<String>,
    ) -> operations::GetObjectContent {
        operations::GetObjectContent::new(&self.client, repository_id.into(), sha.into())
    }

    /// Gets the ref.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `ref_name`: The name of the reference.
    pub fn get_ref(
        &self,
        repository_id: impl Into<String>,
        ref_name: impl Into<String>,
    ) -> operations::GetRef {
        operations::GetRef::new(&self.client, repository_id.into(), ref_name.into())
    }

    /// Gets the repository file diff.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `base_version`: The base version of the comparison, such as a branch or commit.
    /// - `target_version`: The target version.
    pub fn get_repo_file_diff(
        &self,
        repository_id: impl Into<String>,
        base_version: impl Into<String>,
        target_version: impl Into<String>,
    ) -> operations::GetRepoFileDiff {
        operations::GetRepoFileDiff::new(
            &self.client,
            repository_id.into(),
            base_version.into(),
            target_version.into(),
        )
    }

    /// Gets the repository file lines.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `revision`: The revision.
    pub fn get_repo_file_lines(
        &self,
        repository_id: impl Into<String>,
        revision: impl Into<String>,
    ) -> operations::GetRepoFileLines {
        operations::GetRepoFileLines::new(&self.client, repository_id.into(), revision.into())
    }

    /// Gets the repository.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn get_repository(&self, repository_id: impl Into<String>) -> operations::GetRepository {
        operations::GetRepository::new(&self.client, repository_id.into())
    }

    /// Gets the repository archive content.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn get_repository_archive_content(
        &self,
        repository_id: impl Into<String>,
    ) -> operations::GetRepositoryArchiveContent {
        operations::GetRepositoryArchiveContent::new(&self.client, repository_id.into())
    }

    /// Gets the repository file lines.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `file_path`: The path of the file.
    /// - `revision`: The revision.
    pub fn get_repository_file_lines(
        &self,
        repository_id: impl Into<String>,
        file_path: impl Into<String>,
        revision: impl Into<String>,
    ) -> operations::GetRepositoryFileLines {
        operations::GetRepositoryFileLines::new(
            &self.client,
            repository_id.into(),
            file_path.into(),
            revision.into(),
        )
    }

    /// Lists the authors.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn list_authors(&self, repository_id: impl Into<String>) -> operations::ListAuthors {
        operations::ListAuthors::new(&self.client, repository_id.into())
    }

    /// Lists the build run snapshots.
    ///
    /// - `pull_request_id`: The ID of the pull request.
    pub fn list_build_run_snapshots(
        &self,
        pull_request_id: impl Into<String>,
    ) -> operations::ListBuildRunSnapshots {
        operations::ListBuildRunSnapshots::new(&self.client, pull_request_id.into())
    }

    /// Lists the commit diffs.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `base_version`: The base version of the comparison, such as a branch or commit.
    /// - `target_version`: The target version.
    pub fn list_commit_diffs(
        &self,
        repository_id: impl Into<String>,
        base_version: impl Into<String>,
        target_version: impl Into<String>,
    ) -> operations::ListCommitDiffs {
        operations::ListCommitDiffs::new(
            &self.client,
            repository_id.into(),
            base_version.into(),
            target_version.into(),
        )
    }

    /// Lists the fork sync statuses.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `branch_name_query_param`: The branch name query parameter.
    pub fn list_fork_sync_statuses(
        &self,
        repository_id: impl Into<String>,
        branch_name_query_param: impl Into<String>,
    ) -> operations::ListForkSyncStatuses {
        operations::ListForkSyncStatuses::new(
            &self.client,
            repository_id.into(),
            branch_name_query_param.into(),
        )
    }

    /// Lists the mirror records.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn list_mirror_records(
        &self,
        repository_id: impl Into<String>,
    ) -> operations::ListMirrorRecords {
        operations::ListMirrorRecords::new(&self.client, repository_id.into())
    }

    /// Lists the project commit analytics authors.
    ///
    /// - `project_id`: The ID of the project.
    pub fn list_project_commit_analytics_authors(
        &self,
        project_id: impl Into<String>,
    ) -> operations::ListProjectCommitAnalyticsAuthors {
        operations::ListProjectCommitAnalyticsAuthors::new(&self.client, project_id.into())
    }

    /// Lists the pull request authors.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn list_pull_request_authors(
        &self,
        repository_id: impl Into<String>,
    ) -> operations::ListPullRequestAuthors {
        operations::ListPullRequestAuthors::new(&self.client, repository_id.into())
    }

    /// Lists the repositories.
    #[inline]
    pub fn list_repositories(&self) -> operations::ListRepositories {
        operations::ListRepositories::new(&self.client)
    }

    /// Lists the repository commit analytics authors.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn list_repository_commit_analytics_authors(
        &self,
        repository_id: impl Into<String>,
    ) -> operations::ListRepositoryCommitAnalyticsAuthors {
        operations::ListRepositoryCommitAnalyticsAuthors::new(&self.client, repository_id.into())
    }

    /// Mirrors the repository.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn mirror_repository(
        &self,
        repository_id: impl Into<String>,
    ) -> operations::MirrorRepository {
        operations::MirrorRepository::new(&self.client, repository_id.into())
    }

    /// Writes the repository ref.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `ref_name`: The name of the reference.
    /// - `put_repository_ref_details`: The request body:
    ///   [`PutRepositoryRefDetails`](crate::models::PutRepositoryRefDetails).
    pub fn put_repository_ref(
        &self,
        repository_id: impl Into<String>,
        ref_name: impl Into<String>,
        put_repository_ref_details: impl Into<models::PutRepositoryRefDetails>,
    ) -> operations::PutRepositoryRef {
        operations::PutRepositoryRef::new(
            &self.client,
            repository_id.into(),
            ref_name.into(),
            put_repository_ref_details.into(),
        )
    }

    /// Synchronizes the repository.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `sync_merge_strategy`: The sync merge strategy.
    /// - `sync_repository_details`: The request body:
    ///   [`SyncRepositoryDetails`](crate::models::SyncRepositoryDetails).
    pub fn sync_repository(
        &self,
        repository_id: impl Into<String>,
        sync_merge_strategy: impl Into<models::SyncRepositorySyncMergeStrategy>,
        sync_repository_details: models::SyncRepositoryDetails,
    ) -> operations::SyncRepository {
        operations::SyncRepository::new(
            &self.client,
            repository_id.into(),
            sync_merge_strategy.into(),
            sync_repository_details,
        )
    }

    /// Updates the repository.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `update_repository_details`: The request body:
    ///   [`UpdateRepositoryDetails`](crate::models::UpdateRepositoryDetails).
    pub fn update_repository(
        &self,
        repository_id: impl Into<String>,
        update_repository_details: models::UpdateRepositoryDetails,
    ) -> operations::UpdateRepository {
        operations::UpdateRepository::new(
            &self.client,
            repository_id.into(),
            update_repository_details,
        )
    }
}

/// # Repository commit
impl DevopsClient {
    /// Lists the commits.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn list_commits(&self, repository_id: impl Into<String>) -> operations::ListCommits {
        operations::ListCommits::new(&self.client, repository_id.into())
    }
}

/// # Repository metric aggregation
impl DevopsClient {
    /// Summarizes the project repository analytics.
    ///
    /// - `project_id`: The ID of the project.
    /// - `summarize_project_repository_analytics_details`: The request body:
    ///   [`SummarizeProjectRepositoryAnalyticsDetails`](crate::models::SummarizeProjectRepositoryAnalyticsDetails).
    pub fn summarize_project_repository_analytics(
        &self,
        project_id: impl Into<String>,
        summarize_project_repository_analytics_details: models::SummarizeProjectRepositoryAnalyticsDetails,
    ) -> operations::SummarizeProjectRepositoryAnalytics {
        operations::SummarizeProjectRepositoryAnalytics::new(
            &self.client,
            project_id.into(),
            summarize_project_repository_analytics_details,
        )
    }

    /// Summarizes the repository analytics.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `summarize_repository_analytics_details`: The request body:
    ///   [`SummarizeRepositoryAnalyticsDetails`](crate::models::SummarizeRepositoryAnalyticsDetails).
    pub fn summarize_repository_analytics(
        &self,
        repository_id: impl Into<String>,
        summarize_repository_analytics_details: models::SummarizeRepositoryAnalyticsDetails,
    ) -> operations::SummarizeRepositoryAnalytics {
        operations::SummarizeRepositoryAnalytics::new(
            &self.client,
            repository_id.into(),
            summarize_repository_analytics_details,
        )
    }
}

/// # Repository notification preference
impl DevopsClient {
    /// Gets the repository notification preference.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `principal_id`: The ID of the principal.
    pub fn get_repository_notification_preference(
        &self,
        repository_id: impl Into<String>,
        principal_id: impl Into<String>,
    ) -> operations::GetRepositoryNotificationPreference {
        operations::GetRepositoryNotificationPreference::new(
            &self.client,
            repository_id.into(),
            principal_id.into(),
        )
    }

    /// Updates the repository notification preference.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `principal_id`: The ID of the principal.
    /// - `update_repository_notification_preference_details`: The request body:
    ///   [`UpdateRepositoryNotificationPreferenceDetails`](crate::models::UpdateRepositoryNotificationPreferenceDetails).
    pub fn update_repository_notification_preference(
        &self,
        repository_id: impl Into<String>,
        principal_id: impl Into<String>,
        update_repository_notification_preference_details: models::UpdateRepositoryNotificationPreferenceDetails,
    ) -> operations::UpdateRepositoryNotificationPreference {
        operations::UpdateRepositoryNotificationPreference::new(
            &self.client,
            repository_id.into(),
            principal_id.into(),
            update_repository_notification_preference_details,
        )
    }
}

/// # Repository object
impl DevopsClient {
    /// Gets the object.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn get_object(&self, repository_id: impl Into<String>) -> operations::GetObject {
        operations::GetObject::new(&self.client, repository_id.into())
    }
}

/// # Repository path
impl DevopsClient {
    /// Lists the paths.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn list_paths(&self, repository_id: impl Into<String>) -> operations::ListPaths {
        operations::ListPaths::new(&self.client, repository_id.into())
    }
}

/// # Repository ref
impl DevopsClient {
    /// Lists the refs.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn list_refs(&self, repository_id: impl Into<String>) -> operations::ListRefs {
        operations::ListRefs::new(&self.client, repository_id.into())
    }
}

/// # Repository settings
impl DevopsClient {
    /// Deletes the repository settings.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn delete_repository_settings(
        &self,
        repository_id: impl Into<String>,
    ) -> operations::DeleteRepositorySettings {
        operations::DeleteRepositorySettings::new(&self.client, repository_id.into())
    }

    /// Gets the repository settings.
    ///
    /// - `repository_id`: The ID of the repository.
    pub fn get_repository_settings(
        &self,
        repository_id: impl Into<String>,
    ) -> operations::GetRepositorySettings {
        operations::GetRepositorySettings::new(&self.client, repository_id.into())
    }

    /// Updates the repository settings.
    ///
    /// - `repository_id`: The ID of the repository.
    /// - `update_repository_settings_details`: The request body:
    ///   [`UpdateRepositorySettingsDetails`](crate::models::UpdateRepositorySettingsDetails).
    pub fn update_repository_settings(
        &self,
        repository_id: impl Into<String>,
        update_repository_settings_details: models::UpdateRepositorySettingsDetails,
    ) -> operations::UpdateRepositorySettings {
        operations::UpdateRepositorySettings::new(
            &self.client,
            repository_id.into(),
            update_repository_settings_details,
        )
    }
}

/// # Trigger
impl DevopsClient {
    /// Creates a trigger.
    ///
    /// - `create_trigger_details`: The request body:
    ///   [`CreateTriggerDetails`](crate::models::CreateTriggerDetails).
    pub fn create_trigger(
        &self,
        create_trigger_details: impl Into<models::CreateTriggerDetails>,
    ) -> operations::CreateTrigger {
        operations::CreateTrigger::new(&self.client, create_trigger_details.into())
    }

    /// Deletes the trigger.
    ///
    /// - `trigger_id`: The ID of the trigger.
    pub fn delete_trigger(&self, trigger_id: impl Into<String>) -> operations::DeleteTrigger {
        operations::DeleteTrigger::new(&self.client, trigger_id.into())
    }

    /// Gets the trigger.
    ///
    /// - `trigger_id`: The ID of the trigger.
    pub fn get_trigger(&self, trigger_id: impl Into<String>) -> operations::GetTrigger {
        operations::GetTrigger::new(&self.client, trigger_id.into())
    }

    /// Lists the triggers.
    #[inline]
    pub fn list_triggers(&self) -> operations::ListTriggers {
        operations::ListTriggers::new(&self.client)
    }

    /// Updates the trigger.
    ///
    /// - `trigger_id`: The ID of the trigger.
    /// - `update_trigger_details`: The request body:
    ///   [`UpdateTriggerDetails`](crate::models::UpdateTriggerDetails).
    pub fn update_trigger(
        &self,
        trigger_id: impl Into<String>,
        update_trigger_details: impl Into<models::UpdateTriggerDetails>,
    ) -> operations::UpdateTrigger {
        operations::UpdateTrigger::new(
            &self.client,
            trigger_id.into(),
            update_trigger_details.into(),
        )
    }
}

/// # Trigger dry run
impl DevopsClient {
    /// Triggers the deployment dry run.
    ///
    /// - `trigger_deployment_dry_run_details`: The request body:
    ///   [`TriggerDeploymentDryRunDetails`](crate::models::TriggerDeploymentDryRunDetails).
    #[inline]
    pub fn trigger_deployment_dry_run(
        &self,
        trigger_deployment_dry_run_details: models::TriggerDeploymentDryRunDetails,
    ) -> operations::TriggerDeploymentDryRun {
        operations::TriggerDeploymentDryRun::new(&self.client, trigger_deployment_dry_run_details)
    }
}

/// # Work request
impl DevopsClient {
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

client!(DevopsClient);
