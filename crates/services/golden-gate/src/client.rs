// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("golden-gate", "https://goldengate.{region}.oci.{secondLevelDomain}", "/20200407")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the GoldenGate API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_golden_gate::{Config, GoldenGateClient};
///
/// # async fn example() -> Result<(), oci_sdk_golden_gate::Error> {
/// let config = Config::load().await?;
/// let client = GoldenGateClient::new(&config)?;
///
/// let mut items = client.list_deployments("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GoldenGateClient {
    client: Client,
}

impl GoldenGateClient {
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

/// # AI model
impl GoldenGateClient {
    /// Lists the AI models.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `provider_type`: The type of the provider.
    pub fn list_ai_models(
        &self,
        compartment_id: impl Into<String>,
        provider_type: impl Into<models::AiModelProviderType>,
    ) -> operations::ListAiModels {
        operations::ListAiModels::new(&self.client, compartment_id.into(), provider_type.into())
    }
}

/// # AI provider
impl GoldenGateClient {
    /// Lists the AI providers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_ai_providers(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAiProviders {
        operations::ListAiProviders::new(&self.client, compartment_id.into())
    }
}

/// # Certificate
impl GoldenGateClient {
    /// Creates a certificate.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `create_certificate_details`: The request body:
    ///   [`CreateCertificateDetails`](crate::models::CreateCertificateDetails).
    pub fn create_certificate(
        &self,
        deployment_id: impl Into<String>,
        create_certificate_details: models::CreateCertificateDetails,
    ) -> operations::CreateCertificate {
        operations::CreateCertificate::new(
            &self.client,
            deployment_id.into(),
            create_certificate_details,
        )
    }

    /// Deletes the certificate.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `certificate_key`: The key of the certificate.
    pub fn delete_certificate(
        &self,
        deployment_id: impl Into<String>,
        certificate_key: impl Into<String>,
    ) -> operations::DeleteCertificate {
        operations::DeleteCertificate::new(
            &self.client,
            deployment_id.into(),
            certificate_key.into(),
        )
    }

    /// Gets the certificate.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `certificate_key`: The key of the certificate.
    pub fn get_certificate(
        &self,
        deployment_id: impl Into<String>,
        certificate_key: impl Into<String>,
    ) -> operations::GetCertificate {
        operations::GetCertificate::new(&self.client, deployment_id.into(), certificate_key.into())
    }

    /// Lists the certificates.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    pub fn list_certificates(
        &self,
        deployment_id: impl Into<String>,
    ) -> operations::ListCertificates {
        operations::ListCertificates::new(&self.client, deployment_id.into())
    }
}

/// # Connection
impl GoldenGateClient {
    /// Adds a connection lock.
    ///
    /// - `connection_id`: The OCID of the connection.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_connection_lock(
        &self,
        connection_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddConnectionLock {
        operations::AddConnectionLock::new(
            &self.client,
            connection_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the connection to another compartment.
    ///
    /// - `connection_id`: The OCID of the connection.
    /// - `change_connection_compartment_details`: The request body:
    ///   [`ChangeConnectionCompartmentDetails`](crate::models::ChangeConnectionCompartmentDetails).
    pub fn change_connection_compartment(
        &self,
        connection_id: impl Into<String>,
        change_connection_compartment_details: models::ChangeConnectionCompartmentDetails,
    ) -> operations::ChangeConnectionCompartment {
        operations::ChangeConnectionCompartment::new(
            &self.client,
            connection_id.into(),
            change_connection_compartment_details,
        )
    }

    /// Changes the connection subscription.
    ///
    /// - `connection_id`: The OCID of the connection.
    /// - `change_connection_subscription_details`: The request body:
    ///   [`ChangeConnectionSubscriptionDetails`](crate::models::ChangeConnectionSubscriptionDetails).
    pub fn change_connection_subscription(
        &self,
        connection_id: impl Into<String>,
        change_connection_subscription_details: models::ChangeConnectionSubscriptionDetails,
    ) -> operations::ChangeConnectionSubscription {
        operations::ChangeConnectionSubscription::new(
            &self.client,
            connection_id.into(),
            change_connection_subscription_details,
        )
    }

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
    /// - `connection_id`: The OCID of the connection.
    pub fn delete_connection(
        &self,
        connection_id: impl Into<String>,
    ) -> operations::DeleteConnection {
        operations::DeleteConnection::new(&self.client, connection_id.into())
    }

    /// Gets the connection.
    ///
    /// - `connection_id`: The OCID of the connection.
    pub fn get_connection(&self, connection_id: impl Into<String>) -> operations::GetConnection {
        operations::GetConnection::new(&self.client, connection_id.into())
    }

    /// Lists the connections.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_connections(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListConnections {
        operations::ListConnections::new(&self.client, compartment_id.into())
    }

    /// Migrates the connection.
    ///
    /// - `connection_id`: The OCID of the connection.
    /// - `migrate_connection_details`: The request body:
    ///   [`MigrateConnectionDetails`](crate::models::MigrateConnectionDetails).
    pub fn migrate_connection(
        &self,
        connection_id: impl Into<String>,
        migrate_connection_details: impl Into<models::MigrateConnectionDetails>,
    ) -> operations::MigrateConnection {
        operations::MigrateConnection::new(
            &self.client,
            connection_id.into(),
            migrate_connection_details.into(),
        )
    }

    /// Refreshes the connection.
    ///
    /// - `connection_id`: The OCID of the connection.
    /// - `refresh_connection_details`: The request body:
    ///   [`RefreshConnectionDetails`](crate::models::RefreshConnectionDetails).
    pub fn refresh_connection(
        &self,
        connection_id: impl Into<String>,
        refresh_connection_details: impl Into<models::RefreshConnectionDetails>,
    ) -> operations::RefreshConnection {
        operations::RefreshConnection::new(
            &self.client,
            connection_id.into(),
            refresh_connection_details.into(),
        )
    }

    /// Removes the connection lock.
    ///
    /// - `connection_id`: The OCID of the connection.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_connection_lock(
        &self,
        connection_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveConnectionLock {
        operations::RemoveConnectionLock::new(
            &self.client,
            connection_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the connection.
    ///
    /// - `connection_id`: The OCID of the connection.
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
}

/// # Connection assignment
impl GoldenGateClient {
    /// Creates a connection assignment.
    ///
    /// - `create_connection_assignment_details`: The request body:
    ///   [`CreateConnectionAssignmentDetails`](crate::models::CreateConnectionAssignmentDetails).
    #[inline]
    pub fn create_connection_assignment(
        &self,
        create_connection_assignment_details: models::CreateConnectionAssignmentDetails,
    ) -> operations::CreateConnectionAssignment {
        operations::CreateConnectionAssignment::new(
            &self.client,
            create_connection_assignment_details,
        )
    }

    /// Deletes the connection assignment.
    ///
    /// - `connection_assignment_id`: The OCID of the connection assignment.
    pub fn delete_connection_assignment(
        &self,
        connection_assignment_id: impl Into<String>,
    ) -> operations::DeleteConnectionAssignment {
        operations::DeleteConnectionAssignment::new(&self.client, connection_assignment_id.into())
    }

    /// Gets the connection assignment.
    ///
    /// - `connection_assignment_id`: The OCID of the connection assignment.
    pub fn get_connection_assignment(
        &self,
        connection_assignment_id: impl Into<String>,
    ) -> operations::GetConnectionAssignment {
        operations::GetConnectionAssignment::new(&self.client, connection_assignment_id.into())
    }

    /// Lists the connection assignments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_connection_assignments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListConnectionAssignments {
        operations::ListConnectionAssignments::new(&self.client, compartment_id.into())
    }

    /// Tests the connection assignment.
    ///
    /// - `connection_assignment_id`: The OCID of the connection assignment.
    /// - `test_connection_assignment_details`: The request body:
    ///   [`TestConnectionAssignmentDetails`](crate::models::TestConnectionAssignmentDetails).
    pub fn test_connection_assignment(
        &self,
        connection_assignment_id: impl Into<String>,
        test_connection_assignment_details: impl Into<models::TestConnectionAssignmentDetails>,
    ) -> operations::TestConnectionAssignment {
        operations::TestConnectionAssignment::new(
            &self.client,
            connection_assignment_id.into(),
            test_connection_assignment_details.into(),
        )
    }
}

/// # Database registration
impl GoldenGateClient {
    /// Moves the database registration to another compartment.
    ///
    /// - `database_registration_id`: The ID of the database registration.
    /// - `change_database_registration_compartment_details`: The request body:
    ///   [`ChangeDatabaseRegistrationCompartmentDetails`](crate::models::ChangeDatabaseRegistrationCompartmentDetails).
    pub fn change_database_registration_compartment(
        &self,
        database_registration_id: impl Into<String>,
        change_database_registration_compartment_details: models::ChangeDatabaseRegistrationCompartmentDetails,
    ) -> operations::ChangeDatabaseRegistrationCompartment {
        operations::ChangeDatabaseRegistrationCompartment::new(
            &self.client,
            database_registration_id.into(),
            change_database_registration_compartment_details,
        )
    }

    /// Creates a database registration.
    ///
    /// - `create_database_registration_details`: The request body:
    ///   [`CreateDatabaseRegistrationDetails`](crate::models::CreateDatabaseRegistrationDetails).
    #[inline]
    pub fn create_database_registration(
        &self,
        create_database_registration_details: models::CreateDatabaseRegistrationDetails,
    ) -> operations::CreateDatabaseRegistration {
        operations::CreateDatabaseRegistration::new(
            &self.client,
            create_database_registration_details,
        )
    }

    /// Deletes the database registration.
    ///
    /// - `database_registration_id`: The ID of the database registration.
    pub fn delete_database_registration(
        &self,
        database_registration_id: impl Into<String>,
    ) -> operations::DeleteDatabaseRegistration {
        operations::DeleteDatabaseRegistration::new(&self.client, database_registration_id.into())
    }

    /// Gets the database registration.
    ///
    /// - `database_registration_id`: The ID of the database registration.
    pub fn get_database_registration(
        &self,
        database_registration_id: impl Into<String>,
    ) -> operations::GetDatabaseRegistration {
        operations::GetDatabaseRegistration::new(&self.client, database_registration_id.into())
    }

    /// Lists the database registrations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_database_registrations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatabaseRegistrations {
        operations::ListDatabaseRegistrations::new(&self.client, compartment_id.into())
    }

    /// Updates the database registration.
    ///
    /// - `database_registration_id`: The ID of the database registration.
    /// - `update_database_registration_details`: The request body:
    ///   [`UpdateDatabaseRegistrationDetails`](crate::models::UpdateDatabaseRegistrationDetails).
    pub fn update_database_registration(
        &self,
        database_registration_id: impl Into<String>,
        update_database_registration_details: models::UpdateDatabaseRegistrationDetails,
    ) -> operations::UpdateDatabaseRegistration {
        operations::UpdateDatabaseRegistration::new(
            &self.client,
            database_registration_id.into(),
            update_database_registration_details,
        )
    }
}

/// # Deployment
impl GoldenGateClient {
    /// Adds a deployment local peer.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `add_deployment_local_peer_details`: The request body:
    ///   [`AddDeploymentLocalPeerDetails`](crate::models::AddDeploymentLocalPeerDetails).
    pub fn add_deployment_local_peer(
        &self,
        deployment_id: impl Into<String>,
        add_deployment_local_peer_details: models::AddDeploymentLocalPeerDetails,
    ) -> operations::AddDeploymentLocalPeer {
        operations::AddDeploymentLocalPeer::new(
            &self.client,
            deployment_id.into(),
            add_deployment_local_peer_details,
        )
    }

    /// Adds a deployment lock.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_deployment_lock(
        &self,
        deployment_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddDeploymentLock {
        operations::AddDeploymentLock::new(
            &self.client,
            deployment_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the deployment to another compartment.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `change_deployment_compartment_details`: The request body:
    ///   [`ChangeDeploymentCompartmentDetails`](crate::models::ChangeDeploymentCompartmentDetails).
    pub fn change_deployment_compartment(
        &self,
        deployment_id: impl Into<String>,
        change_deployment_compartment_details: models::ChangeDeploymentCompartmentDetails,
    ) -> operations::ChangeDeploymentCompartment {
        operations::ChangeDeploymentCompartment::new(
            &self.client,
            deployment_id.into(),
            change_deployment_compartment_details,
        )
    }

    /// Changes the deployment subscription.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `change_deployment_subscription_details`: The request body:
    ///   [`ChangeDeploymentSubscriptionDetails`](crate::models::ChangeDeploymentSubscriptionDetails).
    pub fn change_deployment_subscription(
        &self,
        deployment_id: impl Into<String>,
        change_deployment_subscription_details: models::ChangeDeploymentSubscriptionDetails,
    ) -> operations::ChangeDeploymentSubscription {
        operations::ChangeDeploymentSubscription::new(
            &self.client,
            deployment_id.into(),
            change_deployment_subscription_details,
        )
    }

    /// Collects the deployment diagnostic.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `collect_deployment_diagnostic_details`: The request body:
    ///   [`CollectDeploymentDiagnosticDetails`](crate::models::CollectDeploymentDiagnosticDetails).
    pub fn collect_deployment_diagnostic(
        &self,
        deployment_id: impl Into<String>,
        collect_deployment_diagnostic_details: models::CollectDeploymentDiagnosticDetails,
    ) -> operations::CollectDeploymentDiagnostic {
        operations::CollectDeploymentDiagnostic::new(
            &self.client,
            deployment_id.into(),
            collect_deployment_diagnostic_details,
        )
    }

    /// Creates a deployment.
    ///
    /// - `create_deployment_details`: The request body:
    ///   [`CreateDeploymentDetails`](crate::models::CreateDeploymentDetails).
    #[inline]
    pub fn create_deployment(
        &self,
        create_deployment_details: models::CreateDeploymentDetails,
    ) -> operations::CreateDeployment {
        operations::CreateDeployment::new(&self.client, create_deployment_details)
    }

    /// Deletes the deployment.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    pub fn delete_deployment(
        &self,
        deployment_id: impl Into<String>,
    ) -> operations::DeleteDeployment {
        operations::DeleteDeployment::new(&self.client, deployment_id.into())
    }

    /// Checks whether the deployment has a wallet.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `deployment_wallet_exists_details`: The request body:
    ///   [`DeploymentWalletExistsDetails`](crate::models::DeploymentWalletExistsDetails).
    pub fn deployment_wallet_exists(
        &self,
        deployment_id: impl Into<String>,
        deployment_wallet_exists_details: impl Into<models::DeploymentWalletExistsDetails>,
    ) -> operations::DeploymentWalletExists {
        operations::DeploymentWalletExists::new(
            &self.client,
            deployment_id.into(),
            deployment_wallet_exists_details.into(),
        )
    }

    /// Exports the deployment wallet.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `export_deployment_wallet_details`: The request body:
    ///   [`ExportDeploymentWalletDetails`](crate::models::ExportDeploymentWalletDetails).
    pub fn export_deployment_wallet(
        &self,
        deployment_id: impl Into<String>,
        export_deployment_wallet_details: models::ExportDeploymentWalletDetails,
    ) -> operations::ExportDeploymentWallet {
        operations::ExportDeploymentWallet::new(
            &self.client,
            deployment_id.into(),
            export_deployment_wallet_details,
        )
    }

    /// Generates a disaster recovery precheck report.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `generate_disaster_recovery_precheck_report_details`: The request body:
    ///   [`GenerateDisasterRecoveryPrecheckReportDetails`](crate::models::GenerateDisasterRecoveryPrecheckReportDetails).
    pub fn generate_disaster_recovery_precheck_report(
        &self,
        deployment_id: impl Into<String>,
        generate_disaster_recovery_precheck_report_details: models::GenerateDisasterRecoveryPrecheckReportDetails,
    ) -> operations::GenerateDisasterRecoveryPrecheckReport {
        operations::GenerateDisasterRecoveryPrecheckReport::new(
            &self.client,
            deployment_id.into(),
            generate_disaster_recovery_precheck_report_details,
        )
    }

    /// Generates a library URL.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `generate_library_url_details`: The request body:
    ///   [`GenerateLibraryUrlDetails`](crate::models::GenerateLibraryUrlDetails).
    pub fn generate_library_url(
        &self,
        deployment_id: impl Into<String>,
        generate_library_url_details: impl Into<models::GenerateLibraryUrlDetails>,
    ) -> operations::GenerateLibraryUrl {
        operations::GenerateLibraryUrl::new(
            &self.client,
            deployment_id.into(),
            generate_library_url_details.into(),
        )
    }

    /// Gets the deployment.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    pub fn get_deployment(&self, deployment_id: impl Into<String>) -> operations::GetDeployment {
        operations::GetDeployment::new(&self.client, deployment_id.into())
    }

    /// Gets the disaster recovery precheck report.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `availability_domain`: The name of the availability domain.
    /// - `fault_domain`: The fault domain of the placement.
    pub fn get_disaster_recovery_precheck_report(
        &self,
        deployment_id: impl Into<String>,
        availability_domain: impl Into<String>,
        fault_domain: impl Into<String>,
    ) -> operations::GetDisasterRecoveryPrecheckReport {
        operations::GetDisasterRecoveryPrecheckReport::new(
            &self.client,
            deployment_id.into(),
            availability_domain.into(),
            fault_domain.into(),
        )
    }

    /// Imports the deployment wallet.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `import_deployment_wallet_details`: The request body:
    ///   [`ImportDeploymentWalletDetails`](crate::models::ImportDeploymentWalletDetails).
    pub fn import_deployment_wallet(
        &self,
        deployment_id: impl Into<String>,
        import_deployment_wallet_details: models::ImportDeploymentWalletDetails,
    ) -> operations::ImportDeploymentWallet {
        operations::ImportDeploymentWallet::new(
            &self.client,
            deployment_id.into(),
            import_deployment_wallet_details,
        )
    }

    /// Lists the deployments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_deployments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDeployments {
        operations::ListDeployments::new(&self.client, compartment_id.into())
    }

    /// Removes the deployment local peer.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `remove_deployment_local_peer_details`: The request body:
    ///   [`RemoveDeploymentLocalPeerDetails`](crate::models::RemoveDeploymentLocalPeerDetails).
    pub fn remove_deployment_local_peer(
        &self,
        deployment_id: impl Into<String>,
        remove_deployment_local_peer_details: models::RemoveDeploymentLocalPeerDetails,
    ) -> operations::RemoveDeploymentLocalPeer {
        operations::RemoveDeploymentLocalPeer::new(
            &self.client,
            deployment_id.into(),
            remove_deployment_local_peer_details,
        )
    }

    /// Removes the deployment lock.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_deployment_lock(
        &self,
        deployment_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveDeploymentLock {
        operations::RemoveDeploymentLock::new(
            &self.client,
            deployment_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Starts the deployment.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `start_deployment_details`: The request body:
    ///   [`StartDeploymentDetails`](crate::models::StartDeploymentDetails).
    pub fn start_deployment(
        &self,
        deployment_id: impl Into<String>,
        start_deployment_details: impl Into<models::StartDeploymentDetails>,
    ) -> operations::StartDeployment {
        operations::StartDeployment::new(
            &self.client,
            deployment_id.into(),
            start_deployment_details.into(),
        )
    }

    /// Stops the deployment.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `stop_deployment_details`: The request body:
    ///   [`StopDeploymentDetails`](crate::models::StopDeploymentDetails).
    pub fn stop_deployment(
        &self,
        deployment_id: impl Into<String>,
        stop_deployment_details: impl Into<models::StopDeploymentDetails>,
    ) -> operations::StopDeployment {
        operations::StopDeployment::new(
            &self.client,
            deployment_id.into(),
            stop_deployment_details.into(),
        )
    }

    /// Switches over the deployment peer.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `switchover_deployment_peer_details`: The request body:
    ///   [`SwitchoverDeploymentPeerDetails`](crate::models::SwitchoverDeploymentPeerDetails).
    pub fn switchover_deployment_peer(
        &self,
        deployment_id: impl Into<String>,
        switchover_deployment_peer_details: models::SwitchoverDeploymentPeerDetails,
    ) -> operations::SwitchoverDeploymentPeer {
        operations::SwitchoverDeploymentPeer::new(
            &self.client,
            deployment_id.into(),
            switchover_deployment_peer_details,
        )
    }

    /// Updates the deployment.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `update_deployment_details`: The request body:
    ///   [`UpdateDeploymentDetails`](crate::models::UpdateDeploymentDetails).
    pub fn update_deployment(
        &self,
        deployment_id: impl Into<String>,
        update_deployment_details: models::UpdateDeploymentDetails,
    ) -> operations::UpdateDeployment {
        operations::UpdateDeployment::new(
            &self.client,
            deployment_id.into(),
            update_deployment_details,
        )
    }

    /// Upgrades the deployment.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `upgrade_deployment_details`: The request body:
    ///   [`UpgradeDeploymentDetails`](crate::models::UpgradeDeploymentDetails).
    pub fn upgrade_deployment(
        &self,
        deployment_id: impl Into<String>,
        upgrade_deployment_details: impl Into<models::UpgradeDeploymentDetails>,
    ) -> operations::UpgradeDeployment {
        operations::UpgradeDeployment::new(
            &self.client,
            deployment_id.into(),
            upgrade_deployment_details.into(),
        )
    }
}

/// # Deployment backup
impl GoldenGateClient {
    /// Adds a deployment backup lock.
    ///
    /// - `deployment_backup_id`: The OCID of the deployment backup.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_deployment_backup_lock(
        &self,
        deployment_backup_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddDeploymentBackupLock {
        operations::AddDeploymentBackupLock::new(
            &self.client,
            deployment_backup_id.into(),
            add_resource_lock_details,
        )
    }

    /// Cancels the deployment backup.
    ///
    /// - `deployment_backup_id`: The OCID of the deployment backup.
    /// - `cancel_deployment_backup_details`: The request body:
    ///   [`CancelDeploymentBackupDetails`](crate::models::CancelDeploymentBackupDetails).
    pub fn cancel_deployment_backup(
        &self,
        deployment_backup_id: impl Into<String>,
        cancel_deployment_backup_details: impl Into<models::CancelDeploymentBackupDetails>,
    ) -> operations::CancelDeploymentBackup {
        operations::CancelDeploymentBackup::new(
            &self.client,
            deployment_backup_id.into(),
            cancel_deployment_backup_details.into(),
        )
    }

    /// Moves the deployment backup to another compartment.
    ///
    /// - `deployment_backup_id`: The OCID of the deployment backup.
    /// - `change_deployment_backup_compartment_details`: The request body:
    ///   [`ChangeDeploymentBackupCompartmentDetails`](crate::models::ChangeDeploymentBackupCompartmentDetails).
    pub fn change_deployment_backup_compartment(
        &self,
        deployment_backup_id: impl Into<String>,
        change_deployment_backup_compartment_details: models::ChangeDeploymentBackupCompartmentDetails,
    ) -> operations::ChangeDeploymentBackupCompartment {
        operations::ChangeDeploymentBackupCompartment::new(
            &self.client,
            deployment_backup_id.into(),
            change_deployment_backup_compartment_details,
        )
    }

    /// Copies the deployment backup.
    ///
    /// - `deployment_backup_id`: The OCID of the deployment backup.
    /// - `copy_deployment_backup_details`: The request body:
    ///   [`CopyDeploymentBackupDetails`](crate::models::CopyDeploymentBackupDetails).
    pub fn copy_deployment_backup(
        &self,
        deployment_backup_id: impl Into<String>,
        copy_deployment_backup_details: models::CopyDeploymentBackupDetails,
    ) -> operations::CopyDeploymentBackup {
        operations::CopyDeploymentBackup::new(
            &self.client,
            deployment_backup_id.into(),
            copy_deployment_backup_details,
        )
    }

    /// Creates a deployment backup.
    ///
    /// - `create_deployment_backup_details`: The request body:
    ///   [`CreateDeploymentBackupDetails`](crate::models::CreateDeploymentBackupDetails).
    #[inline]
    pub fn create_deployment_backup(
        &self,
        create_deployment_backup_details: models::CreateDeploymentBackupDetails,
    ) -> operations::CreateDeploymentBackup {
        operations::CreateDeploymentBackup::new(&self.client, create_deployment_backup_details)
    }

    /// Deletes the deployment backup.
    ///
    /// - `deployment_backup_id`: The OCID of the deployment backup.
    pub fn delete_deployment_backup(
        &self,
        deployment_backup_id: impl Into<String>,
    ) -> operations::DeleteDeploymentBackup {
        operations::DeleteDeploymentBackup::new(&self.client, deployment_backup_id.into())
    }

    /// Gets the deployment backup.
    ///
    /// - `deployment_backup_id`: The OCID of the deployment backup.
    pub fn get_deployment_backup(
        &self,
        deployment_backup_id: impl Into<String>,
    ) -> operations::GetDeploymentBackup {
        operations::GetDeploymentBackup::new(&self.client, deployment_backup_id.into())
    }

    /// Lists the deployment backups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_deployment_backups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDeploymentBackups {
        operations::ListDeploymentBackups::new(&self.client, compartment_id.into())
    }

    /// Removes the deployment backup lock.
    ///
    /// - `deployment_backup_id`: The OCID of the deployment backup.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_deployment_backup_lock(
        &self,
        deployment_backup_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveDeploymentBackupLock {
        operations::RemoveDeploymentBackupLock::new(
            &self.client,
            deployment_backup_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Restores the deployment.
    ///
    /// - `deployment_backup_id`: The OCID of the deployment backup.
    /// - `restore_deployment_details`: The request body:
    ///   [`RestoreDeploymentDetails`](crate::models::RestoreDeploymentDetails).
    pub fn restore_deployment(
        &self,
        deployment_backup_id: impl Into<String>,
        restore_deployment_details: impl Into<models::RestoreDeploymentDetails>,
    ) -> operations::RestoreDeployment {
        operations::RestoreDeployment::new(
            &self.client,
            deployment_backup_id.into(),
            restore_deployment_details.into(),
        )
    }

    /// Updates the deployment backup.
    ///
    /// - `deployment_backup_id`: The OCID of the deployment backup.
    /// - `update_deployment_backup_details`: The request body:
    ///   [`UpdateDeploymentBackupDetails`](crate::models::UpdateDeploymentBackupDetails).
    pub fn update_deployment_backup(
        &self,
        deployment_backup_id: impl Into<String>,
        update_deployment_backup_details: models::UpdateDeploymentBackupDetails,
    ) -> operations::UpdateDeploymentBackup {
        operations::UpdateDeploymentBackup::new(
            &self.client,
            deployment_backup_id.into(),
            update_deployment_backup_details,
        )
    }
}

/// # Deployment environment
impl GoldenGateClient {
    /// Lists the deployment environments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_deployment_environments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDeploymentEnvironments {
        operations::ListDeploymentEnvironments::new(&self.client, compartment_id.into())
    }
}

/// # Deployment peer
impl GoldenGateClient {
    /// Lists the deployment peers.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    pub fn list_deployment_peers(
        &self,
        deployment_id: impl Into<String>,
    ) -> operations::ListDeploymentPeers {
        operations::ListDeploymentPeers::new(&self.client, deployment_id.into())
    }
}

/// # Deployment type
impl GoldenGateClient {
    /// Lists the deployment types.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_deployment_types(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDeploymentTypes {
        operations::ListDeploymentTypes::new(&self.client, compartment_id.into())
    }
}

/// # Deployment upgrade
impl GoldenGateClient {
    /// Cancels the deployment upgrade.
    ///
    /// - `deployment_upgrade_id`: The ID of the deployment upgrade.
    /// - `cancel_deployment_upgrade_details`: The request body:
    ///   [`CancelDeploymentUpgradeDetails`](crate::models::CancelDeploymentUpgradeDetails).
    pub fn cancel_deployment_upgrade(
        &self,
        deployment_upgrade_id: impl Into<String>,
        cancel_deployment_upgrade_details: impl Into<models::CancelDeploymentUpgradeDetails>,
    ) -> operations::CancelDeploymentUpgrade {
        operations::CancelDeploymentUpgrade::new(
            &self.client,
            deployment_upgrade_id.into(),
            cancel_deployment_upgrade_details.into(),
        )
    }

    /// Cancels the snooze deployment upgrade.
    ///
    /// - `deployment_upgrade_id`: The ID of the deployment upgrade.
    /// - `cancel_snooze_deployment_upgrade_details`: The request body:
    ///   [`CancelSnoozeDeploymentUpgradeDetails`](crate::models::CancelSnoozeDeploymentUpgradeDetails).
    pub fn cancel_snooze_deployment_upgrade(
        &self,
        deployment_upgrade_id: impl Into<String>,
        cancel_snooze_deployment_upgrade_details: impl Into<models::CancelSnoozeDeploymentUpgradeDetails>,
    ) -> operations::CancelSnoozeDeploymentUpgrade {
        operations::CancelSnoozeDeploymentUpgrade::new(
            &self.client,
            deployment_upgrade_id.into(),
            cancel_snooze_deployment_upgrade_details.into(),
        )
    }

    /// Gets the deployment upgrade.
    ///
    /// - `deployment_upgrade_id`: The ID of the deployment upgrade.
    pub fn get_deployment_upgrade(
        &self,
        deployment_upgrade_id: impl Into<String>,
    ) -> operations::GetDeploymentUpgrade {
        operations::GetDeploymentUpgrade::new(&self.client, deployment_upgrade_id.into())
    }

    /// Lists the deployment upgrades.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_deployment_upgrades(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDeploymentUpgrades {
        operations::ListDeploymentUpgrades::new(&self.client, compartment_id.into())
    }

    /// Reschedules the deployment upgrade.
    ///
    /// - `deployment_upgrade_id`: The ID of the deployment upgrade.
    /// - `reschedule_deployment_upgrade_details`: The request body:
    ///   [`RescheduleDeploymentUpgradeDetails`](crate::models::RescheduleDeploymentUpgradeDetails).
    pub fn reschedule_deployment_upgrade(
        &self,
        deployment_upgrade_id: impl Into<String>,
        reschedule_deployment_upgrade_details: impl Into<models::RescheduleDeploymentUpgradeDetails>,
    ) -> operations::RescheduleDeploymentUpgrade {
        operations::RescheduleDeploymentUpgrade::new(
            &self.client,
            deployment_upgrade_id.into(),
            reschedule_deployment_upgrade_details.into(),
        )
    }

    /// Rolls back the deployment upgrade.
    ///
    /// - `deployment_upgrade_id`: The ID of the deployment upgrade.
    /// - `rollback_deployment_upgrade_details`: The request body:
    ///   [`RollbackDeploymentUpgradeDetails`](crate::models::RollbackDeploymentUpgradeDetails).
    pub fn rollback_deployment_upgrade(
        &self,
        deployment_upgrade_id: impl Into<String>,
        rollback_deployment_upgrade_details: impl Into<models::RollbackDeploymentUpgradeDetails>,
    ) -> operations::RollbackDeploymentUpgrade {
        operations::RollbackDeploymentUpgrade::new(
            &self.client,
            deployment_upgrade_id.into(),
            rollback_deployment_upgrade_details.into(),
        )
    }

    /// Snoozes the deployment upgrade.
    ///
    /// - `deployment_upgrade_id`: The ID of the deployment upgrade.
    /// - `snooze_deployment_upgrade_details`: The request body:
    ///   [`SnoozeDeploymentUpgradeDetails`](crate::models::SnoozeDeploymentUpgradeDetails).
    pub fn snooze_deployment_upgrade(
        &self,
        deployment_upgrade_id: impl Into<String>,
        snooze_deployment_upgrade_details: impl Into<models::SnoozeDeploymentUpgradeDetails>,
    ) -> operations::SnoozeDeploymentUpgrade {
        operations::SnoozeDeploymentUpgrade::new(
            &self.client,
            deployment_upgrade_id.into(),
            snooze_deployment_upgrade_details.into(),
        )
    }

    /// Upgrades the deployment.
    ///
    /// - `deployment_upgrade_id`: The ID of the deployment upgrade.
    /// - `upgrade_deployment_upgrade_details`: The request body:
    ///   [`UpgradeDeploymentUpgradeDetails`](crate::models::UpgradeDeploymentUpgradeDetails).
    pub fn upgrade_deployment_upgrade(
        &self,
        deployment_upgrade_id: impl Into<String>,
        upgrade_deployment_upgrade_details: impl Into<models::UpgradeDeploymentUpgradeDetails>,
    ) -> operations::UpgradeDeploymentUpgrade {
        operations::UpgradeDeploymentUpgrade::new(
            &self.client,
            deployment_upgrade_id.into(),
            upgrade_deployment_upgrade_details.into(),
        )
    }
}

/// # Deployment version
impl GoldenGateClient {
    /// Lists the deployment versions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_deployment_versions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDeploymentVersions {
        operations::ListDeploymentVersions::new(&self.client, compartment_id.into())
    }
}

/// # Deployment wallets operation
impl GoldenGateClient {
    /// Lists the deployment wallets operations.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    pub fn list_deployment_wallets_operations(
        &self,
        deployment_id: impl Into<String>,
    ) -> operations::ListDeploymentWalletsOperations {
        operations::ListDeploymentWalletsOperations::new(&self.client, deployment_id.into())
    }
}

/// # Message
impl GoldenGateClient {
    /// Lists the messages.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    pub fn list_messages(&self, deployment_id: impl Into<String>) -> operations::ListMessages {
        operations::ListMessages::new(&self.client, deployment_id.into())
    }
}

/// # Pipeline
impl GoldenGateClient {
    /// Moves the pipeline to another compartment.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `change_pipeline_compartment_details`: The request body:
    ///   [`ChangePipelineCompartmentDetails`](crate::models::ChangePipelineCompartmentDetails).
    pub fn change_pipeline_compartment(
        &self,
        pipeline_id: impl Into<String>,
        change_pipeline_compartment_details: models::ChangePipelineCompartmentDetails,
    ) -> operations::ChangePipelineCompartment {
        operations::ChangePipelineCompartment::new(
            &self.client,
            pipeline_id.into(),
            change_pipeline_compartment_details,
        )
    }

    /// Clones the pipeline.
    ///
    /// - `clone_pipeline_details`: The request body:
    ///   [`ClonePipelineDetails`](crate::models::ClonePipelineDetails).
    pub fn clone_pipeline(
        &self,
        clone_pipeline_details: impl Into<models::ClonePipelineDetails>,
    ) -> operations::ClonePipeline {
        operations::ClonePipeline::new(&self.client, clone_pipeline_details.into())
    }

    /// Collects the pipeline diagnostic.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `collect_pipeline_diagnostic_details`: The request body:
    ///   [`CollectPipelineDiagnosticDetails`](crate::models::CollectPipelineDiagnosticDetails).
    pub fn collect_pipeline_diagnostic(
        &self,
        pipeline_id: impl Into<String>,
        collect_pipeline_diagnostic_details: models::CollectPipelineDiagnosticDetails,
    ) -> operations::CollectPipelineDiagnostic {
        operations::CollectPipelineDiagnostic::new(
            &self.client,
            pipeline_id.into(),
            collect_pipeline_diagnostic_details,
        )
    }

    /// Creates a pipeline.
    ///
    /// - `create_pipeline_details`: The request body:
    ///   [`CreatePipelineDetails`](crate::models::CreatePipelineDetails).
    pub fn create_pipeline(
        &self,
        create_pipeline_details: impl Into<models::CreatePipelineDetails>,
    ) -> operations::CreatePipeline {
        operations::CreatePipeline::new(&self.client, create_pipeline_details.into())
    }

    /// Deletes the pipeline.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    pub fn delete_pipeline(&self, pipeline_id: impl Into<String>) -> operations::DeletePipeline {
        operations::DeletePipeline::new(&self.client, pipeline_id.into())
    }

    /// Gets the pipeline.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    pub fn get_pipeline(&self, pipeline_id: impl Into<String>) -> operations::GetPipeline {
        operations::GetPipeline::new(&self.client, pipeline_id.into())
    }

    /// Lists the pipeline initialization steps.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    pub fn list_pipeline_initialization_steps(
        &self,
        pipeline_id: impl Into<String>,
    ) -> operations::ListPipelineInitializationSteps {
        operations::ListPipelineInitializationSteps::new(&self.client, pipeline_id.into())
    }

    /// Lists the pipeline running processes.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    pub fn list_pipeline_running_processes(
        &self,
        pipeline_id: impl Into<String>,
    ) -> operations::ListPipelineRunningProcesses {
        operations::ListPipelineRunningProcesses::new(&self.client, pipeline_id.into())
    }

    /// Lists the pipeline schema tables.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `source_schema_name`: The name of the source schema.
    /// - `target_schema_name`: The name of the target schema.
    pub fn list_pipeline_schema_tables(
        &self,
        pipeline_id: impl Into<String>,
        source_schema_name: impl Into<String>,
        target_schema_name: impl Into<String>,
    ) -> operations::ListPipelineSchemaTables {
        operations::ListPipelineSchemaTables::new(
            &self.client,
            pipeline_id.into(),
            source_schema_name.into(),
            target_schema_name.into(),
        )
    }

    /// Lists the pipeline schemas.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    pub fn list_pipeline_schemas(
        &self,
        pipeline_id: impl Into<String>,
    ) -> operations::ListPipelineSchemas {
        operations::ListPipelineSchemas::new(&self.client, pipeline_id.into())
    }

    /// Lists the pipelines.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_pipelines(&self, compartment_id: impl Into<String>) -> operations::ListPipelines {
        operations::ListPipelines::new(&self.client, compartment_id.into())
    }

    /// Pauses the pipeline.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `pause_pipeline_details`: The request body:
    ///   [`PausePipelineDetails`](crate::models::PausePipelineDetails).
    pub fn pause_pipeline(
        &self,
        pipeline_id: impl Into<String>,
        pause_pipeline_details: impl Into<models::PausePipelineDetails>,
    ) -> operations::PausePipeline {
        operations::PausePipeline::new(
            &self.client,
            pipeline_id.into(),
            pause_pipeline_details.into(),
        )
    }

    /// Starts the pipeline.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `start_pipeline_details`: The request body:
    ///   [`StartPipelineDetails`](crate::models::StartPipelineDetails).
    pub fn start_pipeline(
        &self,
        pipeline_id: impl Into<String>,
        start_pipeline_details: impl Into<models::StartPipelineDetails>,
    ) -> operations::StartPipeline {
        operations::StartPipeline::new(
            &self.client,
            pipeline_id.into(),
            start_pipeline_details.into(),
        )
    }

    /// Stops the pipeline.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `stop_pipeline_details`: The request body:
    ///   [`StopPipelineDetails`](crate::models::StopPipelineDetails).
    pub fn stop_pipeline(
        &self,
        pipeline_id: impl Into<String>,
        stop_pipeline_details: impl Into<models::StopPipelineDetails>,
    ) -> operations::StopPipeline {
        operations::StopPipeline::new(
            &self.client,
            pipeline_id.into(),
            stop_pipeline_details.into(),
        )
    }

    /// Tests the pipeline connection.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `test_pipeline_connection_details`: The request body:
    ///   [`TestPipelineConnectionDetails`](crate::models::TestPipelineConnectionDetails).
    pub fn test_pipeline_connection(
        &self,
        pipeline_id: impl Into<String>,
        test_pipeline_connection_details: impl Into<models::TestPipelineConnectionDetails>,
    ) -> operations::TestPipelineConnection {
        operations::TestPipelineConnection::new(
            &self.client,
            pipeline_id.into(),
            test_pipeline_connection_details.into(),
        )
    }

    /// Updates the pipeline.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `update_pipeline_details`: The request body:
    ///   [`UpdatePipelineDetails`](crate::models::UpdatePipelineDetails).
    pub fn update_pipeline(
        &self,
        pipeline_id: impl Into<String>,
        update_pipeline_details: impl Into<models::UpdatePipelineDetails>,
    ) -> operations::UpdatePipeline {
        operations::UpdatePipeline::new(
            &self.client,
            pipeline_id.into(),
            update_pipeline_details.into(),
        )
    }
}

/// # Recipe summary
impl GoldenGateClient {
    /// Lists the recipes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_recipes(&self, compartment_id: impl Into<String>) -> operations::ListRecipes {
        operations::ListRecipes::new(&self.client, compartment_id.into())
    }
}

/// # Trail file
impl GoldenGateClient {
    /// Lists the trail files.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    pub fn list_trail_files(&self, deployment_id: impl Into<String>) -> operations::ListTrailFiles {
        operations::ListTrailFiles::new(&self.client, deployment_id.into())
    }
}

/// # Trail sequence
impl GoldenGateClient {
    /// Lists the trail sequences.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `trail_file_id`: The ID of the trail file.
    pub fn list_trail_sequences(
        &self,
        deployment_id: impl Into<String>,
        trail_file_id: impl Into<String>,
    ) -> operations::ListTrailSequences {
        operations::ListTrailSequences::new(
            &self.client,
            deployment_id.into(),
            trail_file_id.into(),
        )
    }
}

/// # Work request
impl GoldenGateClient {
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

client!(GoldenGateClient);
