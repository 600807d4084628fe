// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Body, Client, Config, Error, Service, WorkRequestOperations, client,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("cloud-migrations", "https://cloudmigration.{region}.oci.{secondLevelDomain}", "/20220919")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Cloud Migrations API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_cloud_migrations::{Config, MigrationClient};
///
/// # async fn example() -> Result<(), oci_sdk_cloud_migrations::Error> {
/// let config = Config::load().await?;
/// let client = MigrationClient::new(&config)?;
///
/// let mut items = client.list_migration_plans().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MigrationClient {
    client: Client,
}

impl MigrationClient {
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

/// # Available shapes
impl MigrationClient {
    /// Lists the available shapes.
    ///
    /// - `migration_plan_id`: The ID of the migration plan.
    pub fn list_available_shapes(
        &self,
        migration_plan_id: impl Into<String>,
    ) -> operations::ListAvailableShapes {
        operations::ListAvailableShapes::new(&self.client, migration_plan_id.into())
    }
}

/// # Migration
impl MigrationClient {
    /// Moves the migration to another compartment.
    ///
    /// - `migration_id`: The OCID of the migration.
    /// - `change_migration_compartment_details`: The request body:
    ///   [`ChangeMigrationCompartmentDetails`](crate::models::ChangeMigrationCompartmentDetails).
    pub fn change_migration_compartment(
        &self,
        migration_id: impl Into<String>,
        change_migration_compartment_details: models::ChangeMigrationCompartmentDetails,
    ) -> operations::ChangeMigrationCompartment {
        operations::ChangeMigrationCompartment::new(
            &self.client,
            migration_id.into(),
            change_migration_compartment_details,
        )
    }

    /// Creates a migration.
    ///
    /// - `create_migration_details`: The request body:
    ///   [`CreateMigrationDetails`](crate::models::CreateMigrationDetails).
    #[inline]
    pub fn create_migration(
        &self,
        create_migration_details: models::CreateMigrationDetails,
    ) -> operations::CreateMigration {
        operations::CreateMigration::new(&self.client, create_migration_details)
    }

    /// Deletes the migration.
    ///
    /// - `migration_id`: The OCID of the migration.
    pub fn delete_migration(&self, migration_id: impl Into<String>) -> operations::DeleteMigration {
        operations::DeleteMigration::new(&self.client, migration_id.into())
    }

    /// Gets the migration.
    ///
    /// - `migration_id`: The OCID of the migration.
    pub fn get_migration(&self, migration_id: impl Into<String>) -> operations::GetMigration {
        operations::GetMigration::new(&self.client, migration_id.into())
    }

    /// Lists the migrations.
    #[inline]
    pub fn list_migrations(&self) -> operations::ListMigrations {
        operations::ListMigrations::new(&self.client)
    }

    /// Refreshes the migration.
    ///
    /// - `migration_id`: The OCID of the migration.
    pub fn refresh_migration(
        &self,
        migration_id: impl Into<String>,
    ) -> operations::RefreshMigration {
        operations::RefreshMigration::new(&self.client, migration_id.into())
    }

    /// Starts the migration replication.
    ///
    /// - `migration_id`: The OCID of the migration.
    pub fn start_migration_replication(
        &self,
        migration_id: impl Into<String>,
    ) -> operations::StartMigrationReplication {
        operations::StartMigrationReplication::new(&self.client, migration_id.into())
    }

    /// Updates the migration.
    ///
    /// - `migration_id`: The OCID of the migration.
    /// - `update_migration_details`: The request body:
    ///   [`UpdateMigrationDetails`](crate::models::UpdateMigrationDetails).
    pub fn update_migration(
        &self,
        migration_id: impl Into<String>,
        update_migration_details: models::UpdateMigrationDetails,
    ) -> operations::UpdateMigration {
        operations::UpdateMigration::new(
            &self.client,
            migration_id.into(),
            update_migration_details,
        )
    }
}

/// # Migration asset
impl MigrationClient {
    /// Creates a migration asset.
    ///
    /// - `create_migration_asset_details`: The request body:
    ///   [`CreateMigrationAssetDetails`](crate::models::CreateMigrationAssetDetails).
    #[inline]
    pub fn create_migration_asset(
        &self,
        create_migration_asset_details: models::CreateMigrationAssetDetails,
    ) -> operations::CreateMigrationAsset {
        operations::CreateMigrationAsset::new(&self.client, create_migration_asset_details)
    }

    /// Deletes the migration asset.
    ///
    /// - `migration_asset_id`: The ID of the migration asset.
    pub fn delete_migration_asset(
        &self,
        migration_asset_id: impl Into<String>,
    ) -> operations::DeleteMigrationAsset {
        operations::DeleteMigrationAsset::new(&self.client, migration_asset_id.into())
    }

    /// Gets the migration asset.
    ///
    /// - `migration_asset_id`: The ID of the migration asset.
    pub fn get_migration_asset(
        &self,
        migration_asset_id: impl Into<String>,
    ) -> operations::GetMigrationAsset {
        operations::GetMigrationAsset::new(&self.client, migration_asset_id.into())
    }

    /// Gets the replication progress.
    ///
    /// - `migration_asset_id`: The ID of the migration asset.
    pub fn get_replication_progress(
        &self,
        migration_asset_id: impl Into<String>,
    ) -> operations::GetReplicationProgress {
        operations::GetReplicationProgress::new(&self.client, migration_asset_id.into())
    }

    /// Lists the migration assets.
    #[inline]
    pub fn list_migration_assets(&self) -> operations::ListMigrationAssets {
        operations::ListMigrationAssets::new(&self.client)
    }

    /// Refreshes the migration asset.
    ///
    /// - `migration_asset_id`: The ID of the migration asset.
    pub fn refresh_migration_asset(
        &self,
        migration_asset_id: impl Into<String>,
    ) -> operations::RefreshMigrationAsset {
        operations::RefreshMigrationAsset::new(&self.client, migration_asset_id.into())
    }

    /// Starts the asset replication.
    ///
    /// - `migration_asset_id`: The ID of the migration asset.
    pub fn start_asset_replication(
        &self,
        migration_asset_id: impl Into<String>,
    ) -> operations::StartAssetReplication {
        operations::StartAssetReplication::new(&self.client, migration_asset_id.into())
    }

    /// Updates the migration asset.
    ///
    /// - `migration_asset_id`: The ID of the migration asset.
    /// - `update_migration_asset_details`: The request body:
    ///   [`UpdateMigrationAssetDetails`](crate::models::UpdateMigrationAssetDetails).
    pub fn update_migration_asset(
        &self,
        migration_asset_id: impl Into<String>,
        update_migration_asset_details: models::UpdateMigrationAssetDetails,
    ) -> operations::UpdateMigrationAsset {
        operations::UpdateMigrationAsset::new(
            &self.client,
            migration_asset_id.into(),
            update_migration_asset_details,
        )
    }
}

/// # Migration plan
impl MigrationClient {
    /// Moves the migration plan to another compartment.
    ///
    /// - `migration_plan_id`: The ID of the migration plan.
    /// - `change_migration_plan_compartment_details`: The request body:
    ///   [`ChangeMigrationPlanCompartmentDetails`](crate::models::ChangeMigrationPlanCompartmentDetails).
    pub fn change_migration_plan_compartment(
        &self,
        migration_plan_id: impl Into<String>,
        change_migration_plan_compartment_details: models::ChangeMigrationPlanCompartmentDetails,
    ) -> operations::ChangeMigrationPlanCompartment {
        operations::ChangeMigrationPlanCompartment::new(
            &self.client,
            migration_plan_id.into(),
            change_migration_plan_compartment_details,
        )
    }

    /// Creates a migration plan.
    ///
    /// - `create_migration_plan_details`: The request body:
    ///   [`CreateMigrationPlanDetails`](crate::models::CreateMigrationPlanDetails).
    #[inline]
    pub fn create_migration_plan(
        &self,
        create_migration_plan_details: models::CreateMigrationPlanDetails,
    ) -> operations::CreateMigrationPlan {
        operations::CreateMigrationPlan::new(&self.client, create_migration_plan_details)
    }

    /// Deletes the migration plan.
    ///
    /// - `migration_plan_id`: The ID of the migration plan.
    pub fn delete_migration_plan(
        &self,
        migration_plan_id: impl Into<String>,
    ) -> operations::DeleteMigrationPlan {
        operations::DeleteMigrationPlan::new(&self.client, migration_plan_id.into())
    }

    /// Executes the migration plan.
    ///
    /// - `migration_plan_id`: The ID of the migration plan.
    pub fn execute_migration_plan(
        &self,
        migration_plan_id: impl Into<String>,
    ) -> operations::ExecuteMigrationPlan {
        operations::ExecuteMigrationPlan::new(&self.client, migration_plan_id.into())
    }

    /// Exports the migration plan.
    ///
    /// - `migration_plan_id`: The ID of the migration plan.
    pub fn export_migration_plan(
        &self,
        migration_plan_id: impl Into<String>,
    ) -> operations::ExportMigrationPlan {
        operations::ExportMigrationPlan::new(&self.client, migration_plan_id.into())
    }

    /// Gets the migration plan.
    ///
    /// - `migration_plan_id`: The ID of the migration plan.
    pub fn get_migration_plan(
        &self,
        migration_plan_id: impl Into<String>,
    ) -> operations::GetMigrationPlan {
        operations::GetMigrationPlan::new(&self.client, migration_plan_id.into())
    }

    /// Imports the migration plan.
    ///
    /// - `migration_plan_id`: The ID of the migration plan.
    /// - `body`: The bytes of the request body.
    pub fn import_migration_plan(
        &self,
        migration_plan_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::ImportMigrationPlan {
        operations::ImportMigrationPlan::new(&self.client, migration_plan_id.into(), body.into())
    }

    /// Lists the migration plans.
    #[inline]
    pub fn list_migration_plans(&self) -> operations::ListMigrationPlans {
        operations::ListMigrationPlans::new(&self.client)
    }

    /// Refreshes the migration plan.
    ///
    /// - `migration_plan_id`: The ID of the migration plan.
    pub fn refresh_migration_plan(
        &self,
        migration_plan_id: impl Into<String>,
    ) -> operations::RefreshMigrationPlan {
        operations::RefreshMigrationPlan::new(&self.client, migration_plan_id.into())
    }

    /// Updates the migration plan.
    ///
    /// - `migration_plan_id`: The ID of the migration plan.
    /// - `update_migration_plan_details`: The request body:
    ///   [`UpdateMigrationPlanDetails`](crate::models::UpdateMigrationPlanDetails).
    pub fn update_migration_plan(
        &self,
        migration_plan_id: impl Into<String>,
        update_migration_plan_details: models::UpdateMigrationPlanDetails,
    ) -> operations::UpdateMigrationPlan {
        operations::UpdateMigrationPlan::new(
            &self.client,
            migration_plan_id.into(),
            update_migration_plan_details,
        )
    }
}

/// # Replication schedule
impl MigrationClient {
    /// Moves the replication schedule to another compartment.
    ///
    /// - `replication_schedule_id`: The ID of the replication schedule.
    /// - `change_replication_schedule_compartment_details`: The request body:
    ///   [`ChangeReplicationScheduleCompartmentDetails`](crate::models::ChangeReplicationScheduleCompartmentDetails).
    pub fn change_replication_schedule_compartment(
        &self,
        replication_schedule_id: impl Into<String>,
        change_replication_schedule_compartment_details: models::ChangeReplicationScheduleCompartmentDetails,
    ) -> operations::ChangeReplicationScheduleCompartment {
        operations::ChangeReplicationScheduleCompartment::new(
            &self.client,
            replication_schedule_id.into(),
            change_replication_schedule_compartment_details,
        )
    }

    /// Creates a replication schedule.
    ///
    /// - `create_replication_schedule_details`: The request body:
    ///   [`CreateReplicationScheduleDetails`](crate::models::CreateReplicationScheduleDetails).
    #[inline]
    pub fn create_replication_schedule(
        &self,
        create_replication_schedule_details: models::CreateReplicationScheduleDetails,
    ) -> operations::CreateReplicationSchedule {
        operations::CreateReplicationSchedule::new(
            &self.client,
            create_replication_schedule_details,
        )
    }

    /// Deletes the replication schedule.
    ///
    /// - `replication_schedule_id`: The ID of the replication schedule.
    pub fn delete_replication_schedule(
        &self,
        replication_schedule_id: impl Into<String>,
    ) -> operations::DeleteReplicationSchedule {
        operations::DeleteReplicationSchedule::new(&self.client, replication_schedule_id.into())
    }

    /// Gets the replication schedule.
    ///
    /// - `replication_schedule_id`: The ID of the replication schedule.
    pub fn get_replication_schedule(
        &self,
        replication_schedule_id: impl Into<String>,
    ) -> operations::GetReplicationSchedule {
        operations::GetReplicationSchedule::new(&self.client, replication_schedule_id.into())
    }

    /// Lists the replication schedules.
    #[inline]
    pub fn list_replication_schedules(&self) -> operations::ListReplicationSchedules {
        operations::ListReplicationSchedules::new(&self.client)
    }

    /// Updates the replication schedule.
    ///
    /// - `replication_schedule_id`: The ID of the replication schedule.
    /// - `update_replication_schedule_details`: The request body:
    ///   [`UpdateReplicationScheduleDetails`](crate::models::UpdateReplicationScheduleDetails).
    pub fn update_replication_schedule(
        &self,
        replication_schedule_id: impl Into<String>,
        update_replication_schedule_details: models::UpdateReplicationScheduleDetails,
    ) -> operations::UpdateReplicationSchedule {
        operations::UpdateReplicationSchedule::new(
            &self.client,
            replication_schedule_id.into(),
            update_replication_schedule_details,
        )
    }
}

/// # Target asset
impl MigrationClient {
    /// Creates a target asset.
    ///
    /// - `create_target_asset_details`: The request body:
    ///   [`CreateTargetAssetDetails`](crate::models::CreateTargetAssetDetails).
    pub fn create_target_asset(
        &self,
        create_target_asset_details: impl Into<models::CreateTargetAssetDetails>,
    ) -> operations::CreateTargetAsset {
        operations::CreateTargetAsset::new(&self.client, create_target_asset_details.into())
    }

    /// Deletes the target asset.
    ///
    /// - `target_asset_id`: The ID of the target asset.
    pub fn delete_target_asset(
        &self,
        target_asset_id: impl Into<String>,
    ) -> operations::DeleteTargetAsset {
        operations::DeleteTargetAsset::new(&self.client, target_asset_id.into())
    }

    /// Gets the target asset.
    ///
    /// - `target_asset_id`: The ID of the target asset.
    pub fn get_target_asset(
        &self,
        target_asset_id: impl Into<String>,
    ) -> operations::GetTargetAsset {
        operations::GetTargetAsset::new(&self.client, target_asset_id.into())
    }

    /// Lists the target assets.
    #[inline]
    pub fn list_target_assets(&self) -> operations::ListTargetAssets {
        operations::ListTargetAssets::new(&self.client)
    }

    /// Updates the target asset.
    ///
    /// - `target_asset_id`: The ID of the target asset.
    /// - `update_target_asset_details`: The request body:
    ///   [`UpdateTargetAssetDetails`](crate::models::UpdateTargetAssetDetails).
    pub fn update_target_asset(
        &self,
        target_asset_id: impl Into<String>,
        update_target_asset_details: impl Into<models::UpdateTargetAssetDetails>,
    ) -> operations::UpdateTargetAsset {
        operations::UpdateTargetAsset::new(
            &self.client,
            target_asset_id.into(),
            update_target_asset_details.into(),
        )
    }
}

/// # Work request
impl MigrationClient {
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
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(MigrationClient);
